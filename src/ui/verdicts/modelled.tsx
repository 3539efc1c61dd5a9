/** Says first what is modelled of a place's grants and what is not; the programs not read yet are fetched for it. */
import { useEffect, useMemo } from 'preact/hooks'
import { programs } from 'virtual:packs'
import { modelledFor } from '../../model/index'
import type { RecipientId } from '../../model/index'
import { useActions, usePage } from '../use-page'
import { nextHref } from '../views/next-href'

/** Two sentences, and the ways on: to what happens to the money, and to awards of one's own. */
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
        {modelled.is} {modelled.isNot}
        {missing !== undefined && ' The other programs have not been read yet.'}
      </p>
      <p class="further">
        <a href={nextHref(props.place)}>What happens to its money</a>
        <a href="#awards">Add its own awards</a>
      </p>
    </>
  )
}

function ignore(): void {}
