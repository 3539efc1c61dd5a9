/** Sets a plain table in a frame that slides by finger and by key where the table is wider or longer than its room. */
import type { ComponentChildren } from 'preact'

/** The table; its bodies are given. */
export function FramedTable(props: {
  /** Says what slides, to who reaches the frame by key. */
  readonly label: string
  readonly caption?: ComponentChildren
  readonly class?: string
  readonly head: readonly ComponentChildren[]
  /** Columns of figures, set to the right. */
  readonly numeric: readonly number[]
  /** As high as its table: it slides aside alone. */
  readonly whole?: boolean
  readonly children: ComponentChildren
}) {
  return (
    <div
      class={props.whole ? 'scroll whole' : 'scroll'}
      tabindex={0}
      role="region"
      aria-label={props.label}
    >
      <table class={props.class === undefined ? 'plain' : `plain ${props.class}`}>
        {props.caption !== undefined && <caption>{props.caption}</caption>}
        <thead>
          <tr>
            {props.head.map((name, at) => (
              <th key={at} scope="col" class={props.numeric.includes(at) ? 'r' : ''}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {props.children}
      </table>
    </div>
  )
}
