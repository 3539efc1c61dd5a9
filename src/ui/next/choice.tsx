/** Narrows a part to one of a few, or to all of them. */

/** The list; all of them are chosen by an empty text. */
export function Choice(props: {
  readonly says: string
  /** What choosing none of them is called. */
  readonly all: string
  readonly among: readonly (readonly [id: string, name: string])[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}) {
  return (
    <label>
      {props.says}{' '}
      <select
        value={props.chosen}
        onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}
      >
        <option value="">{props.all}</option>
        {props.among.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
