/** A list of sentences, cut where it would be too long to read. */

const shownAtMost = 200

/** The sentences as a list; nothing where there are none. */
export function Lines(props: { readonly lines: readonly string[] }) {
  const { lines } = props
  if (lines.length === 0) return null
  return (
    <ul class="lines">
      {lines.slice(0, shownAtMost).map((line, at) => (
        <li key={at}>{line}</li>
      ))}
      {lines.length > shownAtMost && <li>and {lines.length - shownAtMost} more.</li>}
    </ul>
  )
}
