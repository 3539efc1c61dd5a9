/** Takes the words of a command line apart, and refuses what no command knows. */

import { ScenarioFault, suggest } from '../model/index'
import type { ParameterValue } from '../model/index'

/** Options that say what the law is taken to be. */
const LAW = ['evidence', 'scenario', 'set'] as const

/** The commands, with what each takes: how many words, which options with a value, which without. */
const COMMANDS = {
  run: { words: ['a scenario'], valued: ['by', 'years', 'set'], plain: ['json', 'csv'] },
  formula: { words: ['a program'], valued: ['year', 'set'], plain: ['json', 'csv'] },
  program: { words: ['a program'], valued: [], plain: ['json'] },
  place: {
    words: ['a recipient'],
    valued: ['year', 'officer-cost', 'as-of', ...LAW],
    plain: ['json'],
  },
  explain: {
    words: ['a scenario'],
    valued: ['year', 'program', 'recipient', 'about', 'total', 'figure', 'sum', 'set'],
    plain: ['json'],
  },
  proof: { words: [], valued: [], plain: ['json'] },
  backtest: { words: [], valued: [], plain: ['json', 'csv'] },
  awards: {
    words: ['a table of awards'],
    most: 2,
    valued: ['place', 'as-of', 'if', 'from', 'until', 'share', 'tiers', 'set'],
    plain: ['json'],
  },
  claims: { words: [], most: 1, valued: ['bridge'], plain: ['json'] },
  check: { words: ['a file'], valued: [], plain: [] },
  id: { words: ['a file'], valued: [], plain: [] },
  link: { words: ['a file'], valued: ['page'], plain: [] },
  open: { words: ['a link'], valued: [], plain: ['json', 'file'] },
  diff: { words: ['a file', 'another file'], valued: [], plain: ['json', 'file'] },
  compare: {
    words: ['a scenario', 'another scenario'],
    most: 4,
    valued: ['by'],
    plain: ['json', 'csv'],
  },
  drives: {
    words: ['a scenario'],
    valued: ['of', 'program', 'place', 'set'],
    plain: ['json', 'csv'],
  },
  attribute: {
    words: ['a scenario', 'another scenario'],
    valued: ['of', 'program', 'place'],
    plain: ['json', 'csv'],
  },
  migrate: { words: ['a file'], valued: [], plain: ['write'] },
  verdicts: {
    words: [],
    valued: ['definition', 'place', 'state', 'list', 'finding', 'sort', 'as-of', ...LAW],
    plain: ['json'],
  },
  definition: { words: ['a definition'], valued: ['beside', 'as-of', ...LAW], plain: ['json'] },
  timeline: {
    words: ['a recipient'],
    valued: ['from', 'until', 'definition', ...LAW],
    plain: ['json'],
  },
  draws: {
    words: ['a scenario'],
    valued: ['draws', 'seed', 'workers', 'more-than', 'draw', 'out', 'set'],
    plain: ['json', 'csv'],
  },
  sweep: { words: ['a plan'], valued: ['out', 'shard'], plain: ['again'] },
} as const

export type Command = keyof typeof COMMANDS

/** A command line taken apart. */
export interface Arguments {
  readonly command: Command
  /** The scenario, program or file; empty for a command that takes none. */
  readonly word: string
  /** The second word of a command that compares two; empty otherwise. */
  readonly other: string
  /** Every word, of a command that takes several. */
  readonly words: readonly string[]
  readonly options: ReadonlyMap<string, string>
  /** Changes given by `--set path=value`, in order. */
  readonly changes: readonly (readonly [path: string, value: ParameterValue])[]
}

/**
 * Take apart the words after `grantflow`.
 * Throws a ScenarioFault on an unknown command or option, a missing or a superfluous word.
 */
export function readArguments(words: readonly string[]): Arguments {
  const [command, ...rest] = words
  if (command === undefined || !isCommand(command)) {
    throw new ScenarioFault(
      `There is no command '${command ?? ''}'${suggest(command ?? '', Object.keys(COMMANDS))}.`,
    )
  }
  const known = COMMANDS[command]
  const options = new Map<string, string>()
  const changes: (readonly [string, ParameterValue])[] = []
  const found: string[] = []
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at]!
    if (!word.startsWith('--')) {
      found.push(word)
      continue
    }
    const [name = '', ...parts] = word.slice(2).split('=')
    const given = parts.length > 0 ? parts.join('=') : undefined
    if ((known.plain as readonly string[]).includes(name) && given === undefined) {
      options.set(name, 'true')
    } else if ((known.valued as readonly string[]).includes(name)) {
      const value = given ?? rest[(at += 1)]
      if (value === undefined)
        throw new ScenarioFault(`--${name} needs a value; write one after it.`)
      if (name === 'set') changes.push(readChange(value))
      else if (options.has(name)) throw new ScenarioFault(`--${name} stands twice; write it once.`)
      else options.set(name, value)
    } else {
      const names = [...known.plain, ...known.valued].map((each) => `--${each}`)
      throw new ScenarioFault(`${command} has no option '${word}'${suggest(`--${name}`, names)}.`)
    }
  }
  const most = 'most' in known ? known.most : known.words.length
  if (found.length < known.words.length || found.length > most) {
    const what = known.words.length === 0 ? 'no further word' : known.words.join(' and ')
    const more = most === known.words.length ? '' : `, and at most ${most} in all`
    throw new ScenarioFault(
      `${command} takes ${what}${more}, and ${found.length} words were given; write 'grantflow help' to see how.`,
    )
  }
  return { command, word: found[0] ?? '', other: found[1] ?? '', words: found, options, changes }
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(COMMANDS, word)
}

/** Read `path=value`; the value is a number, true, false, or else text. */
function readChange(text: string): readonly [string, ParameterValue] {
  const sign = text.indexOf('=')
  if (sign < 1) throw new ScenarioFault(`--set '${text}' has no value; write --set path=value.`)
  const value = text.slice(sign + 1)
  const path = text.slice(0, sign).trim()
  if (value === 'true' || value === 'false') return [path, value === 'true']
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value)) return [path, Number(value) + 0]
  return [path, value]
}
