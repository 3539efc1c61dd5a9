/** Prints where a reading comes from, what money it reaches, its rule, and the strongest argument of either side. */

import type { Argument, Dataset, DefinitionSheet } from '../model/index'
import { sourceWords } from './law-words'

const YES_NO = { yes: 'yes', no: 'no', unknown: 'unknown' }

/** The parts of a definition that do not change with the day. */
export function definitionHead(dataset: Dataset, sheet: DefinitionSheet): readonly string[] {
  const { definition, text, words } = sheet
  const { id, name, says, basis, source, from, until, confidence, also = [] } = definition
  const binds = definition.binds.map((condition) => {
    const found = dataset.conditions.find((one) => one.id === condition)
    return found === undefined ? condition : `${found.name} (${condition})`
  })
  const head: readonly (readonly [string, string])[] = [
    ['Drawn from', source === '' ? 'the scenario' : basis],
    ['Source', source === '' ? '' : sourceWords(dataset, source)],
    ['Put forward', from === '' ? '' : `from ${from}${until === '' ? '' : ` until ${until}`}`],
    ['Confidence', confidence],
    ['Money it reaches', definition.reachable],
    [
      'Works through',
      binds.length === 0 ? 'no condition, so no money hangs on it' : binds.join('; '),
    ],
    ['Named or caught', definition.caught],
    ['Reaches tribes', YES_NO[definition.tribes]],
    ['Reaches nonprofits', YES_NO[definition.nonprofits]],
    ['Earlier names', also.join(', ')],
  ]
  const lines = head.flatMap(([label, value]) => (value === '' ? [] : [`${label}: ${value}`]))
  const argued = definition.arguments
  return [
    [`${name} (${id})`, says, ...lines].join('\n'),
    `The rule: a place fails where\n  ${words}\nAs text\n  ${text}`,
    ...(argued === undefined
      ? []
      : [
          `Argued for it\n  ${argument(dataset, argued.for)}\nArgued against it\n  ${argument(dataset, argued.against)}`,
        ]),
  ]
}

function argument(dataset: Dataset, { says, source }: Argument): string {
  return `${says} (${sourceWords(dataset, source)})`
}
