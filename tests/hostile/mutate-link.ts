/** Writes links wrong: cut, with other letters, or whole and well sealed around something that is no scenario. */

import type { Chance } from './chance'
import { sealLetters, sealText, unsealed } from './forge-link'
import { mutated, scratched, takeApart } from './mutate'
import type { Tree } from './mutate'
import { naughtyTexts } from './naughty-texts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VIEWS = [
  '&place=',
  '&program=',
  '&day=',
  '&v=',
  '&',
  '&&',
  '&place=CA&place=',
  '?',
  '#',
  '&__proto__=',
]
const VERSIONS = ['0', '1', '3', '02', '2.0', '-2', '999999999', '9999999999', '', 'x', '2e0']

/** Links to start from, with what they unfold to taken apart. */
export interface LinkSeeds {
  readonly links: readonly string[]
  readonly trees: readonly Tree[]
}

/** What there is to mutate in these links. */
export function linkSeeds(links: readonly string[]): LinkSeeds {
  return { links, trees: links.map((link) => takeApart(unsealed(link))) }
}

/** A link that somebody mistyped, cut, or made by hand. */
export function linkMutated({ links, trees }: LinkSeeds, chance: Chance): string {
  const link = chance.pick(links)
  switch (chance.below(8)) {
    case 0:
      return scratched(link, chance)
    case 1: {
      const at = chance.below(link.length)
      return link.slice(0, at) + chance.pick([...LETTERS]) + link.slice(at + 1)
    }
    case 2:
      return link + chance.pick(VIEWS) + chance.pick(naughtyTexts)
    case 3:
      return sealText(mutated(trees, chance), chance.pick(VERSIONS))
    case 4: {
      const letters = link.split('.')[1]!
      return sealLetters(scratched(letters, chance))
    }
    default:
      return sealText(mutated(trees, chance))
  }
}
