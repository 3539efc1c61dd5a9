/** Prints many draws for people: what is drawn, each total's band, and the places by their chance of losing. */
import { DISCLAIMER, yearLabel } from '../model/index'
import type { Band, Totals } from '../model/index'
import type { DrawnRun } from './draws'
import { totalBands } from './draws-figures'
import type { PlaceLoss } from './draws-figures'
import { countingWords, doubtsInWords } from './draws-words'
import { inFull } from './figures'
import { setTable } from './table'

/** So many places are printed; the others stand in --csv and --json. */
const SHOWN = 20
/** Of these, less is worse; of the others more. */
const LESS_IS_WORSE: readonly (keyof Totals)[] = ['awarded']
const MORE_IS_WORSE: readonly (keyof Totals)[] = ['withheld', 'held', 'lapsed']

/** Print a run of draws. */
export function drawsText(run: DrawnRun): string {
  const { scenario, dataset, outcome, drawn } = run
  const draws = drawn.to - drawn.from
  const parts = [
    `${scenario.title}\nFiscal year ${yearLabel(outcome.settings.year)}, data of ${dataset.edition}. Dollars. ${DISCLAIMER}`,
    whatIsDrawn(run),
    `${inFull(draws)} draw${draws === 1 ? '' : 's'}, seed ${scenario.seed}`,
    ...totalTables(run),
    placesText(run, draws),
  ]
  return `${parts.join('\n\n')}\n`
}

function whatIsDrawn({ dataset, scenario, outcome }: DrawnRun): string {
  const doubts = doubtsInWords(dataset, scenario)
  const { unknown, law } = outcome.settings
  const counting = countingWords(outcome, doubts)
  if (doubts.length === 0 && unknown !== 'drawn' && law.lists === undefined) {
    const remedy =
      'Give a parameter a range (--set conditions.jag16-1373.share="0.2 to 0.5"), or draw what cannot be told (--set unknown=drawn).'
    return [
      `Nothing is in doubt, so that every draw is the run itself. ${remedy}`,
      ...counting,
    ].join('\n')
  }
  const lines = doubts.map(({ label, value }) => `  ${label}: ${value}`)
  return [...(lines.length === 0 ? [] : ['In doubt:', ...lines]), ...counting].join('\n')
}

function totalTables({ dataset, drawn }: DrawnRun): readonly string[] {
  const bands = totalBands(drawn)
  const programs = [...new Set(bands.map(({ program }) => program))]
  return programs.map((program) => {
    const short = dataset.programs.find(({ id }) => id === program)?.short
    return setTable(
      [
        { name: short ?? 'Total' },
        ...['median', '8 in 10: from', 'to', '1 in 10 is worse than', 'least', 'most'].map(
          (name) => ({ name, figure: true }),
        ),
      ],
      bands
        .filter((each) => each.program === program)
        .map(({ words, total, band }) => [
          words,
          ...[band.median, band.tenth, band.ninetieth].map(inFull),
          worseWords(total, band),
          ...[band.least, band.most].map(inFull),
        ]),
    )
  })
}

function worseWords(total: keyof Totals, band: Band): string {
  if (LESS_IS_WORSE.includes(total)) return inFull(band.tenth)
  return MORE_IS_WORSE.includes(total) ? inFull(band.ninetieth) : ''
}

function placesText({ dataset, places, moreThan }: DrawnRun, draws: number): string {
  const { ids, names, kinds, states } = dataset.recipients
  if (places.length === 0) return 'No place loses anything in any draw.'
  const over = moreThan === null ? [] : [{ name: `over ${inFull(moreThan)}`, figure: true }]
  const row = ({ recipient, losing, over: more, band }: PlaceLoss): readonly string[] => [
    ids[recipient]!,
    names[recipient]!,
    kinds[recipient]!,
    ids[states[recipient]!] ?? '',
    chanceWords(losing, draws),
    ...(more === null ? [] : [chanceWords(more, draws)]),
    ...[band.median, band.ninetieth, band.most].map(inFull),
  ]
  const table = setTable(
    [
      { name: 'place' },
      { name: 'name' },
      { name: 'kind' },
      { name: 'state' },
      { name: 'loses', figure: true },
      ...over,
      { name: 'median loss', figure: true },
      { name: '1 in 10 loses', figure: true },
      { name: 'most', figure: true },
    ],
    places.slice(0, SHOWN).map(row),
  )
  const which =
    places.length > SHOWN
      ? `${inFull(places.length)} recipients lose something in some draw; the ${SHOWN} likeliest (every one: --csv or --json)`
      : 'Recipients that lose something in some draw'
  return `${which}\n${table}`
}

/** A share of the draws in percent; never nothing for what happened, nor all for what did not always. */
export function chanceWords(count: number, draws: number): string {
  if (count === 0 || count === draws) return count === 0 ? '0 %' : '100 %'
  const percent = (count / draws) * 100
  if (percent < 0.1) return 'under 0.1 %'
  return percent > 99.9 ? 'over 99.9 %' : `${percent.toFixed(1)} %`
}
