/** One row of the table: a recipient with its two bars, its amounts and the published figure where one is held. */
import { memo } from 'preact/compat'
import type { Dataset, FindingResult, ProgramOutcome, PublishedFigure } from '../../model/index'
import { changePercent, dollars, fiscalYear, money } from '../format'
import type { Figure } from '../format'
import { Num } from '../number'
import type { AwardBand } from '../drives/award-bands'
import { useActions } from '../use-page'
import {
  allocated,
  awarded,
  awardedEitherWay,
  findingOf,
  isUnder,
  shareAtStake,
} from '../views/figures'
import { resultWords } from '../views/findings'
import { familyOf, isAggregate, kindWords, nameOf, stateCode } from '../views/names'
import { rangeWords } from '../views/range-words'
import { changeReason } from '../views/change-reason'
import { comparedWords, publishedReason, publishedWords } from '../views/published'
import { DrawnBand } from './drawn-band'

interface Props {
  readonly row: number
  readonly index: number
  readonly dataset: Dataset
  readonly part: ProgramOutcome
  readonly before: ProgramOutcome
  readonly published: PublishedFigure | undefined
  /** What reaches it through states, where something does. */
  readonly passed: Figure | undefined
  /** What draws of the scenario give of its award: null where each gives the same; absent while there are none. */
  readonly band?: AwardBand | null
  /** Whether the sentence speaks of this recipient. */
  readonly asked: boolean
}

/** A row; drawn again only when one of its figures may have changed. */
export const AwardLine = memo(DrawLine)

function DrawLine(props: Props) {
  const { dataset, index, part, before, published } = props
  const { recipients } = dataset
  const actions = useActions()
  const id = recipients.ids[index]!
  const whose = `${nameOf(recipients, index)}, ${fiscalYear(part.allocation.year)} ${part.allocation.program.short}`
  const kind = recipients.kinds[index]
  const program = part.allocation.program.id
  const was = allocated(before, index)
  const now = awarded(part, index)
  const open = shareAtStake(part, index) > 0
  const result = part.conditions
    .map((each) => findingOf(each, index)?.result)
    .find((each) => each !== undefined)
  const under = isUnder(part, index)
  const nothing = was.value === 0 && now.value === 0
  const ask = (of: 'outcome' | 'baseline') => ({
    title: `${whose}: ${of === 'outcome' ? 'award in this scenario' : 'baseline award'}`,
    about: { question: { about: 'award' as const, program, recipient: id }, of },
  })
  const change = changePercent(now.value, was.value)
  const askChange = () => ({
    title: `${whose}: change`,
    about: { reason: changeReason(now, was, change, program, id) },
  })
  const share = under ? roughly(part.allocation.localShare[index]!) : ''
  const askShare = {
    title: `${whose}: share under the threshold`,
    about: {
      question: { about: 'allocation' as const, program, recipient: id },
      of: 'outcome' as const,
    },
  }
  const either = open ? awardedEitherWay(part, index) : now
  const state =
    kind === 'state' ||
    kind === 'territory' ||
    kind === 'residual' ||
    isAggregate(recipients, index)
      ? ''
      : stateCode(recipients, index)
  return (
    <tr class={`${familyOf(kind)} ${props.asked ? 'sel' : ''}`} aria-rowindex={props.row + 2}>
      <th scope="row">
        <button
          type="button"
          class="place-name"
          title="Put this place into the sentence"
          onClick={() => actions.setPlace(id)}
        >
          {nameOf(recipients, index)}
          {state !== '' && `, ${state}`}
        </button>
        <small>{note(kindWords(kind), result)}</small>
      </th>
      {nothing && props.passed ? (
        <td class="r none" colSpan={3}>
          through the state:{' '}
          <Num
            asked={{
              title: `${whose}: through the state`,
              about: { question: { about: 'received', program, recipient: id }, of: 'outcome' },
            }}
            label={`Through the state, ${rangeWords(props.passed)}`}
          >
            {rangeWords(props.passed)}
          </Num>
        </td>
      ) : nothing ? (
        <td class="r none" colSpan={3}>
          {under ? (
            <>
              under the threshold: about{' '}
              <Num asked={askShare} label={`About ${share}, which went to the state`}>
                {share}
              </Num>{' '}
              went to the state
            </>
          ) : (
            'no award in the tables'
          )}
        </td>
      ) : (
        <>
          <td class="r">
            <Num asked={ask('baseline')} label={`Baseline ${money(was)}`}>
              {plain(money(was))}
            </Num>
            {props.passed && <small>and more through the state</small>}
            {published && (
              <small title={comparedWords(published, was)}>
                published{' '}
                <Num
                  asked={() => ({
                    title: `${whose}: published award`,
                    about: { reason: publishedReason(published) },
                  })}
                  label={`Published ${publishedWords(published)}`}
                >
                  {plain(publishedWords(published))}
                </Num>
              </small>
            )}
          </td>
          <td class="r">
            <Num asked={ask('outcome')} label={`Now ${money(now)}`}>
              {open && either.low !== either.high ? `? ${plain(money(now))}` : plain(money(now))}
            </Num>
          </td>
          <td class="r">
            <Num asked={askChange} label={`Change ${change} percent`}>
              {change}
            </Num>
          </td>
        </>
      )}
      {props.band !== undefined && <DrawnBand band={props.band} whose={whose} />}
    </tr>
  )
}

/** Shares under the threshold carry no range of their own, so two digits are all that is said. */
function roughly(value: number): string {
  let unit = 1
  while (value / unit >= 100) unit *= 10
  return dollars(Math.round(value / unit) * unit)
}

/** The head of the table says dollars once. */
function plain(amount: string): string {
  return amount.replace('$', '')
}

function note(kind: string, result: FindingResult | undefined): string {
  const finding =
    result === undefined || result === 'meets'
      ? ''
      : result === 'protected'
        ? 'protected by an order'
        : resultWords(result)
  return [kind, finding].filter(Boolean).join(', ')
}
