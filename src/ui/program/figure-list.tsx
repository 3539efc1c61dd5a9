/** Lists figures of a program, each a button that opens its reasons. */
import { Num } from '../number'
import type { Asked } from '../page-state'
import type { FigureLine } from '../views/program-facts'

/** Names, amounts and how each is known; an unknown one opens why. */
export function FigureList(props: {
  readonly program: string
  readonly short: string
  readonly lines: readonly FigureLine[]
}) {
  return (
    <dl>
      {props.lines.map((line) => (
        <div key={line.figure.id}>
          <dt>{line.figure.name}</dt>
          <dd>
            <FigureNum line={line} program={props.program} short={props.short} />
            {line.says !== '' && <small>{line.says}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** One figure. */
export function FigureNum(props: {
  readonly line: FigureLine
  readonly program: string
  readonly short: string
}) {
  const { line, program, short } = props
  const { id, name } = line.figure
  const asked: Asked = {
    title: `${short}: ${name}`,
    about: { question: { about: 'program-figure', program, figure: id }, of: 'outcome' },
  }
  return (
    <Num asked={asked} label={`${name}: ${line.words}`}>
      {line.unknown ? <i>{line.words}</i> : line.words}
    </Num>
  )
}
