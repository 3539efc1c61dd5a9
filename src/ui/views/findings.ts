/** Counts who fails, meets or cannot be told under the condition in force. */
import type { Finding, FindingResult, ProgramOutcome } from '../../model/index'

/** How many findings came to each result. */
interface FindingCounts {
  readonly fails: number
  readonly unknown: number
  readonly meets: number
  /** Would fail or cannot be told, but an order lifts the condition. */
  readonly protected: number
}

/** Count places by what the conditions in force find of them; a place that fails one of several fails. */
export function countFindings(part: ProgramOutcome): FindingCounts {
  const counts = { fails: 0, unknown: 0, meets: 0, protected: 0 }
  for (const result of gravestFindings(part).values()) counts[result] += 1
  return counts
}

/** Each place reached with the gravest of its findings. */
export function gravestFindings(part: ProgramOutcome): ReadonlyMap<number, FindingResult> {
  const gravest = new Map<number, FindingResult>()
  for (const { recipient, result } of allFindings(part)) {
    const before = gravest.get(recipient)
    if (before === undefined || rank[result] > rank[before]) gravest.set(recipient, result)
  }
  return gravest
}

const rank: Readonly<Record<FindingResult, number>> = {
  meets: 0,
  protected: 1,
  unknown: 2,
  fails: 3,
}

/** Every finding of a program, in order of recipient. */
export function allFindings(part: ProgramOutcome): readonly Finding[] {
  return part.conditions.flatMap((condition) => condition.findings)
}

/** A result as the page writes it. */
export function resultWords(result: FindingResult): string {
  return result === 'unknown' ? 'cannot be told' : result
}
