/** `grantflow claims`: holds published claims against the model, and bridges two of them. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  ScenarioFault,
  bridgeClaims,
  claimScenario,
  judgeClaim,
  quote,
  readClaim,
  suggest,
} from '../model/index'
import type { Claim, JudgedClaim } from '../model/index'
import type { Arguments } from './arguments'
import { bridgeText, claimText, claimsText } from './claims-text'
import { jsonText } from './json-text'
import { findBase } from './scenario-files'
import { shippedDataset } from './shipped'

const FOLDER = fileURLToPath(new URL('../../scenarios/claims/', import.meta.url))
const ENDING = '.claim.json'

/** The claims that come with the tool, by the day they were published. */
export function shippedClaims(): readonly Claim[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => readClaim(readFileSync(`${FOLDER}${file}`, 'utf8'), file))
    .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1))
}

/** List the claims, tell one, or bridge two. Throws a ScenarioFault on an id nobody knows. */
export async function claims({ word, options }: Arguments): Promise<string> {
  const all = shippedClaims()
  const dataset = shippedDataset('all')
  const judge = (claim: Claim) => judgeClaim(dataset, claim, findBase)
  const find = (id: string) => {
    const found = all.find((each) => each.id === id)
    if (found !== undefined) return judge(found)
    const ids = all.map((each) => each.id)
    throw new ScenarioFault(`There is no claim ${quote(id)}${suggest(id, ids)}.`)
  }
  const json = options.has('json')
  const head = { schema: 1, edition: dataset.edition, model: dataset.model }
  const other = options.get('bridge')
  if (word === '') {
    if (other !== undefined)
      throw new ScenarioFault('A bridge leads from one claim to another; name the first as well.')
    const judged = all.map(judge)
    return json ? jsonText(head, { claims: judged.map(plain) }) : claimsText(judged)
  }
  const one = find(word)
  if (other === undefined) return json ? jsonText({ ...head, ...plain(one) }, {}) : claimText(one)
  const bridge = bridgeClaims(dataset, one, find(other), findBase)
  if (!json) return bridgeText(bridge)
  const { sides, figures, steps, joined } = bridge
  const ends = { claims: sides.map(plain), figures: figures.map(({ value }) => value) }
  return jsonText({ ...head, ...ends }, { steps, joined })
}

function plain({ claim, verdict, on, figure, left }: JudgedClaim) {
  const { id, title, by, claimed } = claim
  const { value, low, high, year } = figure
  const { base, changes } = claimScenario(claim, on)
  return { id, title, by, on: claim.on, claimed, verdict, assumed: on, value, low, high, year, left, scenario: { base, changes } } // prettier-ignore
}
