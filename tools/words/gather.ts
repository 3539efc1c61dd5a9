/** Gathers the texts of the interface into one table: `node tools/run.mjs tools/words/gather.ts --write`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'
import { gatherTable, tableText, TABLE } from './table'

const table = gatherTable()
const text = tableText(table)
if (process.argv.includes('--write')) writeFileSync(join(root, TABLE), text)
const isCurrent = readFileSync(join(root, TABLE), 'utf8') === text
const words = Object.keys(table).join(' ').split(/\s+/).length
console.log(
  `${Object.keys(table).length} texts of ${words} words; ${TABLE} is ${isCurrent ? 'current' : 'stale: run this again with --write'}.`,
)
if (!isCurrent) process.exitCode = 1
