/** Writes what makes the difference between two scenarios: for people, as JSON, and as CSV. */

import { measureWords, scenarioId } from '../model/index'
import type { Attributed } from './attribute'
import { inFull } from './figures'
import { jsonText } from './json-text'
import { setCsv, setTable } from './table'

/** The attribution as text: the parts, what one at a time would say, and what differs in each. */
export function attributionText({ dataset, sides, attribution }: Attributed): string {
  const { of, from, to, difference, parts, interaction, joined, uncounted, runs } = attribution
  const [a, b] = sides.map(({ name }) => name)
  const what = measureWords(dataset, of)
  const head = `${what}: ${inFull(from)} in ${a}, ${inFull(to)} in ${b}; the difference is ${signed(difference)}. Data of ${dataset.edition}. Dollars.`
  const time = uncounted.map(({ says }) => `  ${says}`)
  const rest =
    time.length === 0
      ? []
      : [`What differs besides moves no figure of a fiscal year:\n${time.join('\n')}`]
  if (parts.length === 0) {
    return `${[head, 'What differs: nothing that moves it.', ...rest].join('\n\n')}\n`
  }
  const table = setTable(
    [
      { name: 'what differs' },
      { name: 'part', figure: true },
      { name: 'first in', figure: true },
      { name: 'last in', figure: true },
    ],
    [
      ...parts.map(({ words, part, firstIn, lastIn }) => [
        words,
        signed(part),
        signed(firstIn),
        signed(lastIn),
      ]),
      ['together', signed(difference), signed(difference - interaction), ''],
    ],
  )
  const means = `A part is the mean of what a group adds over every order of changing them; the parts add up exactly. First in: alone on ${a}. Last in: after all others, on ${b}. One at a time leaves ${signed(interaction)} unexplained. ${inFull(runs)} runs.`
  return `${[
    head,
    table,
    means,
    ...joined.map(({ groups, because }) => `${groups.join(' and ')} are told as one. ${because}`),
    ...parts.map(
      ({ words, differs }) => `${words}\n${differs.map(({ says }) => `  ${says}`).join('\n')}`,
    ),
    ...rest,
  ].join('\n\n')}\n`
}

/** The attribution as JSON. */
export function attributionJson({ dataset, sides, attribution }: Attributed): string {
  const { parts, joined, uncounted, ...sums } = attribution
  const head = {
    schema: 1,
    edition: dataset.edition,
    model: dataset.model,
    scenarios: sides.map(({ name, scenario }) => ({
      name,
      title: scenario.title,
      id: scenarioId(scenario),
    })),
    says: measureWords(dataset, attribution.of),
    ...sums,
  }
  return jsonText(head, { parts, joined, uncounted })
}

/** The attribution as CSV, a line for each part and one for their sum. */
export function attributionCsv({ attribution }: Attributed): string {
  const { parts, difference, interaction } = attribution
  return setCsv(
    ['groups', 'says', 'part', 'first_in', 'last_in'],
    [
      ...parts.map(({ groups, words, part, firstIn, lastIn }) => [
        groups.join(' '),
        words,
        part,
        firstIn,
        lastIn,
      ]),
      ['together', '', difference, difference - interaction, null],
    ],
  )
}

function signed(dollars: number): string {
  return `${dollars > 0 ? '+' : ''}${inFull(dollars)}`
}
