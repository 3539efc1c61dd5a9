/** Names what is read off draws put in order of size, and says how. */
/** What is read off draws put in order. */
export type Reading = 'least' | 'tenth' | 'median' | 'ninetieth' | 'most' | 'quantile'

/** In words, and as a rule. */
export const READ: Readonly<Record<Reading, { readonly says: string; readonly rule: string }>> = {
  least: { says: 'the least', rule: 'the least of all draws' },
  tenth: {
    says: 'one draw in ten gives at most this',
    rule: 'all draws in order of size: the one a tenth of the way up, by nearest rank',
  },
  median: {
    says: 'the median',
    rule: 'all draws in order of size: the one in the middle, by nearest rank',
  },
  ninetieth: {
    says: 'one draw in ten gives this or more',
    rule: 'all draws in order of size: the one nine tenths of the way up, by nearest rank',
  },
  most: { says: 'the most', rule: 'the most of all draws' },
  quantile: {
    says: 'one of twenty dots, each standing for 1 draw in 20',
    rule: 'all draws in order of size, cut into twenty parts of as many draws each: the middle of one part',
  },
}
