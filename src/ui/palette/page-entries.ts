/** Lists the rooms, the pictures and tables in them, and what can be done, for the search. */
import type { PageState } from '../page-state'
import { ROOMS, roomHref } from '../views/address'
import type { Room } from '../views/address'
import type { Command, Entry } from './entry'

const ROOM_HELP: Readonly<Record<Room, string>> = {
  home: 'Flow, map, award table, the law as a form',
  caught: 'Every place held against every reading, on any day',
  next: 'Delay, who feels it, the years, the ledger',
  place: 'The place of the sentence: awards, verdicts, what would change them',
}

const BESIDE = [
  ['doubt', 'How sure is it?', 'Ranges, draws, the chance that a place loses'],
  ['compare', 'Compare scenarios', 'Two or more side by side'],
  ['backtest', 'Back-test', 'The model held against what happened'],
  ['awards', 'Your own awards', 'A table of a place\u2019s awards, in time'],
  ['learn', 'Learn and teach', 'Seven lessons that ask before they show'],
  ['board', 'Teacher\u2019s board', 'A whole class\u2019s files at once'],
  ['claims', 'Claims', 'What must be assumed to reach a published figure'],
  ['papers', 'Papers', 'Memo, exposure table, fact box, notice, handout'],
  ['proof', 'Proof', 'Every published figure against the computed one'],
  ['words', 'Words', 'Each term of grant law in one line'],
  ['components', 'Components', 'The parts of the page, for whoever changes them'],
] as const

/** Pictures, tables and parts: the room, the name in its address, the title, and other words for it. */
const PARTS: readonly (readonly [Room, string, string, string])[] = [
  ['home', 'flow', 'The flow of the money', 'sankey diagram flow chart'],
  ['home', 'map', 'The map', 'circles tiles counties territories'],
  ['home', 'table', 'The table of awards: who gets what', 'list of recipients'],
  ['home', 'gains', 'Gains and losses', 'winners losers change from the baseline'],
  ['home', 'states', 'State by state', 'small multiples panels'],
  ['home', 'law', 'The law as a form', 'statute text formula amendment'],
  ['home', 'program', 'This program', 'conditions law what is left out'],
  ['home', 'sums', 'The three sums', 'states nonprofits cities and counties'],
  ['caught', 'readings', 'How many places each reading catches', 'count bars definitions'],
  ['caught', 'matrix', 'The matrix of verdicts, place by place', 'findings places readings'],
  ['caught', 'record', 'Letters, awards and orders in time', 'timeline injunctions what held'],
  ['caught', 'own-readings', 'A reading of your own', 'write a definition rule'],
  ['next', 'stages', 'Where every dollar stands', 'held lapsed moved clawed back'],
  ['next', 'delay', 'Delay, beside loss', 'waiting days'],
  ['next', 'blast', 'Who feels it', 'blast radius downstream shielded'],
  ['next', 'bridge', 'Cash by quarter', 'bridge budget office'],
  ['next', 'years', 'Year by year', 'calendar'],
  ['next', 'destination', 'Where withheld money goes', 'reallocation lapse'],
  ['next', 'ledger', 'The ledger', 'every entry'],
  ['place', 'award-history', 'What the place was awarded, year by year', 'history bars'],
  ['place', 'direct', 'Directly, and through the state', 'pass-through subaward'],
  ['place', 'findings', 'What each reading finds of the place', 'verdicts'],
  ['place', 'thresholds', 'Lines of the law near the place', 'cliff minimum floor'],
  ['place', 'flips', 'What would change it', 'flip verdict fact'],
  ['place', 'peers', 'Places like it', 'similar neighbours compare'],
  ['place', 'facts', 'What is known of the place', 'facts evidence'],
  ['place', 'timeline', 'Timeline of orders and letters', 'what happened what held'],
]

/** Parts of what stands beside the rooms: its word in the address, then as above. */
const PARTS_BESIDE = [
  ['doubt', 'swings', 'What moves it most', 'tornado swings sensitivity drives'],
  ['doubt', 'settling', 'What is worth settling', 'open facts value of information'],
  ['compare', 'attribution', 'What makes the difference', 'attribution shapley waterfall parts'],
] as const

const asked = Object.fromEntries(ROOMS.map(({ room, asks }) => [room, asks]))

/** The four rooms, what stands beside them, and the parts of the rooms. */
export const roomEntries: readonly Entry[] = [
  ...ROOMS.map(({ room, href, asks }) => ({
    key: `room:${room}`,
    kind: 'room' as const,
    is: 'Room',
    name: asks,
    help: ROOM_HELP[room],
    hints: ROOM_HELP[room],
    weight: 1,
    goal: { to: 'address' as const, hash: href },
  })),
  ...BESIDE.map(([at, name, help]) => ({
    key: `room:${at}`,
    kind: 'room' as const,
    is: 'Part',
    name,
    help,
    hints: help,
    goal: { to: 'address' as const, hash: `#${at}` },
  })),
]

/** The pictures and tables. */
export const pictureEntries: readonly Entry[] = [
  ...PARTS.map(([room, see, name, hints]) =>
    pictureEntry(room, asked[room]!, see, name, hints, roomHref(room, see)),
  ),
  ...PARTS_BESIDE.map(([at, see, name, hints]) => {
    const title = BESIDE.find(([each]) => each === at)![1]
    return pictureEntry(at, title, see, name, hints, `#${at}&see=${see}`)
  }),
]

function pictureEntry(
  at: string,
  title: string,
  see: string,
  name: string,
  hints: string,
  hash: string,
): Entry {
  return {
    key: `picture:${at}/${see}`,
    kind: 'picture',
    is: 'Picture or table',
    name,
    help: `In \u201c${title}\u201d`,
    also: [name.replace(/^The /, '')],
    hints,
    goal: { to: 'address', hash },
  }
}

type Line = readonly [command: Command, name: string, help: string, hints?: string]

const ALWAYS: readonly Line[] = [
  ['open', 'Open a scenario', 'A file, a link or a recent one; Ctrl O', 'load import'],
  ['save', 'Save the scenario', 'As a file; Ctrl S', 'download'],
  ['save-as', 'Save as', 'Under another name; Ctrl Shift S'],
  ['copy-link', 'Copy link', 'A link that holds the whole scenario', 'share send'],
  ['copy-id', 'Copy the id', 'The short id of the scenario', 'cite'],
  ['duplicate', 'Duplicate the scenario', 'Go on in a copy', 'copy'],
  ['export', 'Export', 'Numbers, pictures, citation', 'csv excel download svg png cite'],
  ['print', 'Print', 'The page as it stands, on paper or as PDF', 'pdf paper'],
  ['reset', 'Take changes back', 'All of them, or those of one part', 'reset all undo clear'],
  ['difference', 'What differs', 'From the scenario it began with', 'diff changes'],
  ['levers', 'What government does', 'Open the drawer of levers', 'drawer parameters levers law'],
  ['assumptions', 'How the world is', 'Open the drawer of assumptions', 'drawer parameters'],
  ['theme-light', 'Light colours', 'For this browser', 'theme bright'],
  ['theme-dark', 'Dark colours', 'For this browser', 'theme night'],
  ['theme-system', 'Colours of your system', 'Light or dark as your device says', 'theme'],
]

/** What can be done now; nothing is listed that would do nothing. */
export function commandEntries(state: Pick<PageState, 'doing' | 'drawer'>): readonly Entry[] {
  const { past, future } = state.doing
  const lines: readonly Line[] = [
    ...(past.length > 0 ? [['undo', 'Undo', 'Take the last change back; Ctrl Z'] as const] : []),
    ...(future.length > 0
      ? [['redo', 'Redo', 'Make the change again; Ctrl Shift Z'] as const]
      : []),
    ...(state.drawer === null
      ? []
      : [['close-drawer', 'Close the drawer', 'The parameters stay as they are'] as const]),
    ...ALWAYS,
  ]
  return lines.map(([command, name, help, hints = '']) => ({
    key: `command:${command}`,
    kind: 'command',
    is: 'Command',
    name,
    help,
    hints: `${help} ${hints}`,
    goal: { to: 'command', command },
  }))
}
