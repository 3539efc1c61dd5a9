/** Reads the tokens out of their style sheet: the names and values of its first rule, under its own comments. */

/** One token, and what it stands for. */
export interface Token {
  readonly name: string
  readonly value: string
  readonly stands: 'colour' | 'face' | 'type' | 'length' | 'other'
}

/** Tokens that one comment speaks of. */
interface TokenGroup {
  readonly says: string
  readonly tokens: readonly Token[]
}

/** The tokens of the sheet in its order. */
export function readTokens(sheet: string): readonly TokenGroup[] {
  const body = /:root \{([\s\S]*?)\n\}/.exec(sheet)?.[1] ?? ''
  const groups: { says: string; tokens: Token[] }[] = []
  for (const [, says, name, written] of body.matchAll(
    /\/\*\s*([\s\S]*?)\s*\*\/|(--[\w-]+):\s*([^;]+);/g,
  )) {
    if (says !== undefined) groups.push({ says: says.replace(/\s+/g, ' '), tokens: [] })
    else {
      const value = written!.replace(/\s+/g, ' ')
      groups.at(-1)?.tokens.push({ name: name!, value, stands: standsFor(name!, value) })
    }
  }
  return groups.filter(({ tokens }) => tokens.length > 0)
}

function standsFor(name: string, value: string): Token['stands'] {
  if (/^(#|rgb)/.test(value)) return 'colour'
  if (/^--(sans|serif|mono)$/.test(name)) return 'face'
  if (value.endsWith('rem') || name.startsWith('--drawn')) return 'type'
  return /^\d+px$/.test(value) && parseInt(value) <= 100 ? 'length' : 'other'
}
