/** Says where money goes that a remedy keeps back, and where the law names no place for it to go. */
import type { Course, Dataset, Destination, Dollars, Remedy, YearsOutcome } from '../../model/index'
import { touchedAwards } from './course-tally'

/** One condition in one program: what it does, where its money goes, and how much of it went. */
interface DestinationRow {
  readonly condition: string
  readonly name: string
  readonly program: string
  readonly remedy: Remedy
  readonly goes: string
  /** The law names no destination. */
  readonly nowhere: boolean
  readonly moved: Dollars
  readonly lapsed: Dollars
  readonly ended: Dollars
  readonly clawedBack: Dollars
}

/** What 34 U.S.C. 10156(f) asks for, in our words. */
export const SAME_STATE =
  '34 U.S.C. 10156(f): where it is determined that a state will not take part, or is not able to, its part is awarded to local governments of that state. It takes a determination: a mere hold is none, and a locality’s own award never moves by it.'

/** A remedy as what it does to money. */
export const REMEDY_WORDS: Readonly<Record<Remedy, string>> = {
  withhold: 'withholds money not yet offered',
  hold: 'holds awards not yet offered',
  offer: 'offers awards with a condition',
  suspend: 'suspends the undrawn balance',
  terminate: 'ends the undrawn balance',
  disallow: 'disallows costs already paid',
  bar: 'bars from new awards',
  preference: 'changes the odds of a competition',
}

/** Where a remedy's money goes, in words. */
export function destinationWords(
  remedy: Remedy,
  destination: Destination,
  expires: boolean,
  /** The law of the condition lists where its money may go. */
  listed = false,
): { readonly goes: string; readonly nowhere: boolean } {
  const some = (goes: string) => ({ goes, nowhere: false })
  const none = (goes: string) => ({ goes, nowhere: true })
  // A reader may have set one: it counts where money is taken before it is offered.
  const elsewhere =
    destination === 'held' ? '' : '; a destination counts only where the remedy withholds or bars'
  switch (remedy) {
    case 'preference':
      return some('no dollar moves; only the odds of a competition do')
    case 'suspend':
      return some(`it stays with the award, and may be drawn when the suspension ends${elsewhere}`)
    case 'hold':
      return some(`it stays with the award, and is offered when the hold ends${elsewhere}`)
    case 'offer':
      return some(
        `it waits for an answer; what is declined keeps an account of its own${elsewhere}`,
      )
    case 'terminate':
      return none('no destination in law: it goes back to the program’s account')
    case 'disallow':
      return some('it is repaid to the office that made the award')
    case 'withhold':
    case 'bar':
  }
  switch (destination) {
    case 'same-state':
      return some('to local governments of the same state, 34 U.S.C. 10156(f)')
    case 'pro-rata':
      return some('to those not found to fail, by the formula')
    case 'kept-for-compliance':
      return some('back to the same recipient, to be spent on compliance alone')
    case 'lapse':
      return expires
        ? some('it lapses to the Treasury when budget authority expires')
        : none('no destination in law: budget authority does not expire, so it stays held')
    case 'held':
      return listed
        ? some('it stays held, as the scenario has it')
        : none('no destination in law: it stays held')
  }
}

/** Every condition in force in the years followed, program by program, with what went where. */
export function destinationRows(
  dataset: Dataset,
  { years }: YearsOutcome,
  course: Course,
): readonly DestinationRow[] {
  const rows = new Map<string, DestinationRow>()
  for (const { outcome } of years) {
    for (const { allocation, conditions } of outcome.programs) {
      for (const { settings } of conditions) {
        const key = `${settings.condition} ${allocation.program.id} ${settings.destination}`
        const remedy = course.settings.remedies.get(settings.condition)?.kind ?? 'withhold'
        const expires = allocation.program.life?.expiresMonths !== undefined
        const sums = { moved: 0, lapsed: 0, ended: 0, clawedBack: 0 }
        const found = dataset.conditions.find(({ id }) => id === settings.condition)
        rows.set(key, {
          condition: settings.condition,
          name: found?.name ?? settings.condition,
          program: allocation.program.id,
          remedy,
          ...destinationWords(
            remedy,
            settings.destination,
            expires,
            found?.destinations !== undefined,
          ),
          ...sums,
        })
      }
    }
  }
  const gone = { moved: 'moved', lapsed: 'lapsed', ended: 'ended', 'clawed-back': 'clawedBack' }
  for (const { program, moves } of touchedAwards(course).filter(({ lost }) => lost !== 0)) {
    for (const { condition, from, to, dollars } of moves) {
      const key = [...rows.keys()].find((each) => each.startsWith(`${condition} ${program} `))
      if (key === undefined) continue
      for (const [stage, name] of Object.entries(gone)) {
        const change = Number(to === stage) - Number(from === stage)
        if (change === 0) continue
        const row = rows.get(key)!
        const field = name as 'moved' | 'lapsed' | 'ended' | 'clawedBack'
        rows.set(key, { ...row, [field]: row[field] + change * dollars })
      }
    }
  }
  return [...rows.values()]
}
