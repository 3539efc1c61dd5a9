/** Opens mutated files and links one after the other, and stops at the first that does anything but answer. */

import {
  listSettlingFaults,
  openScenario,
  readLink,
  readScenario,
  writeLink,
  writeScenario,
} from '../../src/model'
import type { Opened } from '../../src/model'
import { findBase, listShipped, openScenarioFile } from '../../src/cli/scenario-files'
import { shippedDataset } from '../../src/cli/shipped'
import { chanceOf } from './chance'
import { linkMutated, linkSeeds } from './mutate-link'
import { mutated, takeApart } from './mutate'
import { polluted, wrongAnswer, wrongSentence } from './witness'

/** How many cases ended how, by kind or code of refusal. */
export type Tally = Map<string, number>

/** What a run starts from; any case can be made again from this and its number. */
export interface Run {
  readonly seed: number
  readonly from: number
  readonly count: number
}

/** Settling takes a hundred times as long as opening, so that one case of so many is settled. */
const SETTLED = 40

const shipped = listShipped().map((name) => openScenarioFile(name).text)
const trees = shipped.map(takeApart)
const links = linkSeeds(shipped.map((text) => writeLink(readScenario(text, 'it.json'))))

/** The text of one case, a file or a link. One case in four is a link. */
export function caseText(
  seed: number,
  at: number,
): { readonly link: boolean; readonly text: string } {
  const chance = chanceOf(seed, at)
  const link = chance.below(4) === 0
  return { link, text: link ? linkMutated(links, chance) : mutated(trees, chance) }
}

/**
 * Open the cases of a run. Throws an Error that names seed and case where one throws, answers wrongly,
 * does not read back as it was written, or changes what all programs share.
 */
export function fuzz({ seed, from, count }: Run, tally: Tally): void {
  for (let at = from; at < from + count; at += 1) {
    const { link, text } = caseText(seed, at)
    let wrong: string | null
    try {
      const opened = link ? readLink(text) : openScenario(text, 'it.json')
      wrong = wrongAnswer(opened) ?? changedOnTheWay(opened)
      if (at % SETTLED === 0) wrong ??= unsettling(opened)
      note(tally, opened)
    } catch (fault) {
      wrong = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
    }
    // Looking at every prototype each time would take longer than the cases do.
    if (wrong === null && at % 64 === 0) wrong = polluted()
    if (wrong === null) continue
    throw new Error(`seed ${seed}, case ${at}: ${wrong}\n${JSON.stringify(text.slice(0, 4000))}`)
  }
  const wrong = polluted()
  if (wrong !== null) throw new Error(`seed ${seed}, cases ${from} to ${from + count}: ${wrong}`)
}

/** Hold a scenario that was opened against the data; say which fault of it is no sentence. */
function unsettling(opened: Opened): string | null {
  if (opened.kind !== 'scenario') return null
  const faults = listSettlingFaults(shippedDataset(), opened.scenario, findBase)
  return faults.map(wrongSentence).find((wrong) => wrong !== null) ?? null
}

/** Say whether a scenario that was opened reads otherwise when it is saved and opened again. */
function changedOnTheWay(opened: Opened): string | null {
  if (opened.kind !== 'scenario') return null
  const written = writeScenario(opened.scenario)
  const again = openScenario(written, 'it.json')
  if (again.kind !== 'scenario') return `saved, it is ${again.kind}`
  return writeScenario(again.scenario) === written ? null : 'saved, it reads otherwise'
}

function note(tally: Tally, opened: Opened): void {
  const what = opened.kind === 'refused' ? opened.code : opened.kind
  tally.set(what, (tally.get(what) ?? 0) + 1)
}
