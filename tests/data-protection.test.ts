/** Replays who was protected from which condition on which day, from the shipped orders and what they did to one another. */

import { expect, test } from 'vitest'
import { protectionOn, recordedLaw } from '../src/model/index'
import { shippedDataset } from '../src/cli/shipped'
import type { Day, LawSettings } from '../src/model/index'

const dataset = shippedDataset()

function orders(day: Day, place: string, condition: string, law: LawSettings = recordedLaw) {
  const recipient = dataset.recipients.indexOf.get(place)!
  const {
    protected: truth,
    orders: sure,
    mayProtect,
  } = protectionOn(dataset, day, law)(recipient, condition)
  return [truth, ...sure, ...mayProtect].join(' ')
}

const [chicago, evanston, dallas, hoboken, sanFrancisco] = [
  '1714000',
  '1724582',
  '4819000',
  '3432250',
  '0667000',
]

test.each([
  // The order on federal grants: nationwide, then for the two plaintiffs, then revoked.
  ['2017-04-24', dallas, 'eo13768-9a', 'no'],
  ['2017-04-25', dallas, 'eo13768-9a', 'yes ND_CAL_2017_PI'],
  ['2017-11-20', dallas, 'eo13768-9a', 'yes ND_CAL_2017_PERM'],
  ['2018-08-01', dallas, 'eo13768-9a', 'no'],
  ['2018-08-01', sanFrancisco, 'eo13768-9a', 'yes ND_CAL_2017_PERM CA9_2018_EO'],
  ['2021-01-20', sanFrancisco, 'eo13768-9a', 'no'],
  // October 2017: notice and access blocked nationwide, the certification binds everyone.
  ['2017-10-15', dallas, 'jag17-notice', 'yes ND_ILL_2017_PI'],
  ['2017-10-15', dallas, 'jag17-certification', 'no'],
  ['2017-10-15', chicago, 'jag17-certification', 'no'],
  // The stay leaves Chicago what it has, and the final judgment keeps it from coming back elsewhere.
  ['2018-06-26', dallas, 'jag17-notice', 'no'],
  ['2018-06-26', chicago, 'jag17-notice', 'yes ND_ILL_2017_PI CA7_2018_AFF'],
  ['2018-08-10', dallas, 'jag17-notice', 'no'],
  ['2018-08-10', chicago, 'jag17-certification', 'yes ND_ILL_2018_SJ'],
  // Members of the Conference of Mayors, who are cities and not known by name.
  ['2018-08-28', dallas, 'jag17-notice', 'no'],
  ['2018-08-28', evanston, 'jag17-notice', 'yes ND_ILL_2018_USCM'],
  ['2018-08-29', dallas, 'jag17-notice', 'open ND_ILL_2018_USCM'],
  ['2018-08-29', 'TX', 'jag17-notice', 'no'],
  // California: a court, then a notice besides, then the appeal.
  ['2018-10-04', 'CA', 'jag17-certification', 'no'],
  ['2018-10-05', 'CA', 'jag17-certification', 'yes ND_CAL_2018_JAG17'],
  ['2018-11-01', '06097', 'jag17-certification', 'yes ND_CAL_2018_JAG17 BJA_NOTICE_2019'],
  [
    '2020-07-13',
    '06097',
    'jag17-access',
    'yes ND_CAL_2018_JAG17 BJA_NOTICE_2019 CA7_2020 CA9_2020',
  ],
  // New York: released, bound again, and left alone by a notice although the condition is lawful.
  ['2018-11-30', 'NY', 'jag17-access', 'yes SDNY_2018'],
  ['2020-02-26', 'NY', 'jag17-access', 'no'],
  ['2020-11-05', 'NY', 'jag17-access', 'yes CA7_2020 OJP_NOTICE_2020'],
  // Points in a competition: barred, then lawful, then dropped.
  ['2018-04-11', dallas, 'cops17-scoring', 'yes CD_CAL_2018_COPS'],
  ['2019-07-12', dallas, 'cops17-scoring', 'no'],
  ['2021-04-14', dallas, 'cops17-scoring', 'yes RESCISSION_2021'],
  // The withdrawal lasts.
  ['2025-02-06', dallas, 'jag17-notice', 'yes RESCISSION_2021'],
  // 2025: sixteen, then fifty of whom not all are known; states had not sued.
  ['2025-05-08', sanFrancisco, 'eo14287', 'no'],
  ['2025-05-09', sanFrancisco, 'eo14287', 'yes ND_CAL_2025_CLARIFY'],
  ['2025-08-21', chicago, 'eo14287', 'no'],
  ['2025-08-22', chicago, 'eo14287', 'yes ND_CAL_2025_PI2'],
  ['2025-08-22', hoboken, 'eo14287', 'open ND_CAL_2025_PI2'],
  ['2025-08-22', 'IL', 'eo14287', 'no'],
])('%s, %s, %s: %s', (day, place, condition, says) => {
  expect(orders(day, place!, condition)).toBe(says)
})

test.each([
  ['injunction_scope', 'plaintiffs', '2017-10-15', dallas, 'no'],
  ['injunction_scope', 'plaintiffs', '2017-10-15', chicago, 'yes ND_ILL_2017_PI'],
  ['injunction_scope', 'plaintiffs', '2021-04-14', dallas, 'yes RESCISSION_2021'],
  ['stay_pending_appeal', 'refused', '2018-07-01', dallas, 'yes ND_ILL_2017_PI CA7_2018_AFF'],
  ['circuit_split', 'by_circuit', '2020-05-01', 'NY', 'no'],
  ['condition_authority', 'all', '2020-05-01', dallas, 'no'],
  ['condition_authority', 'all', '2020-05-01', 'CA', 'yes BJA_NOTICE_2019'],
])('%s %s on %s for %s: %s', (name, value, day, place, says) => {
  const law = { ...recordedLaw, switches: { [name]: value } }
  expect(orders(day, place!, 'jag17-notice', law)).toBe(says)
})
