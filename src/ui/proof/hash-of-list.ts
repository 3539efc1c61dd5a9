/** Hashes the list of data files anew in the reader's browser. */

/**
 * The hash of an edition, from the hash of each of its files: SHA-256 of one line a file, its path and
 * its hash. Null where the browser offers no such work, as on a page that came without encryption.
 */
export async function hashOfList(files: Readonly<Record<string, string>>): Promise<string | null> {
  const { subtle } = globalThis.crypto ?? {}
  if (subtle === undefined) return null
  const lines = Object.entries(files).map(([file, hash]) => `${file} ${hash}\n`)
  const made = await subtle.digest('SHA-256', new TextEncoder().encode(lines.join('')))
  const digits = [...new Uint8Array(made)].map((byte) => byte.toString(16).padStart(2, '0'))
  return `sha256-${digits.join('')}`
}
