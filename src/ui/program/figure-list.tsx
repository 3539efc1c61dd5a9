/** Lists figures of a program, each a button that opens its reasons. */
import type { ComponentChildren } from 'preact'
import { fiscalYear } from '../format'
import { Num } from '../number'
import type { Asked } from '../page-state'
import { ToldWords } from '../told-words'
import { usePage } from '../use-page'
import type { FigureLine } from '../views/program-facts'

/** Names, amounts and how each is known; an unknown one opens why. */
export function FigureList(props: {
  readonly program: string
  readonly short: string
  readonly lines: readonly FigureLine[]
  /** What stands under a figure, such as its strips. */
  readonly under?: (line: FigureLine) => ComponentChildren
}) {
  return (
    <dl>
      {props.lines.map((line) => (
        <div key={line.figure.id}>
          <dt>{line.figure.name}</dt>
          <dd>
            <FigureNum line={line} program={props.program} short={props.short} />
            {line.says !== '' && (
              <small>
                <ToldWords
                  text={line.says}
                  ask={() => askFigure(line, props.program, props.short)}
                />
              </small>
            )}
            {props.under?.(line)}
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
  const year = usePage((state) => state.shown.outcome.settings.year)
  return (
    <Num
      asked={askFigure(line, program, short)}
      label={`${line.figure.name}, ${fiscalYear(year)}: ${line.words}`}
    >
      {line.unknown ? <i>{line.words}</i> : line.words}
    </Num>
  )
}

/** What is asked by any number of a figure's line. */
export function askFigure(
  { figure: { id, name } }: FigureLine,
  program: string,
  short: string,
  of: 'outcome' | 'baseline' = 'outcome',
): Asked {
  return {
    title: `${short}: ${name}`,
    about: { question: { about: 'program-figure', program, figure: id }, of },
  }
}
