/** Fetches the text of the statutes once for the page, and hands each program its own. */
import { useEffect, useState } from 'preact/hooks'
import type { Source, Statute } from '../../model/index'
import { fetchAll } from '../fetch-packs'
import type { StatutesPack } from '../pack-format'
import { inOneSentence } from '../prepare'

/** Every statute held, with the sources they name. */
interface Statutes {
  readonly statutes: readonly Statute[]
  readonly sources: ReadonlyMap<string, Source>
}

/** Fetches the text; supplied by the page, and by tests as a stand-in. */
export type StatuteSupply = () => Promise<Statutes>

/** The text from its pack; a second call gives what the first one fetched. */
export const fetchStatutes: StatuteSupply = async () => {
  const found = await fetchAll(['statutes'], () => {}, 'the text of the law')
  const { statutes, sources } = found.get('statutes') as StatutesPack
  return { statutes, sources: new Map(sources.map((source) => [source.id, source])) }
}

/** The text once it is `wanted` and there; a sentence where it did not come, with a way to ask again. */
export function useStatutes(wanted: boolean, supply: StatuteSupply) {
  const [held, setHeld] = useState<Statutes | null>(null)
  const [fault, setFault] = useState('')
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (!wanted || held !== null) return
    let gone = false
    setFault('')
    supply().then(
      (found) => gone || setHeld(found),
      (reason: unknown) => gone || setFault(inOneSentence(reason)),
    )
    return () => {
      gone = true
    }
  }, [wanted, held, round, supply])
  return { held, fault, again: () => setRound(round + 1) }
}
