/** `grantflow timeline`: prints what happened around one place, the record beside what the model makes of each day. */

import { FIRST_DAY, timelineOf } from '../model/index'
import type { Arguments } from './arguments'
import { findRecipient } from './find-recipient'
import { dayOf, readLaw } from './law-question'
import { timelineText } from './timeline-text'

/** Print a timeline. Throws a ScenarioFault on a place, reading or day that is not known, or days in the wrong order. */
export async function timeline({ word, options, changes }: Arguments): Promise<string> {
  const { dataset, law } = await readLaw({ options, changes })
  const place = findRecipient(dataset, word)
  const reading = options.get('definition')
  const told = timelineOf(dataset, place, {
    from: dayOf(options, 'from', FIRST_DAY),
    until: dayOf(options, 'until', dataset.checked),
    law,
    ...(reading === undefined ? {} : { definitions: [reading] }),
  })
  if (!options.has('json')) return timelineText(dataset, told, law)
  const name = dataset.recipients.names[dataset.recipients.indexOf.get(place)!]
  const document = { schema: 1, name, evidence: law.evidence, ...told }
  return `${JSON.stringify(document, null, 2)}\n`
}
