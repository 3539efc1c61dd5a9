/** Says what each mark of a finding means. */
import { FINDINGS, LEGEND, MARKS } from '../views/verdict-words'

/** The marks with their words. */
export function FindingsLegend() {
  return (
    <dl class="legend">
      {FINDINGS.map((finding) => (
        <div key={finding}>
          <dt>
            <span class={`mark ${finding}`}>{MARKS[finding]}</span>
          </dt>
          <dd>{LEGEND[finding]}</dd>
        </div>
      ))}
    </dl>
  )
}
