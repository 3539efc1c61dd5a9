/** The controls over the matrix: order, state, list, finding, a name, and on narrow pages the one reading shown. */
import { useMemo } from 'preact/hooks'
import type { Dataset, VerdictFinding } from '../../model/index'
import { sentenceCase } from '../format'
import type { MatrixSort, MatrixWish } from '../views/matrix-list'
import { stateCode } from '../views/names'
import type { ColumnGroup } from '../views/verdict-columns'
import { FINDINGS, findingWords } from '../views/verdict-words'

interface Props {
  readonly dataset: Dataset
  readonly places: readonly string[]
  readonly wish: MatrixWish
  readonly onWish: (wish: MatrixWish) => void
  /** Where only one reading is shown: all of them to choose from, and the one. */
  readonly one: { readonly groups: readonly ColumnGroup[]; readonly id: string } | null
  readonly onOne: (id: string) => void
}

const SORTS: readonly (readonly [MatrixSort, string])[] = [
  ['flips', 'most different findings first'],
  ['name', 'by name'],
  ['state', 'by state'],
]

/** The filters as labelled lists. */
export function MatrixFilters(props: Props) {
  const { dataset, places, wish } = props
  const states = useMemo(() => {
    const { recipients } = dataset
    const codes = places.map((id) => stateCode(recipients, recipients.indexOf.get(id) ?? -1))
    return [...new Set(codes)].filter(Boolean).sort()
  }, [dataset, places])
  const lists = dataset.factKinds.filter(({ list }) => list !== undefined)
  const choose = (more: Partial<MatrixWish>) => props.onWish({ ...wish, ...more })
  return (
    <div class="matrix-filters">
      {props.one !== null && (
        <label>
          Reading
          <select value={props.one.id} onChange={(event) => props.onOne(event.currentTarget.value)}>
            {props.one.groups.map(({ title, readings }) => (
              <optgroup key={title} label={title}>
                {readings.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      )}
      <label>
        Order
        <select
          value={wish.sort}
          onChange={(event) => choose({ sort: event.currentTarget.value as MatrixSort })}
        >
          {SORTS.map(([id, label]) => (
            <option key={id} value={id}>
              {id === 'flips' && props.one !== null ? 'those that fail first' : label}
            </option>
          ))}
        </select>
      </label>
      <label>
        State
        <select
          value={wish.state}
          onChange={(event) => choose({ state: event.currentTarget.value })}
        >
          <option value="">all</option>
          {states.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      </label>
      <label>
        On a list
        <select value={wish.list} onChange={(event) => choose({ list: event.currentTarget.value })}>
          <option value="">any or none</option>
          {lists.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Finding
        <select
          value={wish.finding}
          onChange={(event) =>
            choose({ finding: event.currentTarget.value as VerdictFinding | '' })
          }
        >
          <option value="">any</option>
          {FINDINGS.map((finding) => (
            <option key={finding} value={finding}>
              {sentenceCase(findingWords(finding))}
            </option>
          ))}
        </select>
      </label>
      <label>
        Name
        <input
          type="search"
          value={wish.words}
          onInput={(event) => choose({ words: event.currentTarget.value })}
        />
      </label>
    </div>
  )
}
