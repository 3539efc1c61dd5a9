/** Hands the reader a file of what is on the page; nothing leaves the browser. */

/** Puts on a file what it was made of; its code comes when the first file is asked for. */
export interface Stamper {
  readonly csv: (text: string) => string
  /** A picture by the id of its drawing; null where it is not in view. */
  readonly svg: (id: string) => Promise<string | null>
  readonly fail: (fault: unknown) => void
}

let load: (() => Promise<Stamper>) | null = null

/** Have every table and picture stamped from now on. */
export function stampFilesWith(stamper: () => Promise<Stamper>): void {
  load = stamper
}

/** Save a file under a name. */
export function downloadBlob(name: string, file: Blob): void {
  const link = document.createElement('a')
  const address = URL.createObjectURL(file)
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then; the address is only a handle on memory.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

/** Save text under a file name; a table says in every row what it was made of. */
export function downloadText(name: string, text: string, type = 'text/csv'): void {
  const save = (whole: string) =>
    downloadBlob(name, new Blob([whole], { type: `${type};charset=utf-8` }))
  if (load === null || type !== 'text/csv') save(text)
  else void load().then((stamper) => tryOn(stamper, () => save(stamper.csv(text))))
}

/** Save a drawn picture as an SVG file that stands without the page. */
export function downloadSvg(id: string, name: string): void {
  void load?.().then((stamper) =>
    tryOn(stamper, async () => {
      const text = await stamper.svg(id)
      if (text !== null) downloadBlob(name, new Blob([text], { type: 'image/svg+xml' }))
    }),
  )
}

async function tryOn(stamper: Stamper, act: () => void | Promise<void>): Promise<void> {
  try {
    await act()
  } catch (fault) {
    stamper.fail(fault)
  }
}
