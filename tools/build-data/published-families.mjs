// Says of each published award of the other programs which family of sources it was read in.

import { fail } from './csv.mjs'

/** A phrase of the source as collected, and the source it belongs to; the first that fits counts. */
const FAMILIES = [
  ['slideplayer', 'caloes-2015'],
  ['grants-gov', 'usaspending-copies'],
  ['DOJ OIG', 'doj-oig-audits'],
  ['navaa', 'navaa-2017'],
  ['DOJ 2018-08-09', 'doj-2018-08-09'],
  ['nevadagrantlab', 'ovc-notice-2025'],
  ['ovc.gov/grants', 'ovc-formula-page'],
  ['ovc-2019-15205', 'ovc-2019-15205'],
  ['ojp.gov/archives', 'ovw-press-archive'],
  ['The Hill', 'the-hill-2022'],
  ['fundsforngos', 'ovw-sasp-notice-2025'],
  ['bja.ojp.gov/funding/awards', 'bja-award-pages'],
  ['bja-2017-11612', 'bja-2017-11612'],
  ['nij.ojp.gov', 'nij-coverdell-reports'],
  ['sbverdugo', 'sbverdugo-2015'],
  ['bja.gov ProgramDetails', 'bja-scaap-page'],
  ['jf-fx', 'ojjdp-award-pages'],
  ['icjia', 'state-and-press'],
  ['Virginia RD', 'state-and-press'],
  ['wtkr', 'state-and-press'],
  ['hutchnews', 'state-and-press'],
  ['dcj.colorado', 'state-and-press'],
  ['citizenportal', 'state-and-press'],
  ['woay', 'state-and-press'],
  ['starbulletin', 'state-and-press'],
  ['openusaproject', 'state-and-press'],
  ['.senate.gov', 'award-releases'],
  ['.house.gov', 'award-releases'],
  ['US Attorney', 'award-releases'],
  ['thefederalnewswire', 'award-releases'],
  ['wearewvproud', 'award-releases'],
  ['louisianarecord', 'award-releases'],
]

/** The family of a source as collected. */
export function familyOf(text) {
  const found = FAMILIES.find(([phrase]) => text.includes(phrase))
  return found ? found[1] : fail(`published awards: no family of sources fits "${text}".`)
}
