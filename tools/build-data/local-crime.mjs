// Compiles the police agencies and their violent crimes of each year as first printed.

const SOURCES = [
  [2008, 2011, 'city', 'fbi-cius-table-8', 'Table 8; Illinois and Minnesota cities without a printed rape count have no total'],
  [2012, 2015, 'city', 'fbi-cius-table-8', 'Table 8; where no rape count was printed the count is the other three offenses, marked none'],
  [2016, 2016, 'city', 'fbi-cius-table-8', 'Table 6 of that year'],
  [2017, 2019, 'city', 'fbi-cius-table-8-2017', 'Table 8; North Carolina 2017 and 2018, Iowa 2018, Alabama, Georgia and Pennsylvania 2019 are thin'],
  [2022, 2022, 'city', 'fbi-cius-table-8-2022', 'Table 8; Chicago is printed far below other years'],
  [2013, 2015, 'county', 'fbi-cius-table-10', 'Table 10; counties not in it from police master files'],
  [2008, 2012, 'county', 'fbi-master-file-counties', 'A few large county forces only'],
  [2016, 2016, 'county', 'fbi-master-file-counties', 'Nine counties only'],
  [2017, 2017, 'county', 'fbi-master-file-counties', 'Return A master file'],
  [2022, 2022, 'county', 'fbi-cius-table-10-2022', 'Table 10'],
] // prettier-ignore

/** Where the counts of each year and kind of agency come from. */
export function compileCrimeSources() {
  const rows = []
  for (const [from, until, type, source, note] of SOURCES)
    for (let year = from; year <= until; year++) rows.push({ year, type, source, note })
  return rows
}

function agencyName(row, recipientName) {
  if (row.type === 'sheriff') return `${recipientName} Sheriff`
  if (/Police|Public Safety|Sheriff/.test(row.name)) return row.name
  if (row.type === 'county-police') return `${recipientName} Police`
  return `${row.name} Police`
}

/** Agencies, one per recipient and type. */
export function compileAgencies(agencyRows, recipientNames) {
  const agencies = new Map()
  for (const r of agencyRows) {
    const id = `${r.recipient}-${r.type}`
    if (agencies.has(id) && agencies.get(id).year > r.year) continue
    const name = agencyName(r, recipientNames.get(r.recipient))
    agencies.set(id, { agency: id, recipient: r.recipient, name, type: r.type, year: r.year })
  }
  return [...agencies.values()].map(({ year: _, ...rest }) => rest)
}

/** Crime rows of one year; a printed row without a total stays as a gap. */
export function compileCrime(agencyRows, year) {
  return agencyRows
    .filter((r) => r.year === String(year))
    .map((r) => ({ agency: `${r.recipient}-${r.type}`, violent_crime: r.count, rape: r.rape }))
}
