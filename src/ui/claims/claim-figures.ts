/** Says a claim’s figures: what was claimed, what the model gives, and what is left between them. */
import type { AskedFigure, Claim, JudgedClaim, Reason } from '../../model/index'
import { day, exactly, fiscalYear, shortMoney } from '../format'
import type { Asked } from '../page-state'
import { figureAsked, figureWords } from '../told-figures'
import type { Told } from '../words'

/** What was claimed, with its source as the reason. */
export function claimedTold({ claim }: JudgedClaim): Told {
  const { claimed, title } = claim
  const amount =
    claimed.unit === 'percent' ? `${claimed.value}\u00a0%` : shortMoney(exactly(claimed.value))
  const text = claimed.form === 'more than' ? `more than ${amount}` : amount
  const asked: Asked = {
    title: `${title}, claimed: ${text}`,
    about: {
      reason: claimedReason(claim),
    },
  }
  return { text, asked, label: `${title}, as claimed` }
}

/** The claimed figure as a reason that ends where it was read. */
export function claimedReason({ claimed, says, by, on, source }: Claim): Reason {
  return {
    says: `${says} ${by}, ${day(on)}.`,
    value: claimed.value,
    unit: claimed.unit === 'percent' ? 'count' : 'dollars',
    cited: source,
    from: [],
  }
}

/** What the model gives, with its reasons. */
export function modelTold({ claim }: JudgedClaim, figure: AskedFigure): Told {
  return {
    text: figureWords(figure),
    asked: figureAsked(figure),
    label: `${claim.title}, ${figure.kind}, ${fiscalYear(figure.year)}`,
  }
}

/** What is left between the two; a word where they are of different units. */
export function leftTold(judged: JudgedClaim, figure: AskedFigure): Told | string {
  const { claim } = judged
  if (claim.claimed.unit !== figure.unit) return 'unknown: of different units'
  const left = claim.claimed.value - figure.value
  const text = `${left < 0 ? '\u2212' : ''}${shortMoney(exactly(Math.abs(left)))}`
  const asked: Asked = {
    title: `${claim.title}, left between claim and model: ${text}`,
    about: {
      reason: {
        says: `The claimed amount less what the model gives: ${figure.kind}, ${fiscalYear(figure.year)}.`,
        value: left,
        unit: 'dollars',
        formula: 'claimed \u2212 model',
        from: [claimedReason(claim), figure.reason],
      },
    },
  }
  return { text, asked, label: `${claim.title}, left between claim and model` }
}

/** The verdict in a word or two; the sentence beside it says what is missing. */
export const VERDICTS: Readonly<Record<JudgedClaim['verdict'], string>> = {
  reached: 'Reached',
  'reached-if': 'Reached if more is assumed',
  'within-range': 'Within what is open',
  not: 'Not reached from these data',
}
