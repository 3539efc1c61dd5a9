/** Runs one command line as a reader would, and hears what it prints. */

import { expect, vi } from 'vitest'
import { main } from '../src/cli/main'

/** What a command line printed, with its exit code. */
export interface Printed {
  readonly code: number
  readonly out: string
  readonly fault: string
}

/** Run `grantflow` with these words. */
export async function grantflow(...words: string[]): Promise<Printed> {
  let out = ''
  let fault = ''
  const listen = (stream: NodeJS.WriteStream, hear: (text: string) => void) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      hear(String(text))
      return true
    })
  const ears = [
    listen(process.stdout, (text) => (out += text)),
    listen(process.stderr, (text) => (fault += text)),
  ]
  try {
    return { code: await main(words), out, fault }
  } finally {
    for (const ear of ears) ear.mockRestore()
  }
}

/** Run a command line that has to succeed, and read the JSON it prints. */
export async function json(...words: string[]) {
  const { code, out, fault } = await grantflow(...words)
  expect(fault).toBe('')
  expect(code).toBe(0)
  return JSON.parse(out)
}
