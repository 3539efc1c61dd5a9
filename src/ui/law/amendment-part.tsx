/** The reader's changes as an amendment in words, to be copied; or how to come to one. */
import { listParameters } from '../../model/index'
import { useState } from 'preact/hooks'
import type { ParameterValue, Program, Source, Statute } from '../../model/index'
import { usePage } from '../use-page'
import { amendments, ruleAmendment } from '../views/statute-amendment'
import type { Amendment } from '../views/statute-amendment'
import { crimeYearWords, slotWords } from '../views/statute-slot'

interface Props {
  readonly statutes: readonly Statute[]
  readonly sources: ReadonlyMap<string, Source>
  readonly program: Program
  readonly year: string
  readonly changes: Readonly<Record<string, ParameterValue>>
}

/** The amendment under the text. */
export function AmendmentPart(props: Props) {
  const dataset = usePage((state) => state.dataset)
  const [told, setTold] = useState('')
  const { statutes, sources, program, year, changes } = props
  const parameters = new Map(listParameters(dataset, year).map((each) => [each.path, each]))
  const drafted = statutes.flatMap((statute) =>
    amendments(statute, (slot) => {
      const parameter = parameters.get(slot.path)
      const value = changes[slot.path]
      if (parameter === undefined || value === undefined || value === parameter.value)
        return undefined
      return slotWords(slot, parameter, value, (id) => crimeYearWords(program, year, id))
    }),
  )
  const all = [...ruleOf(props), ...drafted]
  const text = all.map(({ says }) => says).join('\n')
  const { arranged } = statutes[0]!
  const isOpen = all.some(({ says }) => says.includes('['))
  return (
    <div class="stat-amendment">
      <h3>Your changes as an amendment</h3>
      {all.length === 0 ? (
        <p class="said">
          The law stands as it is. Change a number in the text, and the sentence that would change
          the law is written here.
        </p>
      ) : (
        <>
          <ol data-name>
            {all.map(({ at, says }, place) => (
              <li key={`${place} ${at}`}>{says}</li>
            ))}
          </ol>
          <p class="stat-acts">
            <button
              type="button"
              class="link"
              onClick={() => {
                setTold('')
                navigator.clipboard.writeText(text).then(
                  () => setTold('Copied.'),
                  () => setTold('The browser does not let the page copy.'),
                )
              }}
            >
              Copy the amendment
            </button>
            <span role="status">{told}</span>
          </p>
          {isOpen && <p class="cite">A range in brackets is left open: a law takes one number.</p>}
          <p class="cite" data-name>
            {arranged.says} {sources.get(arranged.source)?.publisher},{' '}
            {sources.get(arranged.source)?.locator}.
          </p>
        </>
      )}
    </div>
  )
}

/** The sentence for a rule of the reader's own, which no slot of the text holds. */
function ruleOf({ statutes, program, changes }: Props): readonly Amendment[] {
  const rule = changes[`programs.${program.id}.share_rule`]
  const share = program.steps.findIndex(({ step }) => step === 'share')
  if (typeof rule !== 'string') return []
  for (const statute of statutes) {
    const place = statute.paragraphs.find(({ steps = [] }) => steps.includes(share))
    if (place !== undefined) return [ruleAmendment(statute, place.at, rule)]
  }
  return []
}
