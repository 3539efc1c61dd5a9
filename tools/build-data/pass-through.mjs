// Compiles what share of its award each state must hand on, where that differs by state.

import { mustEqual, readTable } from './csv.mjs'

const NOTE = 'Computed from spending of 2013 by a proxy of own-source money; not the table of BJA'
const DIRECT = 'the other end of the range is the share of direct spending'

/** The variable pass-through of JAG by state; the nation, DC and Puerto Rico have none. */
export function compilePassThrough(input) {
  const rows = readTable(input, 'jag_vpt.csv')
    .filter((r) => r.state !== 'US' && r.local_share_own_source_proxy_2013 !== '')
    .map((r) => {
      const share = Number(r.local_share_own_source_proxy_2013)
      const direct = Number(r.local_share_direct_2013)
      const printed = r.published_vpt_pct_1997
      return {
        table: 'jag-vpt',
        state: r.state,
        share,
        low: Math.min(share, direct),
        high: Math.max(share, direct),
        standing: 'deduced',
        source: 'bjs-jeee-2013',
        note: `${NOTE}; ${DIRECT}${printed === '' ? '' : `; the Bureau of Justice Statistics printed ${printed} percent for 1997`}`,
      }
    })
  mustEqual('pass-through by state, states', rows.length, 50)
  return rows
}
