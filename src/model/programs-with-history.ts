/** Finds the programs whose awards to a recipient are worth following through the years. */
import type { Dataset, Program, ProgramId } from './types'

/** The programs of which a recipient has published awards, or may have awards by formula, the published first. */
export function programsWithHistory(dataset: Dataset, recipient: number): readonly ProgramId[] {
  const id = dataset.recipients.ids[recipient]!
  const kind = dataset.recipients.kinds[recipient]
  const published = new Set(
    dataset.published
      .filter(({ kind: what, of }) => what !== 'total' && of.includes(id))
      .map(({ program }) => program),
  )
  return dataset.programs
    .filter(
      ({ id: program, kind: how, eligible }) =>
        published.has(program) || (how === 'formula' && eligible.some((each) => each === kind)),
    )
    .toSorted((a, b) => rank(a) - rank(b))
    .map((program) => program.id)

  function rank({ id: program, included }: Program): number {
    return included ? 0 : published.has(program) ? 1 : 2
  }
}
