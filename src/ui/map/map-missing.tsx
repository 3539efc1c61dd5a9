/** Says under the map what stands on no place of it; each sum opens the awards it adds up. */
import type { RecipientTable } from '../../model/index'
import { Num } from '../number'
import type { Asked } from '../page-state'
import type { LeftOut } from '../views/left-out'

/** What the map leaves out, in one sentence; nothing where nothing is. */
export function Missing(props: {
  readonly sums: readonly LeftOut[]
  readonly recipients: RecipientTable
  readonly program: string
}) {
  if (props.sums.length === 0) return null
  const ask = (sum: LeftOut) => (): Asked => ({
    title: `Not on the map: ${sum.says.replace(/^of /, '')}`,
    about: {
      questions: sum.recipients().map((index) => ({
        about: 'allocation' as const,
        program: props.program,
        recipient: props.recipients.ids[index]!,
      })),
      says: 'Not on the map',
    },
  })
  return (
    <>
      {' '}
      Not on the map:{' '}
      {props.sums.map((sum, at) => (
        <span key={sum.says}>
          {at > 0 && ', and '}
          <Num asked={ask(sum)} label={`${sum.words} ${sum.says}`}>
            {sum.words}
          </Num>{' '}
          {sum.says}
        </span>
      ))}
      .
    </>
  )
}
