// Finds the recipient a published award names: city, county, parish, township or tribe of a state.

import { fail } from './csv.mjs'

/** Names that no rule resolves, by state and name as printed. */
const BY_HAND = {
  'AK|Fairbanks': '0224230',
  'AZ|Gila River Indian Community': 'tribe-gila-river-indian-community',
  'AZ|Navajo Nation': 'tribe-navajo-nation',
  'CA|LA': '0644000',
  'FL|Broward': '12011',
  'GA|Athens-Clarke County Unified Government': '1303440',
  'IN|Lawrence': '1842426',
  'MI|Mt. Morris Township': '2604955980',
  'MI|Mt. Morris Twp': '2604955980',
  'MI|Flint Twp': '2604929020',
  'MI|Flint Township': '2604929020',
  'MN|Red Lake Band of Chippewa Indians': 'tribe-red-lake-band-of-chippewa-indians',
  'MN|Saint Paul': '2758000',
  'MO|Jefferson': '2937000',
  'ND|Standing Rock Sioux Tribe': 'tribe-standing-rock-sioux-tribe',
  'ND|Three Affiliated Tribes': 'tribe-three-affiliated-tribes',
  'NM|Dona Ana County': '35013',
  'NM|Pueblo of Laguna': 'tribe-pueblo-of-laguna',
  'NY|NYC': '3651000',
  'UT|Salt Lake': '4967000',
  'UT|Tooele City Corporation': '4976680',
  'UT|West Valley': '4983470',
}

const plain = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')

/** Strip what a title adds to a place's name. */
function bare(name) {
  return name
    .replace(/ \((city|Police Department|with .*|consolidated .*|zero-county .*|city, .*)\)$/i, '')
    .replace(/^(Charter )?Township of (.*)$/, '$2 Township')
    .replace(/^(City and County|City|Town|Municipality) of /, '')
    .replace(/ Parish Sheriff('s Office)?$/, ' Parish')
    .replace(/ Sheriff's Office$/, '')
    .trim()
}

/** A look-up over the compiled recipients; unknown names are a fault that says where they stand. */
export function nameFinder(recipients) {
  const byName = new Map()
  for (const r of recipients) {
    const key = `${r.state}|${plain(r.name)}`
    byName.set(key, [...(byName.get(key) ?? []), r.id])
  }
  return function find(state, printed, where) {
    const name = bare(printed)
    const byHand = BY_HAND[`${state}|${name}`] ?? BY_HAND[`${state}|${printed}`]
    if (byHand) return byHand
    const found =
      byName.get(`${state}|${plain(name)}`) ?? byName.get(`${state}|${plain(`${name} City`)}`) ?? []
    const places = found.filter((id) => id.length !== 5 || /County|Parish|Borough/.test(name))
    if (places.length === 1) return places[0]
    return fail(
      `${where}: "${printed}" in ${state} names ${places.length} recipients (${places.join(', ')}).`,
    )
  }
}
