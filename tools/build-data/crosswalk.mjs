// Ties each place of the policy evidence, keyed there by county, to the JAG recipient it is.

import { fail, mustEqual, readTable } from './csv.mjs'

/** Recipient by policy id, each checked by hand; `says` where the two are not plainly the same. */
const CROSSWALK = {
  ca: 'CA', ca_2018: 'CA', ct: 'CT', il: 'IL', or: 'OR', vt: 'VT', co: 'CO', de: 'DE', mn: 'MN',
  nv: 'NV', ny: 'NY', ri: 'RI', wa: 'WA', dc: 'DC',
  il_chicago: '1714000', nv_clark: '3240000', il_cook: '17031', fl_miamidade: '12086',
  wi_milwaukee: '55079', la_neworleans: '2255000', ny_nyc: '3651000', pa_philadelphia: '4260000',
  ny_albany: '3601000', ca_berkeley: '0606000', nm_bernalillo: '35001', vt_burlington: '5010675',
  ca_contracosta: '06013', co_denver: '0820000', ca_fremont: '0626000', ms_jackson: '2836000',
  wa_king: '53033', ma_lawrence: '2534550', ca_losangeles: '0644000', ky_louisville: '2148006',
  nj_middlesex: '34023', ca_monterey: '06053', or_multnomah: '41051', nj_newark: '3451000',
  ca_riverside: '06065', ca_sacramentoco: '06067', ca_sanfrancisco: '0667000',
  ca_santaana: '0669000', ca_santaclara: '06085', wa_seattle: '5363000', ca_sonoma: '06097',
  ca_watsonville: '0683668', fl_westpalm: '1276600', ca_oakland: '0653000',
  nm_albuquerque: '3502000', md_baltimore: '2404000', ca_sanbernardino: '0665000',
  ca_stockton: '0675000', ri_providence: '4459000', ri_centralfalls: '4414140',
  md_montgomery: '24031', md_baltimoreco: '24005', ca_sandiegoco: '06073', ma_boston: '2507000',
  mi_eastlansing: '2624120', nj_hoboken: '3432250', nj_jerseycity: '3436000',
  nj_paterson: '3457000', or_portland: '4159000', ny_rochester: '3663000', ct_newhaven: '0952000',
  ca_emeryville: '0622594', ca_sacramento: '0664000', ca_sandiego: '0666000',
  ca_sanjose: '0668000', ca_santacruz: '0669112', mn_minneapolis: '2743000',
  mn_stpaul: '2758000', nm_santafe: '3570500', oh_columbus: '3918000', pa_allegheny: '42003',
  mn_hennepin: '27053',
} // prettier-ignore

const NOTES = {
  ca: "The state's own award, held by the Board of State and Community Corrections; not that of its cities",
  ca_2018: 'The same state after the Values Act took effect on 1 January 2018',
  co_denver: 'City and county in one; the county of the same name is the same government',
  ky_louisville: 'City and county in one, with Jefferson County',
  la_neworleans: 'City and parish in one; the jail is the sheriff of Orleans Parish',
  ny_nyc: 'One city across five counties',
  nv_clark:
    'The Las Vegas Metropolitan Police serves the city and the county, and its crimes stand under the city',
  nj_middlesex:
    'The Department wrote only Middlesex, New Jersey: the county is taken, the borough 3445900 is possible',
  pa_philadelphia: 'City and county in one',
  ca_sanfrancisco: 'City and county in one',
  md_baltimore: 'An independent city, no part of Baltimore County',
  il_chicago: 'The city alone; Cook County is a recipient of its own',
}

/** Crosswalk rows; every place collected must be decided and every recipient must exist. */
export function compileCrosswalk(input, known) {
  const collected = readTable(input, 'jurisdiction_policies.csv').map((r) => r.id.toLowerCase())
  mustEqual('places of the policy evidence', collected.length, Object.keys(CROSSWALK).length)
  return collected.map((id) => {
    const recipient = CROSSWALK[id]
    if (!recipient || !known.has(recipient)) fail(`Crosswalk: ${id} has no recipient.`)
    return { policy_id: id.replaceAll('_', '-'), recipient, note: NOTES[id] ?? '' }
  })
}
