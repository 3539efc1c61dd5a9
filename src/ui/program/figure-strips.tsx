/** Three strips under an amount of a program: as published where that is held, in the baseline, in the reader's scenario. */
import type { Dataset, ProgramFigure } from '../../model/index'
import { exactly } from '../format'
import { mostOf } from '../strips/strip'
import type { StripAmount } from '../strips/strip'
import { ThreeStrips } from '../strips/three-strips'
import type { FigureLine } from '../views/program-facts'
import { publishedReason, publishedTotal, publishedWords } from '../views/published'
import { rangeWords } from '../views/range-words'
import { askFigure } from './figure-list'

/** The strips; nothing for what is no amount of dollars. */
export function FigureStrips(props: {
  readonly dataset: Dataset
  readonly program: string
  readonly short: string
  readonly year: string
  readonly line: FigureLine
  /** The same figure in the baseline. */
  readonly before: ProgramFigure | undefined
}) {
  const { dataset, program, short, year, line, before } = props
  if (before === undefined || line.figure.reason.unit !== 'dollars') return null
  // A total of awards was published; the lines of an act are themselves published.
  const printed =
    line.figure.id === 'formula-amount' ? publishedTotal(dataset, program, year) : undefined
  const amount = (of: 'outcome' | 'baseline', { reason }: ProgramFigure): StripAmount => {
    const { value, low, high } = reason
    const figure =
      typeof value === 'string' ? null : { value, low: low ?? value, high: high ?? value }
    return {
      figure,
      words: figure === null ? 'unknown' : rangeWords(figure),
      asked: askFigure(line, program, short, of),
    }
  }
  const [mine, baseline] = [amount('outcome', line.figure), amount('baseline', before)]
  const published: StripAmount | undefined = printed && {
    figure: exactly(printed.dollars),
    words: publishedWords(printed),
    kind: 'published',
    asked: {
      title: `${short}, FY${year}, published: ${publishedWords(printed)}`,
      about: { reason: publishedReason(printed) },
    },
  }
  return (
    <ThreeStrips
      label={`${short}, ${line.figure.name}`}
      kind={line.figure.name.toLowerCase()}
      year={year}
      most={mostOf([mine, baseline, published])}
      size="small"
      published={published}
      baseline={baseline}
      mine={mine}
    />
  )
}
