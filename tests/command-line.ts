/** Runs one command line as a reader would, and hears what it prints. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, vi } from 'vitest'
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
  const hear = (stream: NodeJS.WriteStream, take: (text: string) => void) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      take(String(text))
      return true
    })
  const ears = [
    hear(process.stdout, (text) => (out += text)),
    hear(process.stderr, (text) => (fault += text)),
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

/**
 * Keep a folder while the tests of a file run. The function returned writes a file into it, the text
 * given or the least scenario with these fields, and returns its path.
 */
export function useFolder(): (name: string, changed: object | string) => string {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'grantflow-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const least = { format: 'grantflow-scenario', version: 1, title: 'A test', changes: {} }
  return (name, changed) => {
    const path = join(folder, name)
    const text = typeof changed === 'string' ? changed : JSON.stringify({ ...least, ...changed })
    writeFileSync(path, text)
    return path
  }
}
