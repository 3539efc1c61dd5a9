/** How a reading differs from another one a reader chooses, and from every list that stands on the day. */
import { useMemo } from 'preact/hooks'
import { verdicts } from '../../model/index'
import type { DefinitionSheet, LawSettings, RecipientId } from '../../model/index'
import { counted, day } from '../format'
import { Num } from '../number'
import type { Asked } from '../page-state'
import { ToldWords } from '../told-words'
import { placeName, verdictReason } from '../views/verdict-reason'
import { usePage } from '../use-page'
import { definitionHref } from '../views/address'
import { factLabel } from '../views/law-reasons'
import { columnGroups } from '../views/verdict-columns'
import { readingName } from '../views/verdict-words'
import { FramedTable } from '../table/framed-table'
import { PlaceLinks } from './place-links'

/** The differences; all by the facts alone, whatever orders bar. */
export function DefinitionBeside(props: {
  readonly sheet: DefinitionSheet
  readonly law: LawSettings
}) {
  const { sheet, law } = props
  const dataset = usePage((state) => state.dataset)
  const { id } = sheet.definition
  const groups = useMemo(() => columnGroups(dataset, law), [dataset.definitions, law])
  const { beside } = sheet
  const ask = (title: string, places: readonly RecipientId[]) => (): Asked => ({
    title: `${title}: ${counted(places.length, 'place')}`,
    about: {
      reason: {
        says: `${title}, on ${day(sheet.asOf)}.`,
        value: places.length,
        unit: 'count',
        formula: 'one for each place, by the facts alone',
        law: sheet.definition.says,
        source: sheet.definition.source,
        from: places.map((place) => ({
          ...verdictReason(
            dataset,
            law,
            verdicts(dataset, {
              definitions: [id],
              places: [place],
              asOf: sheet.asOf,
              law,
            })[0]!,
          ),
          says: placeName(dataset, place),
        })),
      },
    },
  })
  const cell = (title: string, places: readonly RecipientId[]) => (
    <Num asked={ask(title, places)}>{places.length}</Num>
  )
  const other = beside === null ? '' : readingName(dataset, beside.definition, law).name
  return (
    <section aria-labelledby="beside-title">
      <h3 id="beside-title">Held against another reading, and against lists</h3>
      <p class="said">By the facts alone, whatever orders bar.</p>
      <p>
        <label>
          Beside{' '}
          <select
            value={beside?.definition ?? ''}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              location.hash = definitionHref(id, chosen === '' ? undefined : chosen)
            }}
          >
            <option value="">no other reading</option>
            {groups.map(({ title, readings }) => (
              <optgroup key={title} label={title}>
                {readings
                  .filter((each) => each.id !== id)
                  .map((each) => (
                    <option key={each.id} value={each.id}>
                      {each.name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
      </p>
      {beside !== null && (
        <div class="differences">
          {(
            [
              ['Only here', beside.onlyHere],
              ['Both', beside.both],
              [`Only under \u201c${other}\u201d`, beside.onlyThere],
            ] as const
          ).map(([title, places]) => (
            <div key={title}>
              <h4>
                {title}:{' '}
                <ToldWords text={counted(places.length, 'place')} ask={() => ask(title, places)} />
              </h4>
              <PlaceLinks places={places} />
            </div>
          ))}
        </div>
      )}
      {sheet.lists.length > 0 && (
        <FramedTable
          whole
          label="Against each list"
          caption="Against each list that stands on the day, places"
          class="list-table"
          head={['List', 'Only by this reading', 'Both', 'Only on the list']}
          numeric={[1, 2, 3]}
        >
          <tbody>
            {sheet.lists.map(({ list, onlyHere, onlyThere, both }) => (
              <tr key={list}>
                <th scope="row">{factLabel(dataset, list)}</th>
                <td class="r">{cell(factLabel(dataset, list), onlyHere)}</td>
                <td class="r">{cell(factLabel(dataset, list), both)}</td>
                <td class="r">{cell(factLabel(dataset, list), onlyThere)}</td>
              </tr>
            ))}
          </tbody>
        </FramedTable>
      )}
    </section>
  )
}
