// Compiles named nonprofits and the awards made to them directly, with the totals of their programs.

import { fail, readTable } from './csv.mjs'
import { halfLastDigit } from './published-programs.mjs'

/** Names as collected, the id of each and its name as shown. A national body belongs to no one state. */
const NONPROFITS = {
  'AMACHI, Inc.': ['np-amachi', 'Amachi'],
  'Big Brothers Big Sisters of America': ['np-big-brothers-big-sisters', ''],
  'Boys & Girls Clubs of America': ['np-boys-and-girls-clubs-of-america', ''],
  'Council of State Governments (Justice Center)': ['np-council-of-state-governments', ''],
  'Mid-Atlantic Network of Youth & Family Services (MANY)': ['np-mid-atlantic-network', ''],
  'National 4-H Council': ['np-national-4-h-council', ''],
  'National CASA Association': ['np-national-casa-association', 'National CASA/GAL Association'],
  'National CASA/GAL Association': ['np-national-casa-association', 'National CASA/GAL Association'],
  'National Court Appointed Special Advocate Association': ['np-national-casa-association', 'National CASA/GAL Association'],
  'National Center for Missing & Exploited Children': ['np-national-center-for-missing-children', ''],
  'National Center for Missing & Exploited Children (program)': ['np-national-center-for-missing-children', 'National Center for Missing & Exploited Children'],
  "National Children's Alliance": ['np-national-childrens-alliance', ''],
  "National Council of Young Men's Christian Associations": ['np-national-council-of-ymcas', ''],
  'Nueva Esperanza, Inc.': ['np-nueva-esperanza', 'Nueva Esperanza'],
  'The Moyer Foundation': ['np-moyer-foundation', ''],
  'Youth Advocate Programs, Inc.': ['np-youth-advocate-programs', 'Youth Advocate Programs'],
  'YouthBuild USA': ['np-youthbuild-usa', ''],
} // prettier-ignore

const PROGRAM_OF = {
  16.726: 'mentoring',
  16.543: 'missing-children',
  16.756: 'court-appointed-advocates',
  16.758: 'child-advocacy-centers',
  16.834: 'domestic-trafficking-victims',
  16.827: 'justice-reinvestment',
}

const FAMILIES = [
  ['ojjdp.ojp.gov', 'ojjdp-award-pages'],
  ['bja.ojp.gov', 'bja-award-pages'],
  ['Fattah', 'fattah-2015'],
  ['OJJDP News', 'ojjdp-newsletters'],
  ['OJP release 14 Sept 2017', 'ojp-2017-09-14'],
  ['OJJDP FY2019 awards page', 'ojjdp-award-pages'],
  ['Federal Program Inventory', 'federal-program-inventory'],
]
function familyOf(text) {
  const found = FAMILIES.find(([phrase]) => text.startsWith(phrase) || text.includes(phrase))
  return found ? found[1] : fail(`direct awards: no family of sources fits "${text}".`)
}

const NEARLY_ALL = 'Nearly all to nonprofits, a little to universities'

/** An award of 2016 that may lie inside the printed sum for the same center. */
const INSIDE = '2016-mc-fx-k054'

function isHeld(row) {
  return (
    Number(row.fiscal_year) >= 2012 &&
    row.confidence !== 'low' &&
    !row.recipient.startsWith('One award') &&
    !row.source.includes(INSIDE)
  )
}

/** Recipients, entered awards and published figures of nonprofits. Two parts of one award are added. */
export function compileNonprofits(input) {
  const others = new Map()
  const awards = new Map()
  const totals = []
  for (const row of readTable(input, 'direct_nonprofit_awards.csv').filter(isHeld)) {
    const rounded = /rounded/.test(row.confidence)
    const dollars = Number(row.dollars)
    const base = {
      fiscal_year: row.fiscal_year,
      program: PROGRAM_OF[row.listing] ?? fail(`direct awards: no program has ${row.listing}.`),
      dollars,
      tolerance: rounded ? halfLastDigit(dollars) : 0,
      standing: 'sure',
      source: familyOf(row.source),
      locator: row.source,
    }
    if (row.recipient.startsWith('PROGRAM TOTAL')) {
      totals.push({ ...base, kind: 'total', of: 'all', label: 'All awards', note: NEARLY_ALL })
      continue
    }
    const [id, shown] =
      NONPROFITS[row.recipient] ?? fail(`direct awards: no id for "${row.recipient}".`)
    const name = shown === '' ? row.recipient : shown
    others.set(id, { id, name, kind: 'nonprofit', state: '', county: '' })
    const key = `${row.fiscal_year}|${base.program}|${id}`
    const before = awards.get(key)
    const note = `${row.program}${rounded ? '; printed rounded, a floor' : ''}${row.confidence.includes('listing') ? '; the listing is inferred' : ''}`
    awards.set(
      key,
      before
        ? { ...before, dollars: before.dollars + dollars, note: `${before.note}; and ${note}` }
        : { ...base, kind: 'award', of: id, label: name, note },
    )
  }
  const published = [...awards.values(), ...totals]
  return { others: [...others.values()], published, entered: [...awards.values()].map(enter) }
}

/** A published award no rule reaches is its own input. */
export function enter(row) {
  return {
    fiscal_year: row.fiscal_year,
    program: row.program,
    recipient: row.of,
    dollars: row.dollars,
    standing: row.tolerance > 0 ? 'rounded' : 'published',
    source: row.source,
    note: row.note,
  }
}
