/** Fetches what every published year needs, then recomputes every published figure in slices, in the reader's browser. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { programs } from 'virtual:packs'
import { proveInSteps, settle, unparsedRules, usualScenario } from '../../model/index'
import type { Dataset, Proof, Scenario } from '../../model/index'
import { inSlices } from '../in-slices'
import { inOneSentence, missingYears } from '../prepare'
import { useActions, usePage, usePageContext } from '../use-page'
import { RESTING, working } from '../working'
import type { Working } from '../working'
import { useAllPrograms } from '../own-awards/use-all-programs'

/** What there is to show, with the data it was computed from. */
export interface Proven {
  readonly dataset: Dataset
  readonly proof: Proof
}

interface InView {
  readonly proven: Proven | null
  readonly working: Working
  readonly fault: string
  readonly retry: () => void
}

type Shown = Omit<InView, 'retry'>

let kept: (Proven & { readonly published: Dataset['published'] }) | null = null

/** The whole comparison, worked out once for each edition of the data. */
export function useProof(): InView {
  const { store } = usePageContext()
  const actions = useActions()
  const all = useAllPrograms()
  const published = usePage((state) => state.dataset.published)
  // The known differences come with what was published of the other programs.
  const complete = usePage((state) => state.dataset.differences.length > 0)
  const busy = usePage((state) => state.busy !== null)
  const failed = useRef<string | null>(null)
  const [tries, setTries] = useState(0)
  const [shown, setShown] = useState<Shown>({ proven: null, working: working(), fault: '' })
  useEffect(() => {
    if (kept?.published === published)
      return setShown({ proven: kept, working: RESTING, fault: '' })
    const say = (now: Working, fault = '') => setShown({ proven: null, working: now, fault })
    if (all.fault !== '') return say(RESTING, all.fault)
    if (!all.there) return say(working(`Reading all ${programs.length} programs.`))
    if (!complete) return say(working('Reading what was published.'))
    const { dataset } = store.getState()
    const next = firstUnready(dataset)
    if (next !== undefined) {
      if (failed.current === next.title) return
      say(working(`Reading the tables of ${next.title.toLowerCase()}.`))
      // Another preparation under way would be dropped; this one comes when it is done.
      if (busy) return
      return actions.ready(
        next,
        () => setTries((count) => count + 1),
        (says) => {
          failed.current = next.title
          say(RESTING, says)
        },
      )
    }
    say(working())
    return inSlices(() => proveInSteps(dataset), {
      done(proof) {
        kept = { published, dataset, proof }
        setShown({ proven: kept, working: RESTING, fault: '' })
      },
      failed: (fault) => say(RESTING, inOneSentence(fault)),
      at: (share) => say(working(undefined, share)),
    })
  }, [store, published, complete, busy, actions, tries, all.there, all.fault])
  const retry = useCallback(() => {
    failed.current = null
    all.retry()
    setTries((count) => count + 1)
  }, [all.retry])
  return { ...shown, retry }
}

/** The plain scenario of the first published year whose tables or rules have not arrived. */
function firstUnready(dataset: Dataset): Scenario | undefined {
  const years = [...new Set(dataset.published.map(({ fiscalYear }) => fiscalYear))]
  return years
    .filter((year) => dataset.programs.some((program) => Object.hasOwn(program.years, year)))
    .map((year) => usualScenario(dataset, year))
    .find((scenario) => {
      const settings = settle(dataset, scenario, () => scenario)
      return (
        missingYears(dataset, settings).length > 0 || unparsedRules(dataset, settings).length > 0
      )
    })
}
