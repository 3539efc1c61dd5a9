/** Sets out the steps of a bridge: the first claim, its distance from the model, what the two assume differently, and the second claim. */
import type { AskedFigure, ClaimBridge, JudgedClaim } from '../../model/index'
import { fiscalYear } from '../format'
import { signedShort } from '../drives/measured'
import type { Asked } from '../page-state'
import type { Piece } from '../words'
import { claimedReason, claimedTold, modelTold } from './claim-figures'

/** One row: its name, what it adds, and what is reached with it. */
export interface BridgeRow {
  readonly name: string
  readonly figure: string
  readonly part: number
  readonly to: number
  readonly asked: () => Asked
}

/** The rows in order; the first and the last are the two ends. A side of another unit begins at the model. */
export function bridgeSteps(bridge: ClaimBridge): readonly BridgeRow[] {
  const { sides, figures, steps } = bridge
  const [a, b] = sides
  const rows: BridgeRow[] = []
  let reached = a.left === null ? figures[0].value : a.claim.claimed.value
  const end = (name: string, side: JudgedClaim, at: 0 | 1, to: number) => {
    const told = side.left === null ? modelTold(side, figures[at]) : claimedTold(side)
    rows.push({
      name,
      figure: told.text,
      part: 0,
      to,
      asked: () => ({ ...(told.asked as Asked), title: `${name}: ${told.text}` }),
    })
  }
  const step = (name: string, part: number, asked: () => Asked) => {
    if (part === 0) return
    reached += part
    rows.push({ name, figure: signedShort(part), part, to: reached, asked })
  }
  end(endName(a), a, 0, reached)
  if (a.left !== null) step('Between that claim and the model', -a.left, () => leftAsked(a, figures[0])) // prettier-ignore
  for (const { words, part } of steps) step(words, part, () => stepAsked(bridge, words, part))
  if (b.left !== null) step('Between the model and that claim', b.left, () => leftAsked(b, figures[1])) // prettier-ignore
  end(endName(b), b, 1, reached)
  return rows
}

/** What the bridge says, with its numbers. */
export function bridgeSentence({ sides, figures }: ClaimBridge): readonly Piece[] {
  const [a, b] = sides
  const side = (of: JudgedClaim, at: 0 | 1): readonly Piece[] => [
    `${of.claim.title} (${of.claim.by}): claimed `,
    claimedTold(of),
    ', the model gives ',
    modelTold(of, figures[at]),
  ]
  return [...side(a, 0), '. ', ...side(b, 1), '.']
}

function endName({ claim, left }: JudgedClaim): string {
  return left === null ? `The model on: ${claim.title}` : `Claimed: ${claim.title}`
}

function leftAsked({ claim }: JudgedClaim, model: AskedFigure): Asked {
  const says = `${claim.title}: what lies between what was claimed and the model’s ${kindAndYear(model)}`
  return {
    title: says,
    about: {
      reason: {
        says,
        value: Math.abs(claim.claimed.value - model.value),
        unit: 'dollars',
        formula: 'claimed \u2212 model',
        from: [claimedReason(claim), model.reason],
      },
    },
  }
}

function kindAndYear({ kind, year }: AskedFigure): string {
  return `${kind}, ${fiscalYear(year)}`
}

function stepAsked({ figures, steps }: ClaimBridge, words: string, part: number): Asked {
  const differs = steps.find((each) => each.words === words)?.differs ?? []
  return {
    title: `${words}: ${signedShort(part)}`,
    about: {
      reason: {
        says: `${words}: its mean over every order of changing what differs, from ${kindAndYear(figures[0])}, to ${kindAndYear(figures[1])}.`,
        value: part,
        unit: 'dollars',
        from: [
          ...differs.map((says) => ({
            says,
            value: 'differs',
            unit: 'word' as const,
            standing: 'set' as const,
            from: [],
          })),
          ...figures.map(({ reason }) => reason),
        ],
      },
    },
  }
}
