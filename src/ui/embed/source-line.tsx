/** The line under a framed picture: where it comes from, what it is, and the way to the whole scenario. */
import { writeLink } from '../../model/index'
import { fileOf, idOf } from '../files/as-file'
import { fiscalYear } from '../format'
import type { PageState } from '../page-state'
import { usePage } from '../use-page'
import { roomOf } from '../views/address'
import type { AskedEmbed } from './read-embed'

/** Data edition, scenario id, fiscal year, and a link that holds the whole scenario. */
export function SourceLine(props: { readonly asked: AskedEmbed }) {
  const dataset = usePage((state) => state.dataset)
  const scenario = usePage((state) => state.doing.now.scenario)
  const year = usePage((state) => state.outcome.settings.year)
  const link = usePage((state) => wholeLink(state, props.asked))
  return (
    <p class="source-line">
      <span>
        Source: Grantflow, data edition {dataset.edition}, scenario {idOf(dataset, scenario)},{' '}
        {fiscalYear(year)}.
      </span>{' '}
      <span>Model output, not an official estimate.</span>{' '}
      <a href={link} target="_blank" rel="noopener">
        Open the full scenario
        <span class="unseen"> in a new tab</span>
      </a>
    </p>
  )
}

/** The address of the page itself, at this picture of this scenario. */
function wholeLink(state: PageState, { address, see }: AskedEmbed): string {
  const here = location.href.replace(/[?#].*$/, '')
  const room = roomOf(address.at)
  const seen = see === null ? {} : { see }
  // What stands beside the rooms reads its own records, not the scenario.
  if (room === null) return `${here}#${address.at}${see === null ? '' : `&see=${see}`}`
  const { place, program } = state.doing.now
  const inView = 'place' in address && address.place !== null ? address.place : place
  const view = { place: inView, day: state.lawDay, ...(program ? { program } : {}), ...seen }
  try {
    return here + writeLink(fileOf(state), room === 'home' ? view : { ...view, room })
  } catch {
    // Too long for a link: the page opens with its own scenario.
    return here
  }
}
