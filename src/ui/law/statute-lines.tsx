/** Sets the paragraphs of a statute, one under the other, each with what the model makes of it beside it. */
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { slotsOf } from '../../model/index'
import type {
  ParameterValue,
  Program,
  ProgramFigure,
  ProgramSettings,
  Statute,
  StatuteParagraph,
} from '../../model/index'
import { figureLines } from '../views/program-facts'
import type { FigureLine } from '../views/program-facts'
import { statuteBlocks } from '../views/statute'
import type { StatuteLine } from '../views/statute'
import { MarginFigures } from './margin-figures'
import { RuleBeside } from './rule-beside'
import { StatuteText } from './statute-text'

interface Props {
  readonly statute: Statute
  readonly program: Program
  readonly settings: ProgramSettings
  readonly figures: readonly ProgramFigure[]
  /** The parameters whose figures stand beside a paragraph. */
  readonly first: ReadonlyMap<StatuteParagraph, readonly string[]>
  readonly changes: Readonly<Record<string, ParameterValue>>
  /** Whether a rule of the reader’s own stands in place of the share step\u2019s. */
  readonly ownRule: boolean
}

/** Lines that stand open, and folds. */
export function StatuteBlocks(props: Props) {
  const { statute, program, settings, changes } = props
  const blocks = useMemo(() => statuteBlocks(statute), [statute])
  const settingsKey = JSON.stringify([settings.parameters, settings.shareRule])
  const draw = (line: StatuteLine) => {
    const { paragraph } = line
    const lines = linesBeside(props, paragraph)
    const replaced =
      props.ownRule && paragraph.steps?.some((at) => program.steps[at]!.step === 'share') === true
    return (
      <Line
        key={paragraph.at}
        line={line}
        section={statute.section}
        program={program}
        settings={settings}
        figures={props.figures}
        lines={lines}
        changed={replaced || isChanged(paragraph, program, settings, changes)}
        replaced={replaced}
        unlike={
          lines.length === 0 && paragraph.steps === undefined
            ? ''
            : `${settingsKey} ${lines.map(({ figure, words }) => `${figure.id} ${words}`).join(' ')}`
        }
      />
    )
  }
  return (
    <div class="stat-text">
      {blocks.map((block) =>
        block.folded ? (
          <details key={block.lines[0]!.paragraph.at} class="stat-fold">
            <summary>
              <span data-name>{block.title}</span>
            </summary>
            {block.lines.map(draw)}
          </details>
        ) : (
          draw(block.line)
        ),
      )}
    </div>
  )
}

/** The figures beside a paragraph: those it names, its own numbers, and what its steps come to. */
function linesBeside(props: Props, paragraph: StatuteParagraph): readonly FigureLine[] {
  const { program, figures, first } = props
  const { steps = [] } = paragraph
  const beside = [...(paragraph.figures ?? []), ...(first.get(paragraph) ?? [])]
  return figureLines(
    figures,
    ({ id, step }) =>
      beside.includes(id) ||
      (step !== undefined &&
        steps.includes(step) &&
        !program.parameters.some((parameter) => parameter.id === id)),
  )
}

interface LineProps {
  readonly line: StatuteLine
  readonly section: string
  readonly program: Program
  readonly settings: ProgramSettings
  readonly figures: readonly ProgramFigure[]
  readonly lines: readonly FigureLine[]
  readonly changed: boolean
  /** Whether a rule of the reader’s own stands in its place. */
  readonly replaced: boolean
  /** Everything that is drawn of settings and figures, as text: two runs seldom differ in it. */
  readonly unlike: string
}

/** A paragraph and what stands beside it; redrawn only when something drawn differs. */
const Line = memo(
  function DrawLine(props: LineProps) {
    const { line, program, settings, figures, lines, changed } = props
    const { steps = [], model } = line.paragraph
    return (
      <div class={changed ? 'stat-line changed' : 'stat-line'}>
        <Paragraph line={line} section={props.section} changed={changed} />
        {(steps.length > 0 || lines.length > 0 || model !== undefined) && (
          <div class="stat-margin">
            {steps.map((at) => (
              <RuleBeside
                key={at}
                program={program}
                settings={settings}
                at={at}
                figures={figures}
              />
            ))}
            <MarginFigures lines={lines} program={program} settings={settings} />
            {props.replaced && (
              <p class="stat-model">A rule of your own stands in place of the text.</p>
            )}
            {model !== undefined && <p class="stat-model">{model}</p>}
          </div>
        )}
      </div>
    )
  },
  (before, now) =>
    before.line === now.line &&
    before.program === now.program &&
    before.changed === now.changed &&
    before.replaced === now.replaced &&
    before.unlike === now.unlike,
)

/** The words themselves; redrawn only when the paragraph comes to differ from the law, or no longer does. */
const Paragraph = memo(function DrawParagraph(props: {
  readonly line: StatuteLine
  readonly section: string
  readonly changed: boolean
}) {
  const { mark, depth, paragraph } = props.line
  return (
    <div class="stat-para" style={{ '--depth': Math.min(depth, 4) }} data-name>
      {props.changed && <span class="stat-flag">Changed</span>}
      <span class="stat-mark">{mark}</span>{' '}
      {paragraph.heading !== undefined && (
        <b class="stat-head">
          <StatuteText text={paragraph.heading} at={paragraph.at} section={props.section} echo />
        </b>
      )}{' '}
      {paragraph.text !== undefined && (
        <StatuteText text={paragraph.text} at={paragraph.at} section={props.section} />
      )}
    </div>
  )
})

function isChanged(
  paragraph: StatuteParagraph,
  program: Program,
  settings: ProgramSettings,
  changes: Readonly<Record<string, ParameterValue>>,
): boolean {
  return slotsOf(paragraph).some(({ path }) => {
    const id = path.split('.').at(-1)!
    if (id === 'crime_years') return settings.crimeYears !== 'standard'
    const parameter = program.parameters.find((each) => each.id === id)
    return changes[path] !== undefined && changes[path] !== parameter?.value
  })
}
