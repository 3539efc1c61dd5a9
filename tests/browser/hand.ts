/** Draws keys and clicks from a seed: the same seed, the same acts. */

/** A key as the browser is told of it. */
export interface Key {
  readonly key: string
  readonly code: string
  /** What it types; empty for a key that types nothing. */
  readonly text: string
  readonly number: number
  /** 8 is Shift, 2 is Control. */
  readonly modifiers: number
}

export interface Act {
  readonly does: 'key' | 'click'
  readonly key: Key
  /** Across, down, and which control: each from 0 to below 1. */
  readonly draws: readonly [number, number, number]
}

const bare = (key: string, number: number, text = '', modifiers = 0): Key => ({
  key,
  code: key.length === 1 ? '' : key,
  text,
  number,
  modifiers,
})

/** Keys a reader may press, the commoner ones more often. */
const KEYS: readonly Key[] = [
  ...Array.from({ length: 10 }, () => bare('Tab', 9)),
  ...Array.from({ length: 4 }, () => bare('Tab', 9, '', 8)),
  ...Array.from({ length: 5 }, () => bare('Enter', 13, '\r')),
  ...Array.from({ length: 3 }, () => bare(' ', 32, ' ')),
  ...Array.from({ length: 3 }, () => bare('Escape', 27)),
  ...['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'].map((key, at) => bare(key, 37 + at)),
  ...['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'].map((key, at) => bare(key, 37 + at)),
  bare('PageUp', 33),
  bare('PageDown', 34),
  bare('End', 35),
  bare('Home', 36),
  bare('Backspace', 8),
  bare('Delete', 46),
  ...[...'/0125.ajnp?'].map((letter) => bare(letter, letter.toUpperCase().charCodeAt(0), letter)),
  bare('z', 90, '', 2),
  bare('z', 90, '', 10),
  bare('k', 75, '', 2),
]

/** A hand whose acts follow from its seed: a third of them clicks. */
export function fixedHand(seed: number): () => Act {
  let state = seed >>> 0
  const draw = () => {
    // Marsaglia's xorshift of 32 bits; enough to wander by.
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
  return () => ({
    does: draw() < 0.33 ? 'click' : 'key',
    key: KEYS[Math.floor(draw() * KEYS.length)]!,
    draws: [draw(), draw(), draw()],
  })
}
