/** A choice between a few ways of showing the same: every way is in sight, the one in force is pressed. */

/** A row of buttons of which one is pressed; `label` says what is chosen. */
export function Switch<T extends string>(props: {
  readonly label: string
  readonly value: T
  readonly ways: readonly (readonly [T, string])[]
  readonly onChange: (value: T) => void
}) {
  return (
    <p class="switch" role="group" aria-label={props.label}>
      <span aria-hidden="true">{props.label}</span>
      {props.ways.map(([way, says]) => (
        <button
          key={way}
          type="button"
          aria-pressed={way === props.value}
          onClick={() => props.onChange(way)}
        >
          {says}
        </button>
      ))}
    </p>
  )
}
