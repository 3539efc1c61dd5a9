/** Holds the words of law that the interface uses against the glossary: each has its meaning one press away. */
import { describe, expect, test } from 'vitest'
import { findTerm, terms } from '../src/ui/words-page/terms'
import { gatherTable } from '../tools/words/table'

/** Words of grant law and of the courts, each with the term that explains it. */
const LEGAL: readonly (readonly [word: RegExp, term: string])[] = [
  [/\bappropriat(?:ion|ed)/i, 'appropriation'],
  [/\ballocations?\b/i, 'allocation'],
  [/\bawards?\b/i, 'award'],
  [/\bobligations?\b/i, 'obligation'],
  [/\bsubawards?\b|\bsub-?recipients?\b/i, 'subaward'],
  [/\bpass-through\b/i, 'pass-through'],
  [/\bset[- ]asides?\b/i, 'set-aside'],
  [/\brecipients?\b/i, 'recipient'],
  [/\bstate administering agenc/i, 'state-administering-agency'],
  [/\bassistance listing/i, 'assistance-listing'],
  [/\bfiscal years?\b/i, 'fiscal-year'],
  [/\bsupplant/i, 'supplanting'],
  [/\bdisparate\b/i, 'disparate-jurisdictions'],
  [/\bdraw-?downs?\b|\bdraws? down\b/i, 'draw-down'],
  [/\bwithh(?:old|eld)/i, 'withholding'],
  [/\bsuspend/i, 'suspend'],
  [/\bterminat/i, 'terminate'],
  [/\bdisallow/i, 'disallow'],
  [/\bclaw/i, 'claw-back'],
  [/\breallocat/i, 'reallocation'],
  [/\blapse/i, 'lapse'],
  [/\bbudget authority\b/i, 'budget-authority-expiry'],
  [/\binjunctions?\b/i, 'injunction'],
  [/\bstay of\b|\bstayed\b/i, 'stay'],
  [/\bdetainers?\b/i, 'detainer'],
  [/\b1373\b/, 'section-1373'],
  [/\bcertif(?:y|ies|ication)/i, 'certification'],
  [/\bcircuits?\b/i, 'circuit'],
  [/\bexecutive orders?\b/i, 'executive-order'],
  [/\bperiod of performance\b/i, 'period-of-performance'],
  // No term explains these: a text that needs one says it in plain words, or the glossary gets it.
  [/\brescissions?\b|\brescind/i, 'rescission'],
  [/\bimpound/i, 'impoundment'],
  [/\bmandamus\b/i, 'mandamus'],
  [/\bseverab/i, 'severability'],
  [/\bcommandeer/i, 'commandeering'],
  [/\bdebar/i, 'debarment'],
  [/\bde-?obligat/i, 'deobligation'],
  [/\bsequest/i, 'sequestration'],
  [/\bplaintiffs?\b/i, 'plaintiff'],
  [/\bdefendants?\b/i, 'defendant'],
  [/\bremanded?\b/i, 'remand'],
  [/\bvacat(?:ed?|ur)\b/i, 'vacate'],
  [/\bsummary judgment\b/i, 'summary-judgment'],
  [/\bconsent decree/i, 'consent-decree'],
]

const table = gatherTable()

describe('the words of law', () => {
  test('that the interface uses are each in the glossary', () => {
    const missing = LEGAL.filter(([, term]) => findTerm(term) === undefined).flatMap(([word]) => {
      const used = Object.keys(table).find((text) => word.test(text))
      return used === undefined ? [] : [`${String(word)}: “${used}” in ${table[used]}`]
    })
    expect(missing).toEqual([])
  })

  test('are looked for in the interface as it is', () => {
    const used = LEGAL.filter(([word]) => Object.keys(table).some((text) => word.test(text)))
    expect(used.length).toBeGreaterThan(20)
  })

  test('bear their law or rule, but for words of this model and of awards', () => {
    expect(terms.filter(({ law }) => law === '').map(({ id }) => id)).toEqual([
      'access-condition',
      'baseline',
      'open-finding',
      'certification',
      'finding',
      'formula-amount',
      'notice-condition',
      'published',
      'reading',
    ])
  })
})
