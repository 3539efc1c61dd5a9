/** What tools/pack/plugin.ts offers to the page: where each pack of data lies. */
declare module 'virtual:packs' {
  export const edition: string
  /** Names of the packs that the page fetches without being asked. */
  export const opening: readonly string[]
  /** Every program by name, also those whose pack comes when they are chosen. */
  export const programs: readonly {
    readonly id: string
    readonly short: string
    readonly years: readonly string[]
  }[]
  export const packs: Readonly<Record<string, { readonly url: string; readonly bytes: number }>>
}
