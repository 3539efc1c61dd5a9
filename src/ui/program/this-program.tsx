/** Shows one program's terms, who may receive it, its amounts, and how far published awards bear it out. */
import type { ComponentChildren } from 'preact'
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { programFigures } from '../../model/index'
import type { ProgramFigure } from '../../model/index'
import { fiscalYear } from '../format'
import { usePage } from '../use-page'
import { partOf } from '../views/figures'
import { figureLines, programFacts, reproducesWords, termFacts } from '../views/program-facts'
import type { ProgramFact } from '../views/program-facts'
import { CompetitionPart } from './competition'
import { FigureList, FigureNum } from './figure-list'

/** The section on the program in view. */
export const ThisProgram = memo(function DrawThisProgram(props: { readonly program: string }) {
  const dataset = usePage((state) => state.dataset)
  const outcome = usePage((state) => state.shown.outcome)
  const part = partOf(outcome, props.program)
  const figures = useMemo(
    () => (part === undefined ? [] : programFigures(dataset, part)),
    [dataset, part?.allocation],
  )
  const program = dataset.programs.find(({ id }) => id === props.program)
  if (program === undefined) return null
  const lines = (group: ProgramFigure['group']) =>
    figureLines(figures, (each) => each.group === group)
  const list = (group: ProgramFigure['group']) => (
    <FigureList program={program.id} short={program.short} lines={lines(group)} />
  )
  const terms = new Map(lines('term').map((line) => [line.figure.id, line]))
  return (
    <section aria-labelledby="program-title" class="program-section">
      <h2 id="program-title">This program: {program.short}</h2>
      <p class="said">
        {reproducesWords[program.reproduces]}. {program.reproducesNote}
      </p>
      <div class="facts">
        <div>
          <h3>What and for whom</h3>
          <Facts facts={programFacts(dataset, program)} />
          {part !== undefined && <CompetitionPart program={program} part={part} />}
        </div>
        <div>
          <h3>Terms</h3>
          <Facts
            facts={termFacts(dataset, program)}
            number={(fact) => {
              const line = terms.get(fact.id)
              return line && <FigureNum line={line} program={program.id} short={program.short} />
            }}
          />
          {lines('pass-through').length > 0 && (
            <>
              <h3>What states hand on</h3>
              {list('pass-through')}
            </>
          )}
        </div>
        <div>
          <h3>Money, {fiscalYear(outcome.settings.year)}</h3>
          {list('money')}
          {lines('rule').length > 0 && (
            <>
              <h3>The rule in numbers</h3>
              {list('rule')}
            </>
          )}
          {program.notModelled.length > 0 && (
            <>
              <h3>Not modelled</h3>
              <ul>
                {program.notModelled.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </section>
  )
})

/** Facts in words; the number of one stands after its words, and opens its reasons. */
function Facts(props: {
  readonly facts: readonly ProgramFact[]
  readonly number?: (fact: ProgramFact) => ComponentChildren
}) {
  return (
    <dl>
      {props.facts.map((each) => {
        const number = props.number?.(each)
        return (
          <div key={each.name}>
            <dt>{each.name}</dt>
            <dd>
              {each.unknown ? (number ?? <i>unknown</i>) : each.says}
              {each.unknown ? ': no source was read' : number && <> {number}</>}
              {each.source !== '' && <small>{each.source}</small>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
