/** Says in which law a term stands, with a way to the law's own text where the public has one. */
import { lawHref } from '../views/law-href'
import type { GlossaryTerm } from './terms'

/** The law of a term; where there is none, whose word it is. */
export function LawLine(props: { readonly term: GlossaryTerm }) {
  const { law, source, read } = props.term
  if (law === '')
    return (
      <span class="cite">
        {source === ''
          ? 'A word of this page; no law defines it.'
          : 'A term of the awards themselves.'}
      </span>
    )
  return (
    <span class="cite" data-name>
      {law.split('; ').map((each, at) => {
        const href = lawHref(each)
        return (
          <>
            {at > 0 && '; '}
            {href === null ? (
              each
            ) : (
              <a href={href} rel="noreferrer">
                {each}
              </a>
            )}
          </>
        )
      })}
      {read !== undefined && `, as read at ${read.replaceAll('; ', ' and ')}`}
    </span>
  )
}
