/** Says who gains and who loses against the baseline: the sentence, and the reasons of each of its numbers. */
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import { counted, dollars, fiscalYear, sentenceCase } from '../format'
import type { Asked } from '../page-state'
import type { Piece } from '../words'
import type { Gain, Gains, GainSide } from './gains'
import { fullName } from './names'
import { signedMoney, signedWords } from './state-words'
import { changeAsked, changeInputs, changesAsked } from './sum-reasons'
import type { Award } from './sum-reasons'

/** What the reasons of gains need. */
export interface GainReasons {
  readonly recipients: RecipientTable
  readonly now: ProgramOutcome
}

/** A recipient's award of the program. */
export function awardOf({ recipients, now }: GainReasons, recipient: number): Award {
  return {
    program: now.allocation.program.id,
    id: recipients.ids[recipient]!,
    name: fullName(recipients, recipient),
  }
}

/** Why one place gains or loses so much. */
export function gainAsked(reasons: GainReasons, { recipient, change }: Gain): Asked {
  const words = `${signedMoney(change)} against the baseline, ${yearOf(reasons)}`
  return changeAsked(awardOf(reasons, recipient), change, words)
}

/** Why several places together gain or lose so much. */
export function gainsAsked(
  reasons: GainReasons,
  says: string,
  gains: readonly Gain[],
  whole: GainSide['whole'],
): Asked {
  return changesAsked(
    says,
    whole,
    gains.map(({ recipient, change }) => ({ award: awardOf(reasons, recipient), change })),
  )
}

/** How many gain, or lose: each of them. */
function countAsked(reasons: GainReasons, says: string, gains: readonly Gain[]): Asked {
  const from = changeInputs(
    gains.map(({ recipient, change }) => ({ award: awardOf(reasons, recipient), change })),
  )
  return {
    title: says,
    about: {
      reason: {
        says: `${says}.`,
        value: gains.length,
        unit: 'count',
        formula: 'count of the places below',
        from,
      },
    },
  }
}

function yearOf({ now }: GainReasons): string {
  return fiscalYear(now.allocation.year)
}

/** Who loses and who gains, how much together, and whose change is the largest on either side. */
export function gainsSentence(gains: Gains, reasons: GainReasons): readonly Piece[] {
  const { lost, gained, net } = gains
  if (lost.all.length === 0 && gained.all.length === 0) return []
  const sentence = (side: GainSide, less: boolean): readonly Piece[] => {
    const first = side.all[0]
    const way = less ? 'less' : 'more'
    if (first === undefined) return [`No place is awarded ${way}. `]
    const says = `Places awarded ${way} than in the baseline, ${yearOf(reasons)}`
    return [
      {
        text: sentenceCase(counted(side.all.length, 'place')),
        asked: () => countAsked(reasons, says, side.all),
        label: `${counted(side.all.length, 'place')} awarded ${way}`,
      },
      ` ${side.all.length === 1 ? 'is' : 'are'} awarded ${way}, `,
      {
        text: signedWords(side.whole),
        asked: () => gainsAsked(reasons, `${says}, together`, side.all, side.whole),
        label: `Together ${signedWords(side.whole)}`,
      },
      side.all.length === 1 ? ': ' : ` together; most ${awardOf(reasons, first.recipient).name}, `,
      ...(side.all.length === 1
        ? [`${awardOf(reasons, first.recipient).name}. `]
        : [
            {
              text: signedWords(first.change),
              asked: () => gainAsked(reasons, first),
              label: `${awardOf(reasons, first.recipient).name}: ${signedWords(first.change)}`,
            },
            '. ',
          ]),
    ]
  }
  const [down, up] = [sentence(lost, true), sentence(gained, false)]
  const balance: Piece = {
    text: `${net < 0 ? '\u2212' : net > 0 ? '+' : ''}${dollars(Math.abs(Math.round(net)))}`,
    asked: () =>
      gainsAsked(
        reasons,
        `All changes against the baseline, ${yearOf(reasons)}`,
        [...lost.all, ...gained.all],
        { value: net, low: net, high: net },
      ),
    label: 'All changes together',
  }
  // Only where both sides move does the balance say something new.
  const both = lost.all.length > 0 && gained.all.length > 0
  return [...down, ...up, ...(both ? ['Over all, ', balance, '. '] : [])]
}
