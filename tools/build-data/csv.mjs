// Reads and writes the comma-separated tables of the data build, as RFC 4180 has them.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { csvParse } from 'd3-dsv'

/** A fault in the facts or in a table: the build stops with this one sentence. */
export function fail(sentence) {
  throw new Error(sentence)
}

/** Check that must hold, or the build stops. */
export function mustEqual(what, found, expected) {
  if (found !== expected) fail(`${what}: found ${found}, but expected ${expected}.`)
}

/** Rows of a table as objects, column name to text. */
export function readTable(folder, name) {
  return csvParse(readFileSync(join(folder, name), 'utf8'))
}

/** One field as RFC 4180 wants it: quoted only where it must be. */
function field(value) {
  const text = value === null || value === undefined ? '' : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Code-unit order, so that a table comes out the same on every machine. */
export function inOrder(a, b) {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * A writer of tables below one folder. Rows are sorted by the key columns; a key met twice is a
 * fault; every source named must stand in sources.csv.
 */
export function tableWriter(folder, sources) {
  const written = []
  const used = new Set()
  function write(name, columns, keys, rows) {
    const keyOf = (row) => keys.map((k) => String(row[k] ?? '')).join('\u0001')
    const sorted = [...rows].sort((a, b) => inOrder(keyOf(a), keyOf(b)))
    for (let i = 0; i < sorted.length; i++) {
      const row = sorted[i]
      if (i > 0 && keyOf(sorted[i - 1]) === keyOf(row))
        fail(`${name}: the key ${keyOf(row).replaceAll('\u0001', ' / ')} stands twice.`)
      if (columns.includes('source') && row.standing !== 'unsourced') {
        if (!sources.has(row.source))
          fail(`${name}: source "${row.source}" of ${keyOf(row)} is not in sources.csv.`)
        used.add(row.source)
      }
    }
    const lines = sorted.map((row) => columns.map((c) => field(row[c])).join(','))
    const text = [columns.join(','), ...lines, ''].join('\n')
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    written.push({ name, rows: rows.length, bytes: text.length, gzip: gzipSync(text).length })
  }
  return { write, written, used }
}
