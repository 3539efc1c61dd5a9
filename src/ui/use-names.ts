/** Asks for the names of the long tail when a place without its name is about to be read. */
import { useEffect } from 'preact/hooks'
import type { RecipientTable } from '../model/index'
import { useActions } from './use-page'
import { isUnnamed } from './views/names'

/** Fetch the names where one of these recipients, by index, is still without its own. */
export function useNames(recipients: RecipientTable, indices: readonly number[]): void {
  const actions = useActions()
  const missing = indices.some((index) => isUnnamed(recipients, index))
  useEffect(() => {
    if (missing) void actions.fetchNames()
  }, [missing, actions])
}
