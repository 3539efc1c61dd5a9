/** Asks for the law for a part of the page that needs it, and says that it is on its way. */
import { useEffect, useMemo } from 'preact/hooks'
import type { LawSettings } from '../../model/index'
import { hasLaw } from '../law-pack'
import { useFetchLaw, usePage } from '../use-page'

/** Whether the law is there; it is fetched where it is `wanted` and is not. */
export function useLaw(wanted = true): boolean {
  const there = usePage((state) => hasLaw(state.dataset))
  const fetchLaw = useFetchLaw()
  useEffect(() => {
    if (wanted && !there) void fetchLaw()
  }, [wanted, there, fetchLaw])
  return there
}

/** The law as the scenario has it; the same object while nothing of it changes. */
export function useLawInForce(): LawSettings {
  const law = usePage((state) => state.outcome.settings.law)
  const key = JSON.stringify(law)
  return useMemo(() => law, [key])
}

/** The line that stands while the law is on its way, with a way to ask again where it did not come. */
export function LawComing() {
  const coming = usePage((state) => state.lawComing)
  const fault = usePage((state) => state.fault)
  const fetchLaw = useFetchLaw()
  if (coming === null)
    return (
      <p class="busy">
        {fault !== null && <span>{fault.says.replace(/ Try again\.$/, '')} </span>}
        <button type="button" class="link" onClick={() => void fetchLaw()}>
          Read the law
        </button>
      </p>
    )
  return (
    <p class="busy" role="status">
      Reading the law.{' '}
      <progress max={coming.total} value={coming.done} aria-label="Reading the law" />
    </p>
  )
}
