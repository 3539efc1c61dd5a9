/** Puts the reader's scenario away before the page is loaded anew, and takes it up again after. */
import { openScenario, writeScenario } from '../../model/index'
import { asWork, fileOf } from '../files/as-file'
import { deskOf } from '../files/desk-page'
import type { Origin } from '../files/desk-state'
import type { Page } from '../use-page'

/** Kept for this tab alone, and only until it has been loaded again. */
const KEPT = 'grantflow-put-away'

/** Put away what is in view. Gives one sentence where that cannot be done, and then nothing may be loaded anew. */
export async function putAway(page: Page): Promise<string> {
  const state = page.store.getState()
  const { place, program = '' } = state.doing.now
  const kept = { text: writeScenario(fileOf(state)), place, program, day: state.lawDay }
  try {
    await deskOf(page).keeper.flush()
    sessionStorage.setItem(KEPT, JSON.stringify(kept))
    return ''
  } catch {
    return 'This browser cannot keep your scenario meanwhile: save it as a file first.'
  }
}

/** Take up again what was put away, if anything was. */
export function takeUpAgain(page: Page): void {
  const kept = takeOut()
  if (kept === null) return
  const opened = openScenario(String(kept['text']), 'What you did before the update')
  if (opened.kind !== 'scenario') return
  const { dataset } = page.store.getState()
  const scenario = asWork(dataset, opened.scenario)
  const origin: Origin = { how: 'recent', scenario, name: scenario.title, foreign: false }
  const { place, program, day } = kept
  const known = typeof place === 'string' && dataset.recipients.indexOf.has(place)
  page.actions.replace(scenario, origin, {
    place: known ? place : page.store.getState().doing.now.place,
    program: typeof program === 'string' ? program : '',
  })
  if (typeof day === 'string') page.actions.setLawDay(day)
  page.actions.note({ told: 'This is the new version, with your scenario as it was.' })
}

function takeOut(): Record<string, unknown> | null {
  try {
    const text = sessionStorage.getItem(KEPT)
    sessionStorage.removeItem(KEPT)
    const kept: unknown = text === null ? null : JSON.parse(text)
    return typeof kept === 'object' ? (kept as Record<string, unknown> | null) : null
  } catch {
    return null
  }
}
