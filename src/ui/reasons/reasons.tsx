/** The panel that answers "why this number?": in words, with the numbers, what went in, and the law. */
import { memo } from 'preact/compat'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Dataset, Reason } from '../../model/index'
import type { Asked } from '../page-state'
import { useActions, usePage } from '../use-page'
import { answer } from '../views/answer'
import { familyOf, indexOf } from '../views/names'
import { reasonValue } from '../views/reason-words'
import { PublishedBeside } from './published-beside'
import { Take } from './take'

/** The reasons of the number asked about last, with the way back. */
export const Reasons = memo(function DrawReasons() {
  const asked = usePage((state) => state.asked)
  const dataset = usePage((state) => state.dataset)
  const shown = usePage((state) => state.shown)
  const actions = useActions()
  const top = asked.at(-1)
  const heading = useRef<HTMLHeadingElement>(null)
  const panel = useRef<HTMLElement>(null)
  const opener = useRef<Element | null>(null)
  useEffect(
    () => () => {
      if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement)
        opener.current.focus()
    },
    [],
  )
  useEffect(() => {
    // Focus returns to the number of the page that was asked about last; a button of the panel that is gone is none.
    const from = document.activeElement
    if (from !== document.body && panel.current?.contains(from) !== true) opener.current = from
    heading.current?.focus()
  }, [top])
  useEffect(() => {
    // Wherever the focus is, Escape closes: a button that led here may be gone.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') actions.closeReasons()
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
  if (top === undefined || reason === undefined) return null
  return (
    <aside class="why" aria-labelledby="why-title" ref={panel}>
      <p class="top">
        {asked.length > 1 && (
          <button type="button" class="link" onClick={() => actions.back()}>
            Back
          </button>
        )}
        <small>{asked.length > 1 ? `${asked.length} deep` : 'Reasons'}</small>
        <button type="button" class="link end" onClick={() => actions.closeReasons()}>
          Close
        </button>
      </p>
      <h2 id="why-title" tabindex={-1} ref={heading}>
        {top.title}
      </h2>
      <ReasonBody title={top.title} reason={reason} dataset={dataset} />
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
      <Take asked={top} reason={reason} dataset={dataset} />
    </aside>
  )
})

function ReasonBody(props: {
  readonly title: string
  readonly reason: Reason
  readonly dataset: Dataset
}) {
  const { reason, dataset } = props
  const actions = useActions()
  return (
    <>
      {reason.says !== props.title && <p class="says">{reason.says}</p>}
      {reason.unit !== 'word' && (
        <p class="answer">
          {reasonValue(reason)}
          {reason.precision && reason.precision !== 'exact' && reason.value !== 0 ? (
            <small>
              {' '}
              {reason.precision === 'estimate'
                ? 'an estimate, rounded to its range'
                : 'rounded as its inputs are'}
            </small>
          ) : (
            ''
          )}
        </p>
      )}
      {reason.formula && (
        <>
          <h3>The rule</h3>
          <p class="formula">{reason.formula}</p>
        </>
      )}
      {reason.withNumbers && (
        <>
          <h3>With the numbers</h3>
          <p class="formula">{reason.withNumbers}</p>
          {reason.precision && reason.precision !== 'exact' && (
            <p class="says">Working figures; the result is not known to the dollar.</p>
          )}
        </>
      )}
      {reason.from.length > 0 && (
        <>
          <h3>What went in</h3>
          <ul class="in">
            {reason.from.map((child, at) => (
              <li key={at}>
                <span>
                  {child.says}
                  <Origin reason={child} dataset={dataset} />
                </span>
                {opens(child) ? (
                  <button
                    type="button"
                    class="num"
                    onClick={() =>
                      actions.ask({ title: titleOf(child), about: { reason: child } }, true)
                    }
                  >
                    {reasonValue(child)}
                  </button>
                ) : (
                  <b>{reasonValue(child)}</b>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {(reason.law || reason.source) && (
        <>
          <h3>{reason.law ? 'The law' : 'The source'}</h3>
          {reason.law && <p class="law">{reason.law}</p>}
          <Origin reason={reason} dataset={dataset} />
        </>
      )}
    </>
  )
}

function Origin(props: { readonly reason: Reason; readonly dataset: Dataset }) {
  const source = props.dataset.sources.get(props.reason.source ?? '')
  if (source === undefined) return null
  return (
    <small class="origin">
      {[source.title, source.publisher, source.locator].filter(Boolean).join(', ')}
    </small>
  )
}

function opens(reason: Reason): boolean {
  return reason.from.length > 0 || reason.formula !== undefined || reason.law !== undefined
}

function isLocal(dataset: Dataset, { about }: Asked): boolean {
  const questions =
    'questions' in about ? about.questions : 'question' in about ? [about.question] : []
  return questions.some(({ recipient }) => {
    const kind = dataset.recipients.kinds[indexOf(dataset, recipient ?? '')]
    return familyOf(kind) === 'local'
  })
}

function titleOf(reason: Reason): string {
  return reason.says.length > 90 ? `${reason.says.slice(0, 88)}\u2026` : reason.says
}
