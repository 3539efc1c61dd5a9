/** Declares the part of write-excel-file that compresses where it is called: see vite.config.ts. */
declare module 'write-excel-file/here' {
  /** Write sheets as an .xlsx file, without a worker. */
  export function generateXlsxFileSync(
    sheets: readonly {
      readonly sheet: string
      readonly data: readonly (readonly (object | null)[])[]
      readonly columns: readonly { readonly width: number }[]
      readonly stickyRowsCount: number
    }[],
    options: object,
    none: undefined,
    toBytes: (blob: Blob) => Promise<Uint8Array>,
  ): Promise<Blob>
}
