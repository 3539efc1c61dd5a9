/** Opens the file that `--out` names, and says in one sentence what keeps it from being written. */
import { closeSync, fstatSync, openSync } from 'node:fs'
import { ScenarioFault, quote } from '../model/index'

/** Open the file of `--out`; null where it is not there and should be read. Throws a ScenarioFault where it is no file or cannot be opened. */
export function openTo(how: 'r' | 'a', path: string): number | null {
  try {
    const opened = openSync(path, how)
    if (fstatSync(opened).isFile()) return opened
    closeSync(opened)
    throw new ScenarioFault(`--out ${quote(path)} is not a file; name one.`)
  } catch (fault) {
    if (how === 'r' && codeOf(fault) === 'ENOENT') return null
    throw inWords(path, fault)
  }
}

/** Do something with the file of `--out`; what the system refuses is said in one sentence. */
export function tried<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (fault) {
    throw inWords(path, fault)
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there; make it first',
  ENOTDIR: 'its folder is not there; make it first',
  EISDIR: 'it is a folder; name a file',
  EACCES: 'this is not allowed; name another',
  EPERM: 'this is not allowed; name another',
  EROFS: 'this is not allowed; name another',
  ENOSPC: 'the disk is full; make room and run the command again',
}

function inWords(path: string, fault: unknown): unknown {
  const code = codeOf(fault)
  if (code === undefined) return fault
  return new ScenarioFault(
    `--out ${quote(path)} cannot be written: ${WORDS[code] ?? `the system says ${code}`}.`,
  )
}

function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : undefined
}
