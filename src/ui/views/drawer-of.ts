/** Says in which of two drawers a parameter lies, and why. */
import type { DrawerId } from './drawers'

/** What a path begins with, its drawer, and why; the first that fits counts. */
export const DRAWER_RULES: readonly (readonly [fits: RegExp, drawer: DrawerId, why: string])[] = [
  [/^year$/, 'lever', 'a fiscal year is an act of appropriation and the conditions of its awards'],
  [/^programs\.[^.]+\.crime_years$/, 'assumption', 'which counts of crime were read is a fact'],
  [/^programs\./, 'lever', 'Congress appropriates, and writes what a formula divides and how'],
  [/^conditions\./, 'lever', 'an agency sets a condition, how it is read, and what it withholds'],
  [/^stacking$/, 'lever', 'an agency lays one condition over another'],
  [/^definitions\./, 'lever', 'a reading is what a government takes a condition to say'],
  [/^as_of$/, 'lever', 'an agency chooses the day on which it makes its findings'],
  [/^orders(?:\.|$)/, 'lever', 'a court orders, and the executive gives notice'],
  [/^law\./, 'lever', 'Congress and the courts settle a point of law'],
  [/^time\.ended_awards$/, 'lever', 'what is given back for an ended award is a point of law'],
  [/^remedies\.[^.]+\.taken_/, 'assumption', 'how many applicants took the points is a fact'],
  [/^remedies\./, 'lever', 'an agency chooses what it does to an award, and when'],
  [/^evidence$/, 'assumption', 'which facts are good enough is a judgment of the world'],
  [/^facts\./, 'assumption', 'a fact of a place is how the world is'],
  [
    /^unknown(?:_share|_together)?$/,
    'assumption',
    'how an open finding counts stands in for what is unknown',
  ],
  [/^lists?[._]/, 'assumption', 'how well somebody drew up a list is not known'],
  [/^doubt\./, 'assumption', 'how sure anybody can be of a number is a judgment of the world'],
  [/^reactions?\./, 'assumption', 'how a place answers is its own doing, and not known ahead'],
  [/^awards\./, 'assumption', 'which awards a reader holds, and who applies together, are facts'],
  [/^lives\./, 'assumption', 'how long awards live is read from past awards'],
  [
    /^time\./,
    'assumption',
    'the years followed and the pace of drawing money are taken as they are',
  ],
  [/^subawards\./, 'assumption', 'the calendar of subawards is read or assumed'],
  [/^bridge\./, 'assumption', 'what a budget office does meanwhile is not known ahead'],
  [/^forward\./, 'assumption', 'years that no act has funded can only be assumed'],
]

/** The drawer in which a parameter of that path lies; null where no line speaks of it. */
export function drawerOf(path: string): DrawerId | null {
  return DRAWER_RULES.find(([fits]) => fits.test(path))?.[1] ?? null
}
