/** Settles a legal rule beyond Kleene's logic: true whatever the unknown facts are, false whatever they are, or open. */
import { atomsOf, openNames, wordClasses } from './rule-atoms'
import { decide } from './truth'
import type { Atom } from './rule-atoms'
import type { BarredLookup, FactLookup, Truth } from './truth'
import type { FactName, OpenFact, RuleTree } from './types'

/** The words a fact may take; `unknown` among them is passed over. */
export type WordsLookup = (name: FactName) => readonly string[]

/** How many times a rule may be evaluated before it is left open. */
const evaluationsAtMost = 4_096

/**
 * Whether a rule is true whatever the unknown facts are, false whatever they are, or open.
 *
 * A fact that one comparison alone reads cannot make Kleene's logic miss anything, so only facts
 * read more than once are tried with each of their words, words that no comparison tells apart
 * counting as one. After 4,096 evaluations the answer is open: never wrong, only less sharp.
 */
export function settleTruth(
  tree: RuleTree,
  fact: FactLookup,
  words: WordsLookup,
  barred?: BarredLookup,
): Truth {
  const first = decide(tree, fact, barred)
  if (first !== 'open') return first
  // A reading that is barred may leave fewer comparisons; trying its facts all the same does no harm.
  const tried: { readonly name: FactName; readonly classes: readonly string[] }[] = []
  const fixed = new Map<FactName, string>()
  for (const [name, atoms] of atomsOf(tree)) {
    // One comparison that leaves some words out can go either way, as Kleene's logic takes it.
    if (atoms.length === 1 && leavesSomeOut(atoms[0]!, words(name))) continue
    if (fact(name) !== 'unknown') continue
    const classes = wordClasses(atoms, words(name))
    if (classes.length === 1) fixed.set(name, classes[0]!)
    else if (atoms.length > 1) tried.push({ name, classes })
  }
  if (fixed.size === 0 && tried.length === 0) return 'open'
  const look: FactLookup = (name) => fixed.get(name) ?? fact(name)
  let left = evaluationsAtMost
  return settle(0)

  /** The truth with the facts before `place` fixed and the others free. */
  function settle(place: number): Truth {
    if (left === 0) return 'open'
    left -= 1
    const now = decide(tree, look, barred)
    const next = tried[place]
    // Where every fact read twice is fixed, what is open can go either way.
    if (now !== 'open' || next === undefined) return now
    let all: Truth | undefined
    for (const word of next.classes) {
      fixed.set(next.name, word)
      const one = settle(place + 1)
      all = all === undefined || all === one ? one : 'open'
      if (all === 'open') break
    }
    fixed.delete(next.name)
    return all ?? 'open'
  }
}

function leavesSomeOut(atom: Atom, words: readonly string[]): boolean {
  return atom.length < words.length - (words.includes('unknown') ? 1 : 0)
}

/**
 * The unknown facts on which an open rule still hangs, with the words of each that would settle it
 * alone: `fails` where the rule would be true, `meets` where it would be false. Empty where the rule
 * is settled.
 */
export function openFactsOf(
  tree: RuleTree,
  fact: FactLookup,
  words: WordsLookup,
  barred?: BarredLookup,
): readonly Omit<OpenFact, 'coded'>[] {
  if (settleTruth(tree, fact, words, barred) !== 'open') return []
  return openNames(tree, fact, barred).map((name) => {
    const settles: Record<string, 'meets' | 'fails'> = {}
    for (const word of words(name)) {
      if (word === 'unknown') continue
      const one = settleTruth(tree, (at) => (at === name ? word : fact(at)), words, barred)
      if (one !== 'open') settles[word] = one === 'yes' ? 'fails' : 'meets'
    }
    return { name, settles }
  })
}
