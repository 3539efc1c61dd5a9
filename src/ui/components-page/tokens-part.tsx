/** Lists the tokens as the style sheet has them, each drawn as what it stands for. */
import text from '../styles/tokens.css?raw'
import { readTokens } from './read-tokens'
import type { Token } from './read-tokens'

const groups = readTokens(text)

/** Every colour and size by name. */
export function TokensPart() {
  return (
    <section class="exhibit" aria-labelledby="tokens-title">
      <h2 id="tokens-title" tabindex={-1}>
        Tokens
      </h2>
      <p class="caption">
        <code>src/ui/styles/tokens.css</code>
      </p>
      <p class="said">
        Every colour and size of the page by name. No colour stands anywhere else: a test says so,
        and holds text and marks to their contrast in both themes. Colour says who, pattern says
        what happened.
      </p>
      {groups.map(({ says, tokens }) => (
        <div key={says} class="stand">
          <h3>{says}</h3>
          <ul class="tokens">
            {tokens.map((token) => (
              <li key={token.name} data-name>
                <Sample token={token} />
                <code>{token.name}</code>
                <small>{token.value}</small>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Sample({ token }: { readonly token: Token }) {
  const value = `var(${token.name})`
  switch (token.stands) {
    case 'colour':
      return <i class="swatch" style={{ background: value }} />
    case 'face':
      return <span style={{ fontFamily: value }}>Grant 0123</span>
    case 'type':
      return <span style={{ fontSize: value }}>Ag 0123</span>
    case 'length':
      return <i class="length" style={{ width: value }} />
    case 'other':
      return null
  }
}
