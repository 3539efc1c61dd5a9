/** Lists the steps a class was asked, and how many answered each right, close or not. */
import type { Board, Dataset, Reason, StepTally } from '../../model/index'
import { counted } from '../format'
import { Num } from '../number'
import type { Asked } from '../page-state'
import { FramedTable } from '../table/framed-table'
import type { Done } from './use-board'
import { ANSWER_WORDS } from './board-words'

/** The columns, in order: what is not answered comes last. */
const RESULTS = ['right', 'close', 'not', 'unknown', 'none'] as const

/** A row a step. */
export function StepsTable(props: { readonly done: Done }) {
  const { board, dataset } = props.done
  return (
    <FramedTable
      label="How each step was answered"
      class="board-steps"
      head={['Step', ...RESULTS.map((result) => ANSWER_WORDS[result])]}
      numeric={RESULTS.map((_, at) => at + 1)}
    >
      <tbody>
        {board.steps.map((tally) => (
          <tr key={`${tally.lesson} ${tally.step}`}>
            <th scope="row" data-name>
              {tally.title}
              <small>{tally.lesson}</small>
            </th>
            {RESULTS.map((result) => (
              <td key={result} class="r">
                <Num
                  label={`${tally.title}, ${ANSWER_WORDS[result]}`}
                  asked={() => askTally(dataset, board, tally, result)}
                >
                  {tally.counts[result]}
                </Num>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </FramedTable>
  )
}

/** Who answered a step so. */
function askTally(
  dataset: Dataset,
  board: Board,
  { lesson, step, title, counts }: StepTally,
  result: (typeof RESULTS)[number],
): Asked {
  const from = board.rows.flatMap(({ name, handIn, checked }): readonly Reason[] => {
    const mine = handIn.work?.lesson === lesson && checked.find((each) => each.step === step)
    if (!mine || mine.result !== result) return []
    const given = handIn.work?.answers[step]?.predicted ?? 'no answer'
    return [
      {
        says: `${name}, seed ${handIn.work!.seed}: answered`,
        value: String(given),
        unit: 'word',
        standing: 'set',
        formula: 'as the student\u2019s file has it, held against the answer the model computes',
        from: [],
      },
    ]
  })
  return {
    title: `${title}: ${ANSWER_WORDS[result]}`,
    about: {
      reason: {
        says: `${counted(counts[result], 'student')}: ${ANSWER_WORDS[result]}. Data ${dataset.edition}.`,
        value: counts[result],
        unit: 'count',
        formula: 'one for each student whose answer stands so',
        from,
      },
    },
  }
}
