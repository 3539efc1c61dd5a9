/** Prints what drives a result for people: swings, then what settling what is open is worth. */

import { measureWords } from '../model/index'
import type { Dataset, PlaceWorth, SettlingWorth, Swings } from '../model/index'
import type { Drives } from './drives'
import { inFull } from './figures'
import { factLabel, factWord } from './law-words'
import { cliffsText } from './place-cliffs'
import { setTable } from './table'

/** So many places are listed; every one is in --csv and --json. */
const PLACES = 10

/** Print what drives a result. */
export function drivesText({ scenario, dataset, swings, settling, cliffs }: Drives): string {
  const { low, high } = settling.span
  const range = low === high ? '' : `, between ${inFull(low)} and ${inFull(high)} by open findings`
  const parts = [
    `${scenario.title}\n${measureWords(dataset, swings.of)}: ${inFull(swings.point)} as set${range}. Data of ${dataset.edition}. Dollars; each thing is moved alone, all else as set.`,
    swingsText(swings),
    ...settlingText(dataset, settling),
    ...(cliffs === null ? [] : cliffsText(dataset, cliffs)),
  ]
  return `${parts.join('\n\n')}\n`
}

function swingsText({ rows, still, unsettled }: Swings): string {
  const table =
    rows.length === 0
      ? 'What swings it: nothing that is doubted, open or ordered moves it.'
      : `What swings it, the widest first\n${setTable(
          [
            { name: 'what' },
            { name: 'swing', figure: true },
            { name: 'least', figure: true },
            { name: 'where' },
            { name: 'most', figure: true },
            { name: 'where' },
          ],
          rows.map(({ words, swing, low, high }) => [
            words,
            inFull(swing),
            inFull(low.value),
            low.setting,
            inFull(high.value),
            high.setting,
          ]),
        )}`
  const others = still === 0 ? [] : [`${things(still, 'other thing')} would move nothing.`]
  const failed = unsettled.map(
    ({ words, setting, says }) => `Cannot be run: ${words}, ${setting}. ${says}`,
  )
  return [table, ...others, ...failed].join('\n')
}

function settlingText(dataset: Dataset, settling: SettlingWorth): readonly string[] {
  const { open, still, places, narrowed, span } = settling
  if (open === 0) return ['Open findings: none; nothing waits to be settled.']
  const shown = places.slice(0, PLACES)
  const rest = places.length - shown.length
  const width = span.high - span.low
  return [
    [
      `What settling is worth: ${things(open, 'open finding')}, of which ${inFull(still)} move nothing`,
      ...(shown.length === 0
        ? []
        : [
            setTable(
              [
                { name: 'place' },
                { name: 'hangs on it', figure: true },
                { name: 'open under' },
                { name: 'facts that would settle it alone' },
              ],
              shown.map((place) => placeRow(dataset, place)),
            ),
          ]),
      ...(rest === 0 ? [] : [`${things(rest, 'place')} more: --csv or --json.`]),
    ].join('\n'),
    ...(width === 0
      ? []
      : [
          `How much of the range of ${inFull(width)} goes at least, by runs\n${setTable(
            [{ name: 'settled' }, { name: 'less', figure: true }, { name: 'left', figure: true }],
            narrowed.map(({ settled, removes }) => [
              `the ${things(settled, 'open finding')} with most at stake`,
              inFull(removes),
              inFull(width - removes),
            ]),
          )}`,
        ]),
  ]
}

function placeRow(dataset: Dataset, { recipient, worth, findings, facts }: PlaceWorth) {
  const { names, ids } = dataset.recipients
  const settling = facts.flatMap(({ name, words }) => {
    const alone = words.filter(({ settles }) => settles).map(({ word }) => factWord(word))
    return alone.length === 0 ? [] : [`${factLabel(dataset, name)} (${alone.join(', ')})`]
  })
  const [first, second, ...more] = settling
  const listed = [first, second].filter((each) => each !== undefined).join('; ')
  return [
    `${names[recipient]} (${ids[recipient]})`,
    inFull(worth),
    findings.map(({ condition }) => condition).join(', '),
    first === undefined
      ? 'no single one'
      : `${listed}${more.length === 0 ? '' : `; ${inFull(more.length)} more`}`,
  ]
}

function things(count: number, what: string): string {
  return `${inFull(count)} ${what}${count === 1 ? '' : 's'}`
}
