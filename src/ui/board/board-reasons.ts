/** Gives the numbers on the board their reasons: each leads to the student's own run, and through it to sources. */
import { listParameters, runOfBoard } from '../../model/index'
import type { Board, BoardRow, BoardSpread, Dataset, Touched } from '../../model/index'
import type { BoardTotal } from '../../model/index'
import { counted, fiscalYear } from '../format'
import type { Asked, Gathered } from '../page-state'
import { findBase } from '../shipped'
import { findingReason } from '../views/finding-reasons'
import { TOTAL_WORDS, figureWords, pointWords, yearsOfBoard } from './board-words'

/** So many students are named behind a count. */
const NAMED = 40

/** What one student's scenario comes to; it is run again when somebody asks, so that two hundred runs are not kept. */
export function askRow(dataset: Dataset, row: BoardRow, total: BoardTotal): Asked {
  return {
    title: `${TOTAL_WORDS[total]}, ${row.name}, ${fiscalYear(row.run.year)}`,
    about: { reason: rowReason(dataset, row, total) },
  }
}

function rowReason(dataset: Dataset, row: BoardRow, total: BoardTotal): Gathered {
  const outcome = runOfBoard(dataset, row.scenario, findBase)
  const figure = row.run.figures[total]
  const says = `${TOTAL_WORDS[total]}, scenario ${row.run.id} of ${row.name}`
  if (total === 'failing')
    return {
      says,
      value: figureWords(row, total),
      unit: 'word',
      formula: 'each place once that fails a condition of a program; open: cannot be told',
      from: outcome.programs
        .filter(({ conditions }) => conditions.length > 0)
        .flatMap((part) => [
          findingReason(dataset, part, 'fails'),
          ...(figure.high > figure.value ? [findingReason(dataset, part, 'unknown')] : []),
        ]),
    }
  return {
    says,
    value: figure.value,
    unit: 'dollars',
    ...(figure.high - figure.low < 1
      ? {}
      : { precision: 'estimate' as const, low: figure.low, high: figure.high }),
    formula: 'added up over its programs',
    from: outcome.programs.map(({ allocation }) => ({
      question: { about: 'total' as const, program: allocation.program.id, total },
      of: outcome,
      says: `${allocation.program.short}, ${fiscalYear(row.run.year)}`,
    })),
  }
}

/** Which of the three figures of a spread is asked about. */
export type End = 'least' | 'median' | 'most'

/** The least, the middle or the most over all students: whose it is. */
export function askSpread(dataset: Dataset, board: Board, spread: BoardSpread, end: End): Asked {
  const { total } = spread
  const sorted = board.rows.toSorted(
    (a, b) => a.run.figures[total].value - b.run.figures[total].value,
  )
  const half = sorted.length >> 1
  const [first, last] = [sorted[0]!, sorted.at(-1)!]
  const middle = sorted.length % 2 === 1 ? [sorted[half]!] : [sorted[half - 1]!, sorted[half]!]
  const from = { least: [first], median: middle, most: [last] }[end]
  const rule = {
    least: 'the least figure of any student',
    median:
      middle.length === 1
        ? 'the figure in the middle, in order of size'
        : 'halfway between the two figures in the middle, in order of size',
    most: 'the largest figure of any student',
  }[end]
  return {
    title: `${TOTAL_WORDS[total]}, ${end} of the class, ${yearsOfBoard(board)}`,
    about: {
      reason: {
        says: `${TOTAL_WORDS[total]}: the ${end} over ${counted(sorted.length, 'student')}`,
        value: pointWords(total, spread[end]),
        unit: 'word',
        formula: rule,
        from: from.map((row) => rowReason(dataset, row, total)),
      },
    },
  }
}

/** How many students touched a parameter: who, and to what. */
export function askTouched(dataset: Dataset, board: Board, touched: Touched): Asked {
  const { path, label, by } = touched
  const named = new Set(by.slice(0, NAMED))
  const from = board.rows.flatMap((row): readonly Gathered[] => {
    const change = named.has(row.name) && row.run.changes.find((each) => each.path === path)
    if (!change) return []
    const parameter = listParameters(dataset, row.run.year).find((each) => each.path === path)
    return [
      {
        says: `${row.name}: ${change.says}`,
        value: String(change.to ?? 'as the data have it'),
        unit: 'word',
        standing: 'set',
        formula: 'as the student’s file sets it',
        ...(parameter === undefined ? {} : { source: parameter.source, law: parameter.law }),
        from: [],
      },
    ]
  })
  return {
    title: `${label}: who changed it`,
    about: {
      reason: {
        says: `${counted(by.length, 'student')} changed: ${label}`,
        value: by.length,
        unit: 'count',
        formula: `one for each student whose file changes it${by.length > NAMED ? `; the first ${NAMED} are named` : ''}`,
        from,
      },
    },
  }
}
