/** The law of a program as a form: its text with the numbers as fields, or its steps where no text is held. */
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { programFigures } from '../../model/index'
import { useActions, usePage } from '../use-page'
import { useNear } from '../use-near'
import { partOf } from '../views/figures'
import { StatuteView } from './statute-view'
import { StepList } from './step-list'
import { fetchStatutes, useStatutes } from './use-statutes'
import type { StatuteSupply } from './use-statutes'
import '../styles/statute.css'

/** The law section of a formula program. */
export const LawSection = memo(function DrawLawSection(props: {
  readonly program: string
  /** Where the text comes from; the page fetches it. */
  readonly supply?: StatuteSupply
}) {
  const dataset = usePage((state) => state.dataset)
  const outcome = usePage((state) => state.shown.outcome)
  const actions = useActions()
  const part = partOf(outcome, props.program)!
  const { program } = part.allocation
  const { element, near } = useNear()
  // Only a program with numbers to change has its text held.
  const isForm = program.parameters.length > 0
  const { held, fault, again } = useStatutes(near && isForm, props.supply ?? fetchStatutes)
  const statutes = useMemo(
    () => (held?.statutes ?? []).filter((each) => each.program === program.id),
    [held, program.id],
  )
  const figures = useMemo(() => programFigures(dataset, part), [dataset, part.allocation])
  const all = program.steps.map((_, at) => at)
  return (
    <section aria-labelledby="law-title" class="law-section" id="law" ref={element}>
      <h2 id="law-title">
        {isForm ? 'The law, with your numbers in it' : 'How the money is divided'}
      </h2>
      {statutes.length > 0 && held !== null ? (
        <StatuteView statutes={statutes} sources={held.sources} part={part} figures={figures} />
      ) : (
        <>
          {isForm && held === null && (
            <p class="said" role="status">
              {fault === '' ? (
                'Reading the text of the law.'
              ) : (
                <>
                  {fault.replace(/ Try again\.$/, '')} Its steps follow in our words.{' '}
                  <button type="button" class="link" onClick={again}>
                    Try again
                  </button>
                </>
              )}
            </p>
          )}
          <StepList part={part} steps={all} figures={figures} />
          {isForm && (
            <p class="stat-acts">
              <button type="button" class="link" onClick={() => actions.openDrawer('lever')}>
                Change the formula
              </button>
            </p>
          )}
        </>
      )}
    </section>
  )
})
