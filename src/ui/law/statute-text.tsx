/** Sets a sentence of a statute: its words as they stand, its numbers as fields. */
import { Fragment } from 'preact'
import { useMemo } from 'preact/hooks'
import { statutePieces } from '../../model/index'
import { StatuteEcho, StatuteField } from './statute-field'

/** Heading or text; with `echo` its numbers follow the fields and are none themselves. */
export function StatuteText(props: {
  readonly text: string
  readonly at: string
  readonly section: string
  readonly echo?: boolean
}) {
  const pieces = useMemo(() => statutePieces(props.text), [props.text])
  return (
    <>
      {pieces.map((piece, place) => (
        <Fragment key={place}>
          {typeof piece === 'string' ? (
            piece
          ) : props.echo === true ? (
            <StatuteEcho slot={piece} />
          ) : (
            <StatuteField slot={piece} at={props.at} section={props.section} />
          )}
        </Fragment>
      ))}
    </>
  )
}
