/** Takes a table of awards from a file; nothing of it leaves the browser. */
import { fileOpen } from 'browser-fs-access'
import { MOST_LETTERS } from '../../model/index'
import type { GivenTable } from './own-shelf'

/** The text of a file, or one sentence where it is too large or no text. */
export async function readTableFile(file: File): Promise<GivenTable | { readonly says: string }> {
  const { name } = file
  if (file.size > MOST_LETTERS)
    return { says: `${name} is larger than 5 MiB; leave out other recipients and take it again.` }
  try {
    const bytes = await file.arrayBuffer()
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { says: `${name} is not text in UTF-8; save it as CSV in UTF-8 and take that.` }
  }
}

/** Let the reader choose a file; null where none was chosen. */
export async function chooseTable(): Promise<File | null> {
  try {
    return await fileOpen({
      extensions: ['.csv', '.tsv', '.txt'],
      mimeTypes: ['text/csv', 'text/tab-separated-values', 'text/plain'],
      description: 'A table of awards',
      id: 'own-awards',
    })
  } catch {
    return null
  }
}
