/** Sets the coverage of every program as a table of the README, between two marks. */
import type { CoverageRow } from '../src/model/index'

const BEGIN = '<!-- coverage: written by tools/coverage.ts -->'
const END = '<!-- /coverage -->'

/** Set the table in Markdown; programs of which no published figure is held and no formula is modelled share a line. */
export function coverageTable(rows: readonly CoverageRow[]): string {
  const [told, silent] = [
    rows.filter((row) => row.published > 0 || row.modelled.startsWith('formula')),
    rows.filter((row) => row.published === 0 && !row.modelled.startsWith('formula')),
  ]
  const head = [
    'Program',
    'Listing',
    'Fiscal years',
    'Modelled',
    'Published figures',
    'of them inputs',
    'rates and amounts fitted to the others',
    'to the dollar or as printed',
    'within 1 %',
    'further off',
    'not comparable',
  ]
  const figures = (row: CoverageRow): readonly (string | number)[] => [
    row.published,
    row.inputs,
    row.fitted,
    row.exact,
    row.within1,
    row.further,
    row.notComparable,
  ]
  const lines = told.map((row) => [
    row.name,
    row.listings.join(', '),
    spans(row.years),
    row.modelled,
    ...figures(row),
  ])
  const others = silent.map(({ name, years }) => `${name} (${spans(years)})`).join('; ')
  return [
    line(head),
    line(head.map((_, at) => (at < 4 ? '---' : '--:'))),
    ...lines.map(line),
    '',
    `Held as a total without any award, not allocated below recipient kind: ${others}.`,
  ].join('\n')
}

/** Put the table between its marks. Throws where the marks are missing. */
export function withCoverage(readme: string, table: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`README.md lacks ${BEGIN} and ${END}; add both lines.`)
  return `${readme.slice(0, from + BEGIN.length)}\n\n${table}\n\n${readme.slice(to)}`
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Write fiscal years with runs as spans: `2009 RA, 2010, 2012–2024`. */
function spans(years: readonly string[]): string {
  const parts: string[] = []
  let first = 0
  let last = 0
  const close = (): void => {
    if (first > 0) parts.push(first === last ? String(first) : `${first}–${last}`)
  }
  for (const year of years.filter((each) => /^\d{4}$/.test(each))) {
    if (Number(year) !== last + 1) {
      close()
      first = Number(year)
    }
    last = Number(year)
  }
  close()
  const own = years.filter((each) => each.endsWith('-ra'))
  return [...own.map((each) => `${each.slice(0, 4)} RA`), ...parts].join(', ')
}
