/** Says first what is modelled of a place's grants and what is not; the programs not read yet are fetched for it. */
import { useEffect, useMemo } from 'preact/hooks'
import { programs } from 'virtual:packs'
import { modelledFor } from '../../model/index'
import type { ModelledFor, Reason, RecipientId } from '../../model/index'
import { useActions, usePage } from '../use-page'
import { Words } from '../words'
import type { Piece } from '../words'

/** Two sentences. */
export function Modelled(props: { readonly place: RecipientId }) {
  const dataset = usePage((state) => state.dataset)
  const busy = usePage((state) => state.busy !== null)
  const scenario = usePage((state) => state.doing.now.scenario)
  const actions = useActions()
  const missing = programs.find(({ id }) => !dataset.programs.some((each) => each.id === id))
  useEffect(() => {
    if (missing === undefined || busy) return
    const changes = { year: missing.years[0] ?? '', [`programs.${missing.id}.included`]: true }
    actions.ready({ ...scenario, base: null, layers: [], changes }, ignore, ignore)
    // Asked for once: what does not come is said to be missing.
  }, [])
  const modelled = useMemo(() => modelledFor(dataset, props.place), [dataset, props.place])
  return (
    <>
      <p class="modelled">
        <span data-name>{modelled.is}</span> <Words of={notModelled(modelled)} />
        {missing !== undefined && ' The other programs have not been read yet.'}
      </p>
    </>
  )
}

/** What is not modelled, its two counts with what they count. */
export function notModelled({ isNot, programs, listings }: ModelledFor): readonly Piece[] {
  const untold = programs.filter(({ how }) => how === 'not told apart')
  const counts: readonly Reason[] = [
    ...(untold.length === 0
      ? []
      : [
          {
            says: 'Programs of which the place may get awards, and no source tells them.',
            value: untold.length,
            unit: 'count' as const,
            formula: 'count of programs',
            from: untold.map(({ program }) => named(program.name, program.authority)),
          },
        ]),
    {
      says: 'Assistance Listings of the programs held.',
      value: listings.length,
      unit: 'count',
      formula: 'count of listings',
      from: programs.flatMap(({ program }) =>
        program.listings.map((listing) => named(`${listing}: ${program.name}`, program.authority)),
      ),
    },
  ]
  const left = [...counts]
  return isNot.split(/(\d+)/).map((text, at) => {
    const reason = at % 2 === 1 ? left.shift() : undefined
    return reason === undefined ? text : { text, asked: { title: reason.says, about: { reason } } }
  })
}

function named(says: string, source: string): Reason {
  return { says, value: 'held', unit: 'word', source, from: [] }
}

function ignore(): void {}
