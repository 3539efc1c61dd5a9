/** Gathers everything that can be found and prepares it in slices; what is there is searched meanwhile. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { RecipientTable, Steps } from '../../model/index'
import { inSlices } from '../in-slices'
import { useInForce } from '../use-in-force'
import { useActions, usePage, usePageContext } from '../use-page'
import { programInView } from '../views/sentence'
import { useLaw } from '../verdicts/use-law'
import { indexEntries } from './index-entries'
import type { Index } from './index-entries'
import { lawEntries } from './law-entries'
import { programEntries, scenarioEntries, termEntries } from './other-entries'
import { commandEntries, pictureEntries, roomEntries } from './page-entries'
import { parameterEntries } from './parameter-entries'
import { indexPlaces, weightsBy } from './place-entries'

/** What can be searched now, and what is still to come, in words; empty for nothing. */
interface Everything {
  readonly indices: readonly Index[]
  readonly coming: string
}

/** Places as last prepared: they stay while the names and the awards do. */
const prepared = new WeakMap<RecipientTable, Index>()

/** Everything, with the names and the law fetched where they are not there. */
export function useIndex(): Everything {
  const actions = useActions()
  const law = useLaw()
  const dataset = usePage((state) => state.dataset)
  const naming = usePage((state) => state.naming)
  const [named, setNamed] = useState(false)
  useEffect(() => void actions.fetchNames().then((got) => setNamed(got !== null)), [actions])
  const page = usePageEntries()
  const { recipients } = dataset
  const store = usePageContext().store
  const places = useSliced(
    () =>
      prepared.get(recipients) ??
      indexPlaces(recipients, weightsBy(store.getState().shown.outcome)),
    (index) => void prepared.set(recipients, index),
    [recipients],
  )
  const coming = [
    (naming !== null || !named || places === null) && 'names of places',
    !law && 'the law',
  ].filter(Boolean)
  return {
    indices: [page, places].filter((each) => each !== null),
    coming: coming.length === 0 ? '' : `Still coming: ${coming.join(' and ')}.`,
  }
}

/** All but the places: it changes with the scenario and the year. */
function usePageEntries(): Index | null {
  const dataset = usePage((state) => state.dataset)
  const settings = usePage((state) => state.outcome.settings)
  const view = usePage((state) => programInView(state.outcome, state.doing.now.program))
  const doing = usePage((state) => state.doing)
  const drawer = usePage((state) => state.drawer)
  const inForce = useInForce()
  return useSliced(
    function* gather() {
      const counted = settings.programs.map(({ program }) => program)
      const programs = [view, ...counted.filter((each) => each !== view)]
      const { year } = settings
      const full = new Map(dataset.programs.map((each) => [each.id, each]))
      const named = [
        ...roomEntries,
        ...pictureEntries,
        ...commandEntries({ doing, drawer }),
        ...programEntries(year, full),
        ...scenarioEntries(),
        ...termEntries(),
      ]
      yield 0.1
      const parameters = parameterEntries({ dataset, year, inForce, programs })
      yield 0.3
      const law = lawEntries(dataset, settings.law.definitions)
      yield 0.4
      return yield* indexEntries([...named, ...parameters, ...law])
    },
    () => {},
    [dataset, settings, view],
  )
}

/** Work done in slices, anew when what it hangs on changes; the last result stands until then. */
function useSliced(
  make: () => Index | Steps<Index>,
  keep: (index: Index) => void,
  on: readonly unknown[],
): Index | null {
  const [index, setIndex] = useState<Index | null>(null)
  const work = useMemo(() => make, on)
  useEffect(() => {
    const made = work()
    if ('lines' in made) return setIndex(made)
    return inSlices(() => made, {
      done(got) {
        keep(got)
        setIndex(got)
      },
      failed(fault) {
        throw fault
      },
      at: () => {},
    })
  }, [work])
  return index
}
