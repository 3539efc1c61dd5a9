/** Says how much the model's tests try: all of it in `npm test`, a part of the same in the quick `npm run check`. */

const quick: boolean = process.env['GRANTFLOW_QUICK'] !== undefined

/** Takes every one of some cases, or one in so many where the check is quick. */
export function oneIn<T>(many: number, cases: readonly T[]): T[] {
  return cases.filter((_, at) => !quick || at % many === 0)
}

/** How often a property is tried: so often, or a part of that, an eighth unless said, where the check is quick. */
export function runs(often: number, part = 8): number {
  return quick ? Math.ceil(often / part) : often
}
