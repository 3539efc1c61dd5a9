/** The page of words: what each term of grant law means, in plain words, with its law and where we hold its text. */
import { useEffect, useState } from 'preact/hooks'
import type { Reason } from '../../model/index'
import { sentenceCase } from '../format'
import type { Asked } from '../page-state'
import { ToldWords } from '../told-words'
import { useActions, usePage } from '../use-page'
import { useHeading } from '../verdicts/use-heading'
import { readSee } from '../views/address'
import { LawLine } from './law-line'
import { searchTerms, terms } from './terms'
import type { GlossaryTerm } from './terms'
import '../styles/words.css'

/** How many terms, each with its law. */
function askCount(some: readonly GlossaryTerm[]): Asked {
  const from = some.flatMap(({ term, law, source }): readonly Reason[] => {
    const of = { ...(law !== '' && { law }), ...(source !== '' && { source }) }
    const explained = { says: term, value: 'explained', unit: 'word' as const, ...of, from: [] }
    return law === '' && source === '' ? [] : [explained]
  })
  const own = some.length - from.length
  return {
    title: `Words explained: ${some.length}`,
    about: {
      reason: {
        says: `Words explained on this page, ${own} of them its own, which no law defines.`,
        value: some.length,
        unit: 'count',
        formula: 'count of words',
        from,
      },
    },
  }
}

/** Every term with a field to find one; each has an address of its own. */
export function WordsPage() {
  const [typed, setTyped] = useState('')
  const heading = useHeading('Words', readSee(location.hash) === null)
  const { fetchSources } = useActions()
  useEffect(() => void fetchSources(), [])
  const found = searchTerms(typed)
  return (
    <section class="words" aria-labelledby="words-title">
      <h2 id="words-title" ref={heading} tabindex={-1}>
        Words
      </h2>
      <p class="said">
        What the terms on this page mean, in plain words. The law named with a term is the one that
        defines or governs it.
      </p>
      <p class="find">
        <label for="find-word">Find a word</label>
        <input
          id="find-word"
          type="search"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <small>
          <ToldWords
            text={
              found.length === terms.length
                ? `${terms.length} words`
                : `${found.length} of ${terms.length} words`
            }
            ask={(number) => askCount(number === String(found.length) ? found : terms)}
          />
        </small>
      </p>
      {found.length === 0 && (
        <p class="empty">
          No term here holds “{typed}”. Try one word of it, such as “award” or “order”.{' '}
          <button type="button" class="link" onClick={() => setTyped('')}>
            Show all words
          </button>
        </p>
      )}
      {found.map((each) => (
        <Word key={each.id} term={each} />
      ))}
    </section>
  )
}

function Word(props: { readonly term: GlossaryTerm }) {
  const { term } = props
  const source = usePage((state) => state.dataset.sources.get(term.source))
  return (
    <section class="word">
      <h3 id={term.id} tabindex={-1} data-name>
        {sentenceCase(term.term)}
        {term.also !== undefined && <small>also: {term.also}</small>}
      </h3>
      <div>
        <p data-name>{term.says}</p>
        <p>
          <LawLine term={term} />
        </p>
        {source !== undefined && (
          <p class="origin" data-name>
            Source held: {source.title}. {source.publisher}, {source.locator}
          </p>
        )}
      </div>
    </section>
  )
}
