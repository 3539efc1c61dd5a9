/** Sets a place beside others like it: of its kind, nearest by what the reader chooses, with award, held and finding. */
import { memo } from 'preact/compat'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { peerMeasure, peersOf } from '../../model/index'
import type { PeerMeasure, PeerQuestion } from '../../model/index'
import { useResidents } from '../compare/use-residents'
import { downloadText } from '../download'
import { fiscalYear } from '../format'
import { Num } from '../number'
import { useNames } from '../use-names'
import { usePage } from '../use-page'
import { placeHref } from '../views/address'
import { partOf } from '../views/figures'
import { familyOf, indexOf, nameOf } from '../views/names'
import { peerRow, peersCsv, peerWords } from '../views/place-peers'
import { programInView } from '../views/sentence'
import { FramedTable } from '../table/framed-table'

const MEASURES: readonly (readonly [PeerMeasure, string])[] = [
  ['formula', 'what the formula yields'],
  ['crimes', 'violent crimes a year'],
  ['people', 'residents'],
]

/** The part; residents of local governments are fetched when they are asked for. */
export const PeersPart = memo(function DrawPeers(props: { readonly place: string }) {
  const { place } = props
  const dataset = usePage((state) => state.dataset)
  const outcome = usePage((state) => state.shown.outcome)
  const program = usePage((state) => programInView(state.shown.outcome, state.doing.now.program))
  const [by, setBy] = useState<PeerMeasure>('formula')
  const index = indexOf(dataset, place)
  const state = familyOf(dataset.recipients.kinds[index]) === 'state'
  const [within, setWithin] = useState<'state' | 'nation'>('nation')
  const { tables, state: coming, fetch } = useResidents()
  const part = partOf(outcome, program)
  const wanted = by === 'people' && !state
  useEffect(() => {
    if (wanted && coming === 'away') fetch()
  }, [wanted, coming, fetch])
  const question = useMemo<PeerQuestion | null>(
    () =>
      part === undefined
        ? null
        : {
            recipient: index,
            program: part,
            by,
            within: state ? 'nation' : within,
            ...(tables === null ? {} : { tables }),
          },
    [index, part, by, within, state, tables],
  )
  const peers = useMemo(
    () => (question === null ? [] : peersOf(dataset, question)),
    // Who is like it hangs on allocations alone: a drag of what is withheld finds nobody anew.
    [dataset.recipients, index, part?.allocation, by, within, state, tables],
  )
  useNames(
    dataset.recipients,
    peers.map(({ recipient }) => recipient),
  )
  if (question === null) return null
  const own = peerMeasure(dataset, question, index)
  const rows = [
    ...(own === undefined ? [] : [{ recipient: index, value: own, ratio: 1 }]),
    ...peers,
  ].map((peer) => peerRow({ dataset, outcome, question }, peer))
  const figures = [
    ...rows.slice(0, 1).map(({ measureHead }) => measureHead),
    ...(by === 'formula' ? [] : ['By formula']),
    'Held',
    'Awarded',
  ]
  const findings = rows.some(({ finding }) => finding !== null)
  return (
    <>
      <p class="place-choice">
        <label>
          Nearest by{' '}
          <select value={by} onChange={(event) => setBy(event.currentTarget.value as PeerMeasure)}>
            {MEASURES.map(([id, says]) => (
              <option key={id} value={id}>
                {says}
              </option>
            ))}
          </select>
        </label>
        {!state && (
          <label>
            in{' '}
            <select
              value={within}
              onChange={(event) => setWithin(event.currentTarget.value as 'state' | 'nation')}
            >
              <option value="nation">the nation</option>
              <option value="state">its state</option>
            </select>
          </label>
        )}
      </p>
      <p class="said">
        {wanted && tables === null
          ? 'Reading how many people live where.'
          : peerWords({ dataset, outcome, question }, peers.length, own)}
      </p>
      {peers.length > 0 && (
        <>
          <FramedTable
            label="Peers side by side"
            caption={`Places like ${nameOf(dataset.recipients, index)}: ${question.program.allocation.program.short} awards of ${fiscalYear(outcome.settings.year)}, dollars`}
            class="peers"
            head={['Place', ...figures, ...(findings ? ['Finding'] : [])]}
            numeric={figures.map((_, at) => at + 1)}
          >
            <tbody>
              {rows.map((row) => (
                <tr key={row.id} class={row.id === place ? 'own' : ''}>
                  <th scope="row" data-name>
                    {row.id === place ? (
                      row.name
                    ) : (
                      <a href={`${placeHref(row.id)}&see=peers`}>{row.name}</a>
                    )}
                  </th>
                  {row.cells.map((cell) => (
                    <td key={cell.says} class="r">
                      <Num asked={cell.asked} label={`${row.name}, ${cell.says}: ${cell.text}`}>
                        {cell.text}
                      </Num>
                    </td>
                  ))}
                  {findings && <td>{row.finding ?? 'is not reached'}</td>}
                </tr>
              ))}
            </tbody>
          </FramedTable>
          <p class="takes">
            <button
              type="button"
              class="link"
              onClick={() => downloadText(`peers-${place}.csv`, peersCsv(rows))}
            >
              CSV<span class="unseen">: places like it</span>
            </button>
          </p>
        </>
      )}
    </>
  )
})
