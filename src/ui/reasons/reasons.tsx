/** The panel that answers "why this number?": in words, with the numbers, what went in, and the law. */
import { lazy, memo, Suspense } from 'preact/compat'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Dataset } from '../../model/index'
import type { Asked } from '../page-state'
import { drawnInView } from '../doubt/last-drawn'
import { useActions, usePage, usePageContext } from '../use-page'
import { answer } from '../views/answer'
import { titleOf } from '../views/asked-year'
import { familyOf, indexOf } from '../views/names'
import { sourcesNamed } from '../views/standing-words'
import { PublishedBeside } from './published-beside'
import { ReasonBody } from './reason-body'
import { Take } from './take'
import { Trail } from './trail'
import { useOpener } from './use-opener'
import './reasons.css'

const BandBeside = lazy(() => import('../drives/band-beside').then((module) => module.BandBeside))

/** The reasons of the number asked about last, with the way back. */
export const Reasons = memo(function DrawReasons() {
  const asked = usePage((state) => state.asked)
  const dataset = usePage((state) => state.dataset)
  const shown = usePage((state) => state.shown)
  const actions = useActions()
  const doing = usePage((state) => state.doing)
  const { store } = usePageContext()
  const top = asked.at(-1)
  const heading = useRef<HTMLHeadingElement>(null)
  const panel = useRef<HTMLElement>(null)
  useOpener(top, panel, heading)
  // With the heading's focus, not a frame later: a key pressed at once is meant for the panel.
  useLayoutEffect(() => {
    // Wherever the focus is, Escape closes: a button that led here may be gone. A dialog over it goes first.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('dialog[open]') === null) actions.closeReasons()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [actions])
  const local = top !== undefined && isLocal(dataset, top)
  useEffect(() => {
    // A local award counts police agencies, whose names come with the long tail.
    if (local) void actions.fetchNames()
  }, [local, actions])
  const reason = useMemo(
    () => (top === undefined ? undefined : answer(dataset, shown, top)),
    [top, dataset, shown],
  )
  const away =
    reason !== undefined && sourcesNamed(reason).some((source) => !dataset.sources.has(source))
  useEffect(() => {
    // A source that nothing on the screen needed so far.
    if (away) void actions.fetchSources()
  }, [away, actions])
  if (top === undefined || reason === undefined) return null
  const title = titleOf(top, reason, shown)
  const made = drawnInView(store, { doing, shown })
  return (
    <aside class="why" aria-labelledby="why-title" ref={panel}>
      <p class="top">
        {asked.length > 1 && (
          <button type="button" class="link" onClick={() => actions.back()}>
            Back
          </button>
        )}
        <small>Reasons</small>
        <button type="button" class="link end shut" onClick={() => actions.closeReasons()}>
          Close
        </button>
      </p>
      <Trail asked={asked} />
      <h2 id="why-title" tabindex={-1} ref={heading}>
        {title}
      </h2>
      <ReasonBody title={top.title} reason={reason} dataset={dataset} />
      {made !== null && (
        <Suspense fallback={null}>
          <BandBeside asked={top} made={made} />
        </Suspense>
      )}
      <PublishedBeside asked={top} dataset={dataset} baseline={shown.baseline} />
      {top.links && (
        <p class="further">
          {top.links.map(({ says, href }) => (
            <a key={href} href={href} onClick={() => actions.closeReasons()}>
              {says}
            </a>
          ))}
        </p>
      )}
      <Take title={title} reason={reason} dataset={dataset} />
    </aside>
  )
})

function isLocal(dataset: Dataset, { about }: Asked): boolean {
  const questions =
    'questions' in about ? about.questions : 'question' in about ? [about.question] : []
  return questions.some(({ recipient }) => {
    const kind = dataset.recipients.kinds[indexOf(dataset, recipient ?? '')]
    return familyOf(kind) === 'local'
  })
}
