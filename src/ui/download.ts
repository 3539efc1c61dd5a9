/** Hands the reader a file of what is on the page; nothing leaves the browser. */

/** Puts on a file what it was made of; its code comes when the first file is asked for. */
export interface Stamper {
  readonly csv: (text: string) => string
  /** A picture by its name; null where it is not in view. */
  readonly picture: (name: string, kind: PictureKind) => Promise<Blob | null>
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

/** The ways a picture can be taken along. */
type PictureKind = 'svg' | 'png'

/** Save a drawn picture, by its `data-picture`, as a file that stands without the page. */
export function downloadPicture(picture: string, file: string, kind: PictureKind): void {
  void load?.().then((stamper) =>
    tryOn(stamper, async () => {
      const blob = await stamper.picture(picture, kind)
      if (blob !== null) downloadBlob(`${file}.${kind}`, blob)
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
