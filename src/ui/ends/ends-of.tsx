/** Draws what a figure lies between over the ranges typed: two buttons, whose reasons say which ends gave least and most. */
import { memo } from 'preact/compat'
import {
  endsOfAward,
  endsOfTotal,
  explainEnds,
  gatherChanges,
  parametersFor,
} from '../../model/index'
import type {
  Extent,
  ProgramId,
  Question,
  RangedEnds,
  RecipientId,
  Totals,
} from '../../model/index'
import { fiscalYear, shortMoney } from '../format'
import type { Asked } from '../page-state'
import { findBase } from '../shipped'
import { usePage, usePageContext } from '../use-page'
import { Words } from '../words'
import type { Piece } from '../words'
import { useEnds } from './use-ends'

/** The ends of a program's total. */
export const EndsOfTotal = memo(function DrawEndsOfTotal(props: {
  readonly total: keyof Totals
  readonly program: ProgramId
}) {
  const { total, program } = props
  const { ends } = useEnds()
  const extent = ends === null ? null : endsOfTotal(ends, total, program)
  return (
    <Between
      ends={ends}
      extent={extent}
      what={TOTALS[total]}
      line
      question={{ about: 'total', program, total }}
    />
  )
})

/** The ends of a place's award. */
export const EndsOfAward = memo(function DrawEndsOfAward(props: {
  readonly place: RecipientId
  readonly program: ProgramId
}) {
  const { place, program } = props
  const dataset = usePage((state) => state.dataset)
  const { ends } = useEnds()
  const index = dataset.recipients.indexOf.get(place)
  const extent = ends === null || index === undefined ? null : endsOfAward(ends, program, index)
  return (
    <Between
      ends={ends}
      extent={extent}
      what="Award"
      question={{ about: 'award', program, recipient: place }}
    />
  )
})

const TOTALS: Readonly<Record<keyof Totals, string>> = {
  appropriated: 'Appropriated',
  available: 'Amount the formula divides',
  awarded: 'Awarded',
  withheld: 'Withheld',
  held: 'Held',
  reallocated: 'Awarded to others',
  lapsed: 'Lapsed',
  rounding: 'Rounding',
}

function Between(props: {
  readonly ends: RangedEnds | null
  readonly extent: Extent | null
  readonly what: string
  readonly question: Question
  readonly line?: boolean
}) {
  const { ends, extent, what, question, line = false } = props
  const { store } = usePageContext()
  // Where no range reaches a figure there is nothing to add to it.
  if (ends === null || extent === null || extent.low === extent.high) return null
  const year = fiscalYear(ends.runs[0].outcome.settings.year)
  const over = ends.ranged.length === 1 ? 'the range typed' : 'the ranges typed'
  const asked = (end: 'least' | 'most') => (): Asked => {
    const changes = gatherChanges(store.getState().doing.now.scenario, findBase)
    const parameters = parametersFor(ends.dataset, changes)
    const reason = explainEnds(parameters, ends, question, end)
    const title = `${what}, ${year}: ${end} over ${over}`
    return reason === null
      ? { title, about: { question, of: 'outcome' } }
      : { title, about: { reason } }
  }
  const told = (end: 'least' | 'most', value: number): Piece => {
    const text = shortMoney({ value, ...extent[end] }, line ? '\u00a0M' : '\u00a0million')
    const label = `${what}: at the ${end} ${text} over ${over}. Show the reasons`
    return { text, asked: asked(end), label }
  }
  const least = told('least', extent.low)
  const most = told('most', extent.high)
  return line ? (
    <dd class="ends">
      <Words of={[least, ' to ', most, ` over ${over}`]} />
    </dd>
  ) : (
    <span class="ends">
      {' '}
      <span class="nb">
        (<Words of={[least]} />
      </span>
      <Words of={[' to ', most, ` over ${over})`]} />
    </span>
  )
}
