/** Writes claims for people: the list, one with its assumptions, and the bridge between two. */
import { claimVerdict } from '../model/index'
import type { ClaimBridge, JudgedClaim } from '../model/index'
import { inFull } from './figures'
import { setTable } from './table'

/** The list, by date. */
export function claimsText(all: readonly JudgedClaim[]): string {
  const table = setTable(
    [
      { name: 'id' },
      { name: 'published' },
      { name: 'claimed', figure: true },
      { name: 'model', figure: true },
      { name: 'left', figure: true },
      { name: 'verdict' },
    ],
    all.map((judged) => [
      judged.claim.id,
      judged.claim.on,
      claimedText(judged),
      inFull(judged.figure.value),
      leftText(judged.left),
      claimVerdict(judged).split(':')[0]!,
    ]),
  )
  return `Published claims beside the model. Dollars, but where % stands. Model output, not an official estimate.\n\n${table}\n`
}

/** One claim. */
export function claimText(judged: JudgedClaim): string {
  const { claim, figure, left, on } = judged
  const { title, by, says, source } = claim
  const range =
    figure.low < figure.high ? `, from ${inFull(figure.low)} to ${inFull(figure.high)}` : ''
  const assumed = claim.assumptions.map(
    ({ says: each }, at) => `  ${on.includes(at) ? '[on] ' : '     '}${each}`,
  )
  return `${[
    `${title}. ${by}, ${claim.on}. ${says}`,
    `${source.title}; ${source.publisher}; ${source.locator}.`,
    `Claimed: ${claimedText(judged)}. The model gives ${inFull(figure.value)} dollars${range}, FY${figure.year}. Left: ${leftText(left)}.`,
    `${claimVerdict(judged)}`,
    `What has to be assumed:\n${assumed.join('\n')}`,
  ].join('\n\n')}\n`
}

/** The bridge: what lies between claim and model, the steps between the two runs, and what is left on the other side. */
export function bridgeText({ sides, figures, steps, joined }: ClaimBridge): string {
  const [a, b] = sides
  const rows = [
    [`claimed: ${a.claim.title}`, claimedText(a)],
    ['between that claim and the model', leftText(negative(a.left))],
    ['the model on the first', inFull(figures[0].value)],
    ...steps.map(({ words, part }) => [`  ${words}`, inFull(part)]),
    ['the model on the second', inFull(figures[1].value)],
    ['between the model and that claim', leftText(b.left)],
    [`claimed: ${b.claim.title}`, claimedText(b)],
  ]
  const table = setTable([{ name: 'step' }, { name: 'dollars', figure: true }], rows)
  const told = joined.map(({ groups, because }) => `${groups.join(' and ')} as one. ${because}`)
  return `${[table, ...told].join('\n\n')}\n`
}

function claimedText({ claim: { claimed } }: JudgedClaim): string {
  const value = claimed.unit === 'percent' ? `${claimed.value} %` : inFull(claimed.value)
  return claimed.form === 'more than' ? `over ${value}` : value
}

function leftText(left: number | null): string {
  return left === null ? 'unknown' : inFull(left)
}

function negative(left: number | null): number | null {
  return left === null ? null : -left
}
