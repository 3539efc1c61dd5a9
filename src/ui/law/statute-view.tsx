/** The text of a program's statutes as a form, what the text leaves open, and the reader's amendment. */
import { listParameters } from '../../model/index'
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import type {
  ParameterValue,
  ProgramFigure,
  ProgramOutcome,
  Source,
  Statute,
} from '../../model/index'
import { changesInForce } from '../scenario-changes'
import { findBase } from '../shipped'
import { useActions, usePage, usePageContext } from '../use-page'
import { citeStatute, firstAt, slotPaths, stepsLeft } from '../views/statute'
import { AmendmentPart } from './amendment-part'
import { StatuteBlocks } from './statute-lines'
import { StepList } from './step-list'

interface Props {
  readonly statutes: readonly Statute[]
  readonly sources: ReadonlyMap<string, Source>
  readonly part: ProgramOutcome
  readonly figures: readonly ProgramFigure[]
}

/** Everything under the heading. */
export function StatuteView(props: Props) {
  const { statutes, sources, part, figures } = props
  const { program, settings, year } = part.allocation
  const changes = useShownChanges()
  const first = useMemo(() => firstAt(statutes), [statutes])
  const left = useMemo(() => stepsLeft(program, statutes), [program, statutes])
  const ownRule = changes[`programs.${program.id}.share_rule`]
  return (
    <>
      <p class="said">
        This is the law that divides {program.short}. The numbers in it can be changed where they
        stand: type another, and the law{'\u2019'}s own is struck through beside yours.
      </p>
      <Acts statutes={statutes} changes={changes} program={program.id} year={year} />
      {statutes.map((statute) => (
        <article
          key={statute.id}
          class="statute"
          aria-labelledby={`${statute.id}-head`}
          data-words={statute.words}
        >
          <h3 id={`${statute.id}-head`} data-name>
            {citeStatute(statute)}. {statute.heading}
            {statute.words === 'ours' && <small> in our words</small>}
          </h3>
          <StatuteBlocks
            statute={statute}
            program={program}
            settings={settings}
            figures={figures}
            first={first}
            changes={changes}
            ownRule={typeof ownRule === 'string'}
          />
          <p class="cite" data-name>
            {sources.get(statute.id)?.title}, {sources.get(statute.id)?.publisher}.{' '}
            {statute.edition}
          </p>
        </article>
      ))}
      <AmendmentPart
        statutes={statutes}
        sources={sources}
        program={program}
        year={year}
        changes={changes}
      />
      {left.length > 0 && (
        <>
          <h3>What the text leaves open, in our words</h3>
          <StepList part={part} steps={left} figures={figures} />
        </>
      )}
    </>
  )
}

/** What the reader changed, as of the results shown: a frame behind the controls, so that a drag stays light. */
function useShownChanges(): Readonly<Record<string, ParameterValue>> {
  const { store } = usePageContext()
  const shown = usePage((state) => state.shown)
  return useMemo(
    () => changesInForce(store.getState().doing.now.scenario, findBase),
    [store, shown],
  )
}

/** Ways to take every change of the text back, and to write another rule. */
const Acts = memo(function DrawActs(props: {
  readonly statutes: readonly Statute[]
  readonly changes: Readonly<Record<string, ParameterValue>>
  readonly program: string
  readonly year: string
}) {
  const { statutes, changes, program, year } = props
  const dataset = usePage((state) => state.dataset)
  const actions = useActions()
  const rulePath = `programs.${program}.share_rule`
  const parameters = listParameters(dataset, year)
  const usual = new Map(parameters.map(({ path, value }) => [path, value]))
  const changed = slotPaths(statutes).filter(
    (path) => changes[path] !== undefined && changes[path] !== usual.get(path),
  )
  return (
    <p class="stat-acts">
      <button
        type="button"
        class="link"
        disabled={changed.length === 0}
        onClick={() =>
          actions.setAll(
            Object.fromEntries(changed.map((path) => [path, usual.get(path)!])),
            changed[0]!,
          )
        }
      >
        Reset every number to the law
      </button>
      <button
        type="button"
        class="link"
        onClick={() =>
          usual.has(rulePath) ? actions.openDrawer('lever', rulePath) : actions.openDrawer('lever')
        }
      >
        {usual.has(rulePath) ? 'Write another rule' : 'Open the levers'}
      </button>
    </p>
  )
})
