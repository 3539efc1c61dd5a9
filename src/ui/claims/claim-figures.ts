/** Says a claim’s figures: what was claimed, what the model gives, and what is left between them. */
import type { AskedFigure, JudgedClaim } from '../../model/index'
import { fiscalYear, shortMoney, exactly } from '../format'
import type { Asked } from '../page-state'
import { figureAsked, figureWords } from '../told-figures'
import type { Told } from '../words'

/** What was claimed, with its source as the reason. */
export function claimedTold({ claim }: JudgedClaim): Told {
  const { claimed, title, by, on, source } = claim
  const amount =
    claimed.unit === 'percent' ? `${claimed.value}\u00a0%` : shortMoney(exactly(claimed.value))
  const text = claimed.form === 'more than' ? `more than ${amount}` : amount
  const asked: Asked = {
    title: `${title}, claimed: ${text}`,
    about: {
      reason: {
        says: `${claim.says} ${by}, ${on}: ${source.title}, ${source.publisher}, ${source.locator}.`,
        value: claimed.value,
        unit: claimed.unit === 'percent' ? 'count' : 'dollars',
        standing: 'published',
        from: [],
      },
    },
  }
  return { text, asked, label: `${title}, as claimed` }
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
        says: 'The claimed amount less what the model gives.',
        value: left,
        unit: 'dollars',
        formula: 'claimed \u2212 model',
        from: [
          {
            says: claim.says,
            value: claim.claimed.value,
            unit: 'dollars',
            standing: 'published',
            from: [],
          },
          figure.reason,
        ],
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
