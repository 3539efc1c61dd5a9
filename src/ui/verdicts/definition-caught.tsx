/** Whom a reading catches on a day, and by which clause. */
import type { DefinitionSheet } from '../../model/index'
import { counted, day, sentenceCase } from '../format'
import { usePage } from '../use-page'
import { FINDINGS, LEGEND, MARKS, findingWords } from '../views/verdict-words'
import { PlaceLinks } from './place-links'

/** Places by finding, the two counts, and the clauses with how many each catches. */
export function DefinitionCaught(props: { readonly sheet: DefinitionSheet }) {
  const { sheet } = props
  const { counts, places, clauses, most } = sheet
  const evidence = usePage((state) => state.outcome.settings.law.evidence)
  return (
    <section aria-labelledby="caught-title">
      <h3 id="caught-title">Whom it catches on {day(sheet.asOf)}</h3>
      <p class="said">
        {sentenceCase(counted(counts.sourced.fails, 'place'))}{' '}
        {counts.sourced.fails === 1 ? 'fails' : 'fail'} on facts with a source (
        {counts.sourced.unknown} cannot be told), and {counts.coded.fails} with coded facts admitted
        ({counts.coded.unknown} cannot be told). Listed here:{' '}
        {evidence === 'coded' ? 'with coded facts admitted' : 'on facts with a source'}.
      </p>
      {clauses.length > 1 && (
        <table class="plain clause-table">
          <caption>
            {most < 0
              ? 'No place fails, so no clause catches any'
              : `The clause that catches most: ${clauses[most]!.words}`}
          </caption>
          <thead>
            <tr>
              <th scope="col">Clause</th>
              <th scope="col" class="r">
                Catches
              </th>
              <th scope="col" class="r">
                Alone
              </th>
            </tr>
          </thead>
          <tbody>
            {clauses.map(({ text, words, catches, alone }) => (
              <tr key={text}>
                <th scope="row">
                  {words}
                  <small>
                    <code>{text}</code>
                  </small>
                </th>
                <td class="r">{catches}</td>
                <td class="r">{alone}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {FINDINGS.map((finding) => (
        <details key={finding} open={finding === 'fails' && places.fails.length > 0}>
          <summary>
            <span class={`mark ${finding}`}>{MARKS[finding]}</span>{' '}
            {sentenceCase(findingWords(finding))}: {counted(places[finding].length, 'place')}
            <span class="unseen">, {LEGEND[finding]}</span>
          </summary>
          <PlaceLinks places={places[finding]} />
        </details>
      ))}
    </section>
  )
}
