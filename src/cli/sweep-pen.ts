/** Adds whole lines at the end of a sweep's file, and finds out a second process that does so too. */
import { closeSync, fstatSync, ftruncateSync, writeSync } from 'node:fs'
import { ScenarioFault, quote } from '../model/index'
import { openTo, tried } from './out-file'

/** Adds lines to the file of a sweep. */
interface Pen {
  readonly add: (lines: string) => void
  readonly close: () => void
}

/**
 * Open a file to be written on after its first `bytes`, the rest being cut off. Nothing is locked: a lock
 * outlives a process that is killed. Before each addition the file must be as long as this pen left it, so
 * that a second process which writes the same file is found out. Throws a ScenarioFault then, and where
 * the file cannot be written.
 */
export function openPen(path: string, bytes: number): Pen {
  const opened = openTo('a', path)!
  tried(path, () => ftruncateSync(opened, bytes))
  let length = bytes
  return {
    add: (lines) => {
      const text = Buffer.from(lines)
      if (fstatSync(opened).size !== length) {
        throw new ScenarioFault(
          `${quote(path)} is written by another process as well; let one of them end, then run the command again.`,
        )
      }
      for (let done = 0; done < text.length;) {
        done += tried(path, () => writeSync(opened, text, done))
      }
      length += text.length
    },
    close: () => closeSync(opened),
  }
}
