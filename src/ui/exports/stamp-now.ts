/** Makes the stamp of what is on the page now: the scenario's id, the day, and where it opens again. */
import { citation, stampOf, writeLink } from '../../model/index'
import type { ExportStamp, Scenario } from '../../model/index'
import { fileOf } from '../files/as-file'
import { fiscalYear } from '../format'
import type { PageState } from '../page-state'

/** A longer address is cut by some programs that send mail. */
const longest = 2000

/** The stamp of a page's figures as they are now. */
export function stampNow(state: PageState): ExportStamp {
  const scenario = fileOf(state)
  return stampOf(state.dataset, scenario, {
    day: today(new Date()),
    address: addressOf(scenario, location),
    fiscalYear: fiscalYear(state.outcome.settings.year),
  })
}

/** A day as the reader's calendar has it. */
export function today(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/**
 * The address at which a scenario opens again, or nothing: a page on the reader's own machine has no
 * address for others, and an address too long is cut on its way.
 */
export function addressOf(
  scenario: Scenario,
  { protocol, hostname, origin, pathname }: Location | URL,
): string {
  const own = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
  if (own || !/^https?:$/.test(protocol)) return ''
  const address = `${origin}${pathname}${writeLink(scenario)}`
  return address.length <= longest ? address : ''
}

/** The sources a picture of a program rests on, in one line. */
export function sourceLine({ dataset, outcome }: PageState): string {
  const cited = outcome.programs.flatMap(({ allocation: { program, year } }) => [
    program.authority,
    program.years[year]?.formulaAmount?.source ?? '',
  ])
  const titles = [...new Set(cited)].map((id) => citation(dataset.sources.get(id)))
  const known = titles.filter((title) => title !== '')
  return known.length === 0 ? '' : `Sources: ${known.slice(0, 4).join('; ')}.`
}
