// Recovers the divisor behind each state's dollars per crime from published awards.

import { readTable } from './csv.mjs'
import { allocateStates, formulaUnits } from './state-formula.mjs'

const LOCAL_SHARE = 0.4
/** Half a dollar on the published side of a fit, as a share of the rate. */
const ROUNDING = 0.5
/** States that report by incident, where late submissions raise counts after printing. */
export const LATE = new Set('CO IA IL KS KY MI ND NH RI SC TN VA VT WA WI WV'.split(' '))

/** Figures the state formula reads, from compiled rows. */
export function stateInputs(population, crime) {
  const group = (rows, keyOf, valueOf) => {
    const map = new Map()
    for (const r of rows) {
      if (!map.has(keyOf(r))) map.set(keyOf(r), new Map())
      map.get(keyOf(r)).set(r.state, Number(valueOf(r)))
    }
    return map
  }
  return {
    population: group(
      population,
      (r) => `${r.vintage}/${r.year}`,
      (r) => r.population,
    ),
    crime: group(
      crime,
      (r) => `${r.year}/${r.printing}`,
      (r) => r.violent_crime,
    ),
  }
}

/** Unrounded allocations of a year's formula amount by state. */
function allocationsOf(program, year, inputs) {
  const y = program.years[year]
  return allocateStates(y.formulaAmount.value, formulaUnits(y, inputs.population, inputs.crime))
}

/** Crimes of three years by recipient, and whether every agency printed all three. */
export function threeYearCrimes(agencyRows, years) {
  const agencies = new Map()
  for (const r of agencyRows) {
    if (!years.includes(Number(r.year)) || r.count === '') continue
    const key = `${r.recipient}-${r.type}`
    const at = agencies.get(key) ?? { recipient: r.recipient, state: r.state, counts: [] }
    at.counts.push(Number(r.count))
    agencies.set(key, at)
  }
  const recipients = new Map()
  for (const a of agencies.values()) {
    const at = recipients.get(a.recipient) ?? { state: a.state, total: 0, mean: 0, complete: true }
    at.mean += a.counts.reduce((x, y) => x + y, 0) / a.counts.length
    at.total += a.counts.reduce((x, y) => x + y, 0)
    at.complete &&= a.counts.length === years.length
    recipients.set(a.recipient, at)
  }
  return recipients
}

/** Narrow a rate by every award whose printed crimes agree with it. */
function narrow(low, high, awards, crimes) {
  let settled = 0
  const bySize = [...awards].sort((a, b) => a.dollars - b.dollars)
  for (const award of bySize) {
    const members = award.of.split(';').map((id) => crimes.get(id))
    if (members.some((m) => !m || !m.complete)) continue
    // Each member's own amount is rounded, so a joint award may be off by half a dollar a member.
    const slack = ROUNDING * members.length
    const third = members.reduce((sum, m) => sum + m.total, 0) / 3
    const [a, b] = [(award.dollars - slack) / third, (award.dollars + slack) / third]
    if (Math.max(a, low) >= Math.min(b, high)) continue
    low = Math.max(a, low)
    high = Math.min(b, high)
    settled++
  }
  return { low, high, settled }
}

function round(value, digits) {
  return Number(value.toPrecision(digits))
}

/** Divisor rows: the yearly mean of crimes by which a state's local part is divided. */
export function compileDivisors(input, program, inputs, agencyRows, published, report) {
  return readTable(input, 'jag_local_rates.csv').map((rate) => {
    const year = rate.fiscal_year
    const localPart = LOCAL_SHARE * allocationsOf(program, year, inputs).allocation.get(rate.state)
    if (rate.local_pot_computed && Math.abs(localPart - Number(rate.local_pot_computed)) > 1)
      report.push(
        `${year} ${rate.state}: local part ${localPart.toFixed(1)}, earlier ${rate.local_pot_computed}`,
      )
    const crimes = threeYearCrimes(agencyRows, program.years[year].localCrime)
    const awards = published.filter(
      (p) => p.fiscal_year === year && !p.share && p.tolerance === 0 && p.standing !== 'doubtful' &&
        crimes.get(p.of.split(';')[0])?.state === rate.state,
    ) // prettier-ignore
    // Printed rates are cut at four decimals: open the interval by half of the last.
    const found = narrow(
      Number(rate.per_crime_low) - 0.00005,
      Number(rate.per_crime_high) + 0.00005,
      awards,
      crimes,
    )
    const weak = rate.confidence.startsWith('low')
    const middle = (found.low + found.high) / 2
    const wide = weak ? 0.01 : 0
    const held = [...crimes.values()]
      .filter((c) => c.state === rate.state)
      .reduce((s, c) => s + c.mean, 0)
    const divisor = localPart / middle
    if (held > divisor)
      report.push(
        `${year} ${rate.state}: agencies held ${held.toFixed(1)} above divisor ${divisor.toFixed(1)}, ${(100 * (held / divisor - 1)).toFixed(2)} %`,
      )
    return {
      fiscal_year: year,
      state: rate.state,
      divisor: round(divisor, 12),
      low: round(localPart / (found.high * (1 + wide)), 12),
      high: round(localPart / (found.low * (1 - wide)), 12),
      settled_by: found.settled,
      source: 'jag-fit-local-rates',
      note: noteOf(rate, found, middle, weak),
      per_crime: middle,
    }
  })
}

function noteOf(rate, found, middle, weak) {
  const confidence = rate.confidence.split(' ')[0]
  const multiples = /(\d+) of (\d+) awards are whole/.exec(rate.method)
  const how = /integer/.test(rate.method)
    ? `${multiples ? `${multiples[1]} of ${multiples[2]} published` : 'Four of four published'} awards of the state are whole multiples of one third of this rate`
    : /one unit only/.test(rate.method)
      ? 'From one award: holds if its crimes were not revised after printing'
      : 'From several awards that agree'
  const range = weak
    ? '; the award it rests on did not fit another year, so a range of one percent is given'
    : ''
  const late = LATE.has(rate.state) ? '; counts rise after printing in this state' : ''
  return `${middle.toFixed(5)} dollars per crime, ${confidence} confidence. ${how}${range}${late}`
}

/** The share of a state's estimated crime that its divisor held in fiscal year 2014. */
export function compileStateShares(states, divisors, program, inputs) {
  const units = formulaUnits(program.years['2014'], inputs.population, inputs.crime)
  const estimate = new Map(units.map((u) => [u.id, u.crime]))
  const of2014 = divisors.filter((d) => d.fiscal_year === '2014')
  const shares = new Map(of2014.map((d) => [d.state, d.divisor / estimate.get(d.state)]))
  const sorted = [...shares.values()].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)]
  return states
    .filter((s) => s.kind === 'state' && s.id !== 'DC')
    .map((s) => ({
      state: s.id,
      share: (shares.get(s.id) ?? median).toFixed(4),
      late_counts: LATE.has(s.id) ? 'yes' : 'no',
      source: 'jag-fit-local-rates',
      note: shares.has(s.id)
        ? ''
        : 'No rate of fiscal year 2014 was recovered: the middle value of the other states',
    }))
}
