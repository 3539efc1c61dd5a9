/** Draws one sum: three strips, why they differ, and line by line what is in and what is out. */
import { useState } from 'preact/hooks'
import type { Dataset, Outcome } from '../../model/index'
import { exactly, fiscalYear, sentenceCase } from '../format'
import { FramedTable } from '../table/framed-table'
import { Num } from '../number'
import type { Asked } from '../page-state'
import { ToldWords } from '../told-words'
import { askAlike } from '../views/told'
import type { StripAmount } from '../strips/strip'
import { ThreeStrips } from '../strips/three-strips'
import { rangeWords } from '../views/range-words'
import { reproducesWords } from '../views/program-facts'
import { publishedReason, publishedWords } from '../views/published'
import { groupWords } from '../views/recipient-groups'
import type { Family } from '../views/names'
import type { Group } from '../views/recipient-groups'
import { lineReason, sumReason, whyDifferent } from '../views/sum-words'
import type { GroupSum, SumLine } from '../views/three-sums'

const colours: Readonly<Partial<Record<Group, Family>>> = {
  states: 'state',
  locals: 'local',
  nonprofits: 'nonprofit',
}

interface Props {
  readonly sum: GroupSum
  /** The most that any strip shows, so that all have one scale. */
  readonly most: number
  readonly dataset: Dataset
  readonly outcome: Outcome
}

/** One group of recipients. */
export function OneSum(props: Props) {
  const { sum, dataset, outcome } = props
  const [open, setOpen] = useState(false)
  const { published } = sum
  const year = fiscalYear(outcome.settings.year)
  const name = sentenceCase(groupWords[sum.group])
  const amount = (which: 'direct' | 'after', says: string): StripAmount => ({
    figure: sum[which],
    words: rangeWords(sum[which]),
    asked: (): Asked => ({
      title: `${name}, ${says}: ${rangeWords(sum[which])}`,
      about: { reason: sumReason(dataset, outcome, sum, which) },
    }),
  })
  return (
    <div class="sum">
      <ThreeStrips
        label={name}
        kind="awards"
        year={outcome.settings.year}
        most={props.most}
        who={colours[sum.group] ?? 'other'}
        names={['Printed', 'Direct', 'After pass-through']}
        published={
          published && {
            figure: exactly(published.dollars),
            words: publishedWords(published),
            kind: 'published',
            asked: {
              title: `${name}, printed: ${publishedWords(published)}`,
              about: { reason: publishedReason(published) },
            },
          }
        }
        baseline={amount('direct', 'direct')}
        mine={amount('after', 'after pass-through')}
      />
      {whyDifferent(sum).map((text) => (
        <p key={text} class="said">
          <ToldWords
            text={text}
            ask={askAlike(
              `${name}, ${year}`,
              text,
              'the printed sum held against the sum of the awards',
              () => [
                ...(published ? [publishedReason(published)] : []),
                sumReason(dataset, outcome, sum, 'direct'),
                ...sum.untold.map((line) => lineReason(dataset, outcome, line, 'direct')),
              ],
            )}
          />
        </p>
      ))}
      <p class="takes">
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide what is in and out' : 'What is in and out'}
          <span class="unseen">: {name}</span>
        </button>
      </p>
      {open && <Lines sum={sum} name={name} dataset={dataset} outcome={outcome} />}
    </div>
  )
}

function Lines(props: {
  readonly sum: GroupSum
  readonly name: string
  readonly dataset: Dataset
  readonly outcome: Outcome
}) {
  const { sum, name, dataset, outcome } = props
  const year = fiscalYear(outcome.settings.year)
  const asked = (line: SumLine): Asked => ({
    title: `${line.short}, ${year}: awarded`,
    about: {
      question: { about: 'total', program: line.program, total: 'awarded' },
      of: outcome,
    },
  })
  const cell = (line: SumLine, which: 'direct' | 'after') => {
    const says = `${line.short}, ${year}, awards to ${groupWords[sum.group]}, ${which === 'direct' ? 'direct' : 'after pass-through'}`
    const ask = (): Asked => ({
      title: says,
      about: { reason: lineReason(dataset, outcome, line, which) },
    })
    return (
      <Num asked={ask} label={`${says}: ${rangeWords(line[which])}`}>
        {rangeWords(line[which])}
      </Num>
    )
  }
  const untold = (line: SumLine): Asked => ({
    title: `${line.short}, ${year}: awarded, and told by kind alone`,
    about: {
      question: { about: 'award', program: line.program, recipient: 'us-unallocated' },
      of: outcome,
    },
  })
  return (
    <>
      <FramedTable
        label={`${name}, line by line`}
        caption={`In, program by program: awards of ${year} to ${groupWords[sum.group]}`}
        head={['Program', 'Direct', 'After pass-through', 'How known']}
        numeric={[1, 2]}
      >
        <tbody>
          {sum.lines.map((line) => (
            <tr key={line.program}>
              <th scope="row">
                <Num asked={asked(line)} label={`${line.short}. Show the reasons`}>
                  {line.short}
                </Num>
              </th>
              <td class="r">{cell(line, 'direct')}</td>
              <td class="r">{cell(line, 'after')}</td>
              <td>{reproducesWords[line.reproduces].toLowerCase()}</td>
            </tr>
          ))}
        </tbody>
      </FramedTable>
      {sum.group !== 'unallocated' && sum.untold.length > 0 && (
        <p class="caption">
          Out, because no source tells below the kind of recipient, though {groupWords[sum.group]}{' '}
          may receive it:{' '}
          {sum.untold.map((line, at) => (
            <span key={line.program}>
              {at > 0 && ', '}
              {line.short}{' '}
              <Num asked={untold(line)} label={`${line.short}: ${rangeWords(line.direct)}`}>
                {rangeWords(line.direct)}
              </Num>
            </span>
          ))}
          .
        </p>
      )}
    </>
  )
}
