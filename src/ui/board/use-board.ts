/** Holds what lies on the teacher's board while it is open, and runs it in slices. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { NOTHING_TAKEN, boardInSteps, forEdition, scenarioId } from '../../model/index'
import type { BadFile, Board, Dataset, HandIn, Scenario, Taken } from '../../model/index'
import { inSlices } from '../in-slices'
import { inOneSentence } from '../prepare'
import { findBase } from '../shipped'
import { useActions, usePage, usePageContext } from '../use-page'
import { RESTING, working } from '../working'
import type { Working } from '../working'
import { lessonsOfClass } from './lessons-of-class'
import { readFiles } from './read-files'

/** The board as it was worked out, and of what. */
export interface Done {
  readonly of: Taken
  readonly board: Board
  readonly dataset: Dataset
  /** Files whose lesson is not held: their scenario is on the board, their answers are not checked. */
  readonly unheld: readonly BadFile[]
}

/** What there is to show, and what can be done. */
interface InView {
  readonly taken: Taken
  readonly done: Done | null
  readonly working: Working
  readonly fault: string
  readonly give: (files: readonly File[]) => void
  readonly clear: () => void
  readonly retry: () => void
}

/** Longer than this at a stretch would be felt. */
const SLICE = 8

/** The board; files come in at any time, and what was worked out stays in view until the next is. */
export function useBoard(): InView {
  const { store } = usePageContext()
  const actions = useActions()
  // A change of the scenario in view stops a fetch under way; what was asked for is asked for again.
  const scenario = usePage((state) => state.doing.now.scenario)
  const [taken, setTaken] = useState(NOTHING_TAKEN)
  const [done, setDone] = useState<Done | null>(null)
  const [now, setNow] = useState<{ readonly working: Working; readonly fault: string }>({
    working: RESTING,
    fault: '',
  })
  const [tries, setTries] = useState(0)
  const latest = useRef(taken)
  const reading = useRef(Promise.resolve())
  const put = (next: Taken) => {
    latest.current = next
    setTaken(next)
  }
  useEffect(() => {
    if (done?.of === taken || taken === NOTHING_TAKEN) return
    let wanted = true
    let drop = () => {}
    const say = (says: string, share: number | null, fault = '') => {
      if (wanted) setNow({ working: says === '' ? RESTING : working(says, share), fault })
    }
    const ready = (handIn: Scenario) =>
      new Promise<string>((tell) => {
        actions.ready(handIn, () => tell(''), tell)
      })
    const run = async () => {
      say('Reading what the files need', null)
      const { fit, refused } = await prepareAll(store.getState().dataset, taken.handIns, ready)
      if (!wanted) return
      const { find, unheld } = await lessonsOfClass(store.getState().dataset, fit, ready)
      if (!wanted) return
      const { dataset } = store.getState()
      drop = inSlices(() => boardInSteps(dataset, fit, findBase, find), {
        done: (board) => {
          if (!wanted) return
          const bad = [...taken.bad, ...refused, ...board.bad]
          setDone({ of: taken, board: { ...board, bad }, dataset, unheld })
          setNow({ working: RESTING, fault: '' })
        },
        failed: (fault) => say('', null, inOneSentence(fault)),
        at: (share) => say('Working\u2026 one student after the other', share),
      })
    }
    void run()
    return () => {
      wanted = false
      drop()
    }
  }, [store, actions, taken, scenario, tries])
  return {
    taken,
    done: taken === NOTHING_TAKEN ? null : done,
    ...now,
    give: useCallback((files) => {
      // Files dropped while others are being read come after them.
      reading.current = reading.current.then(async () =>
        put(await readFiles(latest.current, files)),
      )
    }, []),
    clear: useCallback(() => {
      put(NOTHING_TAKEN)
      setDone(null)
      setNow({ working: RESTING, fault: '' })
    }, []),
    retry: useCallback(() => setTries((count) => count + 1), []),
  }
}

/** Fetch what each scenario needs, once for those that compute the same, with turns for the page in between. */
async function prepareAll(
  dataset: Dataset,
  handIns: readonly HandIn[],
  ready: (scenario: Scenario) => Promise<string>,
): Promise<{ readonly fit: readonly HandIn[]; readonly refused: readonly BadFile[] }> {
  const says = new Map<string, string>()
  let start = performance.now()
  const fit: HandIn[] = []
  const refused: BadFile[] = []
  for (const handIn of handIns) {
    const scenario = forEdition(dataset, handIn.scenario)
    const id = scenarioId(scenario)
    if (!says.has(id)) says.set(id, await ready(scenario))
    const fault = says.get(id)!
    if (fault === '') fit.push(handIn)
    else refused.push({ file: handIn.file, says: `${handIn.file}: ${fault}` })
    if (performance.now() - start > SLICE) {
      await new Promise((done) => setTimeout(done))
      start = performance.now()
    }
  }
  return { fit, refused }
}
