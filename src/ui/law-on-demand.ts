/** Asks for the law when a section, a drawer or a scenario first needs it, and says how far it has come. */
import type { Dataset } from '../model/index'
import { hasLaw } from './law-pack'
import type { PageStore } from './store'
import { inOneSentence } from './prepare'

/** Fetches the law; what it gives lays the law into a dataset. Supplied by the page, and by tests as a stand-in. */
type LawSupply = (
  onProgress: (done: number, total: number) => void,
) => Promise<(dataset: Dataset) => Dataset>

/** Make the call for the law of one page: true once it is there, false where it did not come. */
export function lawOnDemand(page: () => PageStore, supply: LawSupply): () => Promise<boolean> {
  let held: Promise<boolean> | undefined
  return () => {
    if (hasLaw(page().getState().dataset)) return Promise.resolve(true)
    return (held ??= fetchLaw())
  }

  async function fetchLaw(): Promise<boolean> {
    const store = page()
    const tell = (done: number, total: number) =>
      store.setState({ lawComing: { what: 'Reading the law', done, total } })
    tell(0, 1)
    try {
      const lay = await supply(tell)
      store.setState(({ dataset }) => ({ lawComing: null, dataset: lay(dataset) }))
      return true
    } catch (fault) {
      held = undefined
      store.setState({ lawComing: null, fault: { path: '', says: inOneSentence(fault) } })
      return false
    }
  }
}
