/** Says of a drawn figure where its middle lies, where most draws lie, and what one in ten is worse than. */
import type { Band, Outcome, ProgramId } from '../../model/index'
import { digits, exactly, shortMoney } from '../format'
import type { Asked } from '../page-state'
import { partOf } from '../views/figures'
import type { Piece } from '../words'
import type { DotsWords } from './dots-drawing'
import type { ChosenTotal, FigureDrawn } from './draw-figures'
import { drawsAsked, readingAsked } from './draw-reasons'
import { totalFigure } from './drawn-figure'
import type { DrawnFigure } from './drawn-figure'
import type { DrawnOf } from './keep-draws'
import type { Reading } from './reading'

/** `In 10,000 draws ... : $14.6 million in the median draw; from ... to ... in four draws of five`. */
export function drawnSentence(
  made: DrawnOf,
  figure: DrawnFigure,
  { band, drawOf }: FigureDrawn,
  better: boolean,
): readonly Piece[] {
  const told = (reading: Exclude<Reading, 'quantile'>): Piece => {
    const value = band[reading]
    const text = shortMoney(exactly(value))
    return {
      text,
      label: `${figure.name}, ${reading} of the draws: ${text}`,
      asked: () => readingAsked(made, figure, reading, value, drawOf(value)),
    }
  }
  const draws: Piece = { text: `${digits(band.draws)} draws`, asked: () => drawsAsked(made) }
  if (band.least === band.most)
    return [`${figure.name}: `, told('median'), ' in each of ', draws, '.']
  return [
    `${figure.name}, in `,
    draws,
    ': ',
    told('median'),
    ' in the median draw; from ',
    told('tenth'),
    ' to ',
    told('ninetieth'),
    ' in four draws of five; at the least ',
    told('least'),
    ' and at the most ',
    told('most'),
    '. One draw in ten is as bad as ',
    told(better ? 'tenth' : 'ninetieth'),
    ' or worse.',
  ]
}

/** A figure set beside the draws, with its reasons. */
interface AskedMark {
  readonly name: string
  readonly value: number
  readonly asked: () => Asked
}

/** The run as it stands and the plain year, of the same total. */
export function marksOf(
  outcome: Outcome,
  baseline: Outcome,
  program: ProgramId | null,
  total: ChosenTotal,
): readonly AskedMark[] {
  return [
    { name: 'As it stands', of: 'outcome' as const, run: outcome },
    { name: 'Baseline', of: 'baseline' as const, run: baseline },
  ].flatMap(({ name, of, run }) => {
    const parts = program === null ? run.programs : [partOf(run, program)]
    if (parts.some((part) => part === undefined)) return []
    const value = parts.reduce((sum, part) => sum + part!.totals[total], 0)
    const figure = totalFigure({ outcome: run }, program, total)
    const questions = parts.map((part) => ({
      question: {
        about: 'total' as const,
        program: part!.allocation.program.id,
        total,
      },
      of: of === 'outcome' ? run : ('baseline' as const),
    }))
    const asked = (): Asked => ({
      title: `${figure.name}: ${name.toLowerCase()}`,
      about:
        questions.length === 1
          ? questions[0]!
          : {
              reason: {
                says: `${figure.name}: ${name.toLowerCase()}`,
                value,
                unit: 'dollars',
                formula: 'the sum of the programs counted',
                from: questions,
              },
            },
    })
    return [{ name, value, asked }]
  })
}

/** What is written beside the dots. */
export function wordsOfDots(band: Band, marks: readonly AskedMark[], better: boolean): DotsWords {
  const text = (value: number) => shortMoney(exactly(value))
  return {
    median: `median ${text(band.median)}`,
    worse: `1 in 10 ${better ? 'at most' : 'at least'} ${text(better ? band.tenth : band.ninetieth)}`,
    marks: Object.fromEntries(
      marks.map(({ name, value }) => [name, `${name.toLowerCase()} ${text(value)}`]),
    ),
  }
}
