/** Opens the scenario that a frame's address holds; nobody is asked, for nothing of the reader's is replaced. */
import { readLink } from '../../model/index'
import { asWork } from '../files/as-file'
import type { Page } from '../use-page'

/** Put it into view; `done` is told what kept it from that, in one sentence, or nothing once it is run. */
export function openLink(page: Page, link: string, done: (says: string) => void): void {
  const opened = readLink(link)
  if (opened.kind !== 'scenario') {
    const why =
      opened.kind === 'refused'
        ? (opened.faults[0]?.says ?? '')
        : 'it was made by a newer version of this page.'
    done(`The scenario of this picture cannot be opened: ${why}`)
    return
  }
  const { store, actions } = page
  const { dataset, doing } = store.getState()
  const scenario = asWork(dataset, opened.scenario)
  const { place, program = '', day } = opened.view ?? {}
  const known = place !== undefined && dataset.recipients.indexOf.has(place)
  const origin = { how: 'link', scenario, name: '', foreign: true } as const
  const isThere = () => store.getState().ran.scenario === scenario
  const stop = store.subscribe(() => {
    if (!isThere()) return
    stop()
    done('')
  })
  if (day !== undefined) actions.setLawDay(day)
  actions.replace(scenario, origin, { place: known ? place : doing.now.place, program })
}
