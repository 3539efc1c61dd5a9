/** Writes what settling is worth as comma-separated text: each open finding and each open fact that moves the figure. */
import { cell } from '../views/csv'
import { measureName } from './measured'
import type { SettlingOf } from './settling-reasons'

/** A line for each finding and for each fact, place by place. */
export function settlingCsv({ run, worth }: SettlingOf): string {
  const figure = measureName(run, worth.of)
  const { ids, names } = run.dataset.recipients
  const rows: (readonly (string | number)[])[] = [
    ['figure', 'place', 'name', 'kind', 'id', 'worth', 'settled_by', 'figures'],
  ]
  for (const { recipient, findings, facts } of worth.places) {
    const place = [figure, ids[recipient] ?? '', names[recipient] ?? ''] as const
    for (const { condition, met, failed, worth: own } of findings)
      rows.push([...place, 'open finding', condition, own, '', `met ${met}; failed ${failed}`])
    for (const { name, words, decides } of facts) {
      const settling = words.filter(({ settles }) => settles).map(({ word }) => word)
      const figures = words.map(({ word, value }) => `${word} ${value}`).join('; ')
      rows.push([...place, 'open fact', name, decides, settling.join(' '), figures])
    }
  }
  return `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`
}
