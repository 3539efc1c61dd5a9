/** The figures beside a line of the law, each a button; what differs from the law says so. */
import type { Program, ProgramSettings } from '../../model/index'
import { FigureNum } from '../program/figure-list'
import { Num } from '../number'
import { usePage } from '../use-page'
import type { FigureLine } from '../views/program-facts'
import { reasonValue } from '../views/reason-words'

/** Names and values; a number that the reader changed stands beside the law's. */
export function MarginFigures(props: {
  readonly lines: readonly FigureLine[]
  readonly program: Program
  readonly settings: ProgramSettings
}) {
  const { lines, program, settings } = props
  const ranged = usePage((state) => state.shown.outcome.settings.ranged)
  if (lines.length === 0) return null
  return (
    <dl class="stat-figures">
      {lines.map((line) => {
        const parameter = program.parameters.find(({ id }) => id === line.figure.id)
        const changed =
          parameter !== undefined && settings.parameters[parameter.id] !== parameter.value
        const [before] = line.figure.reason.from
        const path = `programs.${program.id}.${line.figure.id}`
        const open = ranged?.some((each) => each.path === path) === true
        return (
          <div key={line.figure.id}>
            <dt>{line.figure.name}</dt>
            <dd>
              <FigureNum line={line} program={program.id} short={program.short} />
              {changed && before !== undefined && (
                <span class="stat-yours">
                  {' '}
                  {open ? 'the middle of yours' : 'yours'}, instead of{' '}
                  <Num asked={{ title: before.says, about: { reason: before } }}>
                    {reasonValue(before)}
                  </Num>
                </span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
