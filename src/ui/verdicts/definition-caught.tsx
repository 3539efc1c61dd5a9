/** Whom a reading catches on a day, and by which clause. */
import { useMemo } from 'preact/hooks'
import { placesWithEvidence } from '../../model/index'
import type { DefinitionSheet, VerdictFinding } from '../../model/index'
import { counted, day, sentenceCase } from '../format'
import { usePage } from '../use-page'
import { FINDINGS, LEGEND, MARKS, findingWords } from '../views/verdict-words'
import { Num } from '../number'
import type { Asked } from '../page-state'
import { ToldWords } from '../told-words'
import { askVerdictCount } from '../views/verdict-counts'
import { placeName } from '../views/verdict-reason'
import { FramedTable } from '../table/framed-table'
import { PlaceLinks } from './place-links'
import { useLawInForce } from './use-law'

/** Places by finding, the two counts, and the clauses with how many each catches. */
export function DefinitionCaught(props: { readonly sheet: DefinitionSheet }) {
  const { sheet } = props
  const { counts, places, clauses, most } = sheet
  const dataset = usePage((state) => state.dataset)
  const law = useLawInForce()
  const everywhere = useMemo(() => placesWithEvidence(dataset), [dataset.facts])
  const said = `${sentenceCase(counted(counts.sourced.fails, 'place'))} ${counts.sourced.fails === 1 ? 'fails' : 'fail'} on facts with a source (${counts.sourced.unknown} cannot be told), and ${counts.coded.fails} with coded facts admitted (${counts.coded.unknown} cannot be told).`
  // `No places fail` has no number to press, so that one fewer comes before.
  const before = counts.sourced.fails === 0 ? 1 : 2
  const askOf = (finding: VerdictFinding, facts: 'sourced' | 'coded') =>
    askVerdictCount(
      {
        dataset,
        law: { ...law, evidence: facts },
        places: everywhere,
        definitions: [sheet.definition.id],
        day: sheet.asOf,
      },
      finding,
      said,
    )
  const askClause = (words: string, text: string, count: number) => (): Asked => ({
    title: `${count}: ${words}`,
    about: {
      reason: {
        says: `Places of which this clause is true on ${day(sheet.asOf)}: ${words}.`,
        value: count,
        unit: 'count',
        formula: text,
        law: sheet.definition.says,
        source: sheet.definition.source,
        from: places.fails.map((place) => ({
          says: placeName(dataset, place),
          value: 'fails',
          unit: 'word' as const,
          source: sheet.definition.source,
          from: [],
        })),
      },
    },
  })
  const evidence = usePage((state) => state.outcome.settings.law.evidence)
  return (
    <section aria-labelledby="caught-title">
      <h3 id="caught-title">Whom it catches on {day(sheet.asOf)}</h3>
      <p class="said">
        <ToldWords
          text={said}
          ask={(number, at) => {
            const facts = at < before ? 'sourced' : 'coded'
            const finding = at === before - 1 || at === before + 1 ? 'unknown' : 'fails'
            return askOf(finding, facts)(number)
          }}
        />{' '}
        Listed here: {evidence === 'coded' ? 'with coded facts admitted' : 'on facts with a source'}
        .
      </p>
      {clauses.length > 1 && (
        <FramedTable
          whole
          label="Clauses and whom they catch"
          caption={
            most < 0
              ? 'No place fails, so no clause catches any'
              : `The clause that catches most: ${clauses[most]!.words}`
          }
          class="clause-table"
          head={['Clause', 'Catches', 'Alone']}
          numeric={[1, 2]}
        >
          <tbody>
            {clauses.map(({ text, words, catches, alone }) => (
              <tr key={text}>
                <th scope="row">
                  {words}
                  <small>
                    <code>{text}</code>
                  </small>
                </th>
                <td class="r">
                  <Num asked={askClause(words, text, catches)}>{catches}</Num>
                </td>
                <td class="r">
                  <Num asked={askClause(`${words}, alone`, text, alone)}>{alone}</Num>
                </td>
              </tr>
            ))}
          </tbody>
        </FramedTable>
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
