/** Fetches the names of the long tail when a reader first needs one, and says how far it has come. */
import type { Dataset } from '../model/index'
import type { PageStore } from './store'
import { inOneSentence } from './prepare'

/** Fetches a dataset with every name in it; supplied by the page, and by tests as a stand-in. */
export type NameSupply = (
  dataset: Dataset,
  onProgress: (done: number, total: number) => void,
) => Promise<Dataset>

/** Make the call for names of one page: its dataset once all are held, null where they did not come. */
export function namesOnDemand(page: PageStore, supply: NameSupply): () => Promise<Dataset | null> {
  let held: Promise<boolean> | undefined
  return async () => ((await (held ??= fetchNames())) ? page.getState().dataset : null)

  async function fetchNames(): Promise<boolean> {
    const { getState, setState } = page
    const tell = (done: number, total: number) =>
      setState({ naming: { what: 'Names of places arriving', done, total } })
    try {
      const { recipients, local } = await supply(getState().dataset, tell)
      // Crime years and rules may have come meanwhile, asked for by the reader; they stay.
      setState(({ dataset }) => ({
        naming: null,
        dataset: { ...dataset, recipients, local: { ...dataset.local, agencies: local.agencies } },
      }))
      return true
    } catch (fault) {
      held = undefined
      setState({ naming: null, fault: { path: '', says: inOneSentence(fault) } })
      return false
    }
  }
}
