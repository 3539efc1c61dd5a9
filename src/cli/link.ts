/** `grantflow link`: writes a scenario as a link that holds all of it. */

import { ScenarioFault, openScenario, quote, writeLink } from '../model/index'
import type { Arguments } from './arguments'
import { needScenario } from './opened'
import { openScenarioFile } from './scenario-files'

/**
 * The link of a scenario: what stands behind the page's address, or the whole address where `--page`
 * gives that of the page. Throws a ScenarioFault on what cannot be read, and on a page that is none.
 */
export async function link({ word, options }: Arguments): Promise<string> {
  const page = options.get('page') ?? ''
  if (page !== '' && !/^(?:https?|file):\/\/[^\s#]+$/.test(page)) {
    throw new ScenarioFault(
      `--page ${quote(page)} is no address of a page; write one such as https://example.org/.`,
    )
  }
  const { place, text } = openScenarioFile(word)
  return `${page}${writeLink(needScenario(place, openScenario(text, place)).scenario)}\n`
}
