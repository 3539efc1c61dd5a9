/** Writes the parts of a difference as comma-separated text, each with what it would be told one at a time. */
import { cell } from '../views/csv'
import { measured } from './attribution-pair'
import type { AttributedPair } from './attribution-pair'

/** A line for each part, and one for their sum. */
export function attributionCsv(pair: AttributedPair): string {
  const { parts, difference, interaction, from, to } = pair.attribution
  const figure = measured(pair)
  const rows: readonly (readonly (string | number)[])[] = [
    ['figure', 'groups', 'says', 'part', 'first_in', 'last_in', 'from', 'to', 'differs'],
    ...parts.map(({ groups, words, part, firstIn, lastIn, differs }, at) => {
      const before = from + parts.slice(0, at).reduce((sum, each) => sum + each.part, 0)
      const said = differs.map(({ says }) => says).join('; ')
      return [figure, groups.join(' '), words, part, firstIn, lastIn, before, before + part, said]
    }),
    [figure, 'together', '', difference, difference - interaction, '', from, to, ''],
  ]
  return `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`
}
