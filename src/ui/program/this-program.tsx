/** Shows one program's terms, who may receive it, its amounts, and how far published awards bear it out. */
import type { ComponentChildren } from 'preact'
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { programFigures } from '../../model/index'
import type { Program, ProgramFigure } from '../../model/index'
import { fiscalYear } from '../format'
import type { Asked } from '../page-state'
import { ToldWords } from '../told-words'
import { usePage } from '../use-page'
import { partOf } from '../views/figures'
import { figureLines, programFacts, reproducesWords, termFacts } from '../views/program-facts'
import type { ProgramFact } from '../views/program-facts'
import { publishedReason } from '../views/published'
import { askAlike } from '../views/told'
import { CompetitionPart } from './competition'
import { askFigure, FigureList, FigureNum } from './figure-list'
import { FigureStrips } from './figure-strips'

/** The section on the program in view. */
export const ThisProgram = memo(function DrawThisProgram(props: { readonly program: string }) {
  const dataset = usePage((state) => state.dataset)
  const outcome = usePage((state) => state.shown.outcome)
  const part = partOf(outcome, props.program)
  const figures = useMemo(
    () => (part === undefined ? [] : programFigures(dataset, part)),
    [dataset, part?.allocation],
  )
  const plain = usePage((state) => partOf(state.shown.baseline, props.program))
  const before = useMemo(
    () => (plain === undefined ? [] : programFigures(dataset, plain)),
    [dataset, plain?.allocation],
  )
  const program = dataset.programs.find(({ id }) => id === props.program)
  if (program === undefined) return null
  const lines = (group: ProgramFigure['group']) =>
    figureLines(figures, (each) => each.group === group)
  const list = (group: ProgramFigure['group']) => (
    <FigureList program={program.id} short={program.short} lines={lines(group)} />
  )
  const terms = new Map(lines('term').map((line) => [line.figure.id, line]))
  return (
    <section aria-labelledby="program-title" class="program-section">
      <h2 id="program-title">This program: {program.short}</h2>
      <p class="said">
        <ToldWords
          text={`${reproducesWords[program.reproduces]}. ${program.reproducesNote}`}
          ask={askAlike(
            `${program.short}: how far it is borne out`,
            program.reproducesNote,
            'computed awards held against published ones',
            () => [
              {
                question: { about: 'total', program: program.id, total: 'awarded' },
                of: 'outcome',
                says: 'Awarded',
              },
              ...dataset.published
                .filter((figure) => figure.program === program.id)
                .slice(0, 20)
                .map((figure) => publishedReason(figure)),
            ],
          )}
        />
      </p>
      <div class="facts">
        <div>
          <h3>What and for whom</h3>
          <Facts facts={programFacts(dataset, program)} />
          {part !== undefined && <CompetitionPart program={program} part={part} />}
        </div>
        <div>
          <h3>Terms</h3>
          <Facts
            facts={termFacts(dataset, program)}
            ask={(fact, number) => {
              const line = terms.get(fact.id)
              // The words of a law may name other numbers than the term's own.
              return line === undefined || inDigits(line.words) !== inDigits(number)
                ? askTerm(fact, program)
                : askFigure(line, program.id, program.short)
            }}
            number={(fact) => {
              const line = terms.get(fact.id)
              return line && <FigureNum line={line} program={program.id} short={program.short} />
            }}
          />
          {lines('pass-through').length > 0 && (
            <>
              <h3>What states hand on</h3>
              {list('pass-through')}
            </>
          )}
        </div>
        <div>
          <h3>Money, {fiscalYear(outcome.settings.year)}</h3>
          <FigureList
            program={program.id}
            short={program.short}
            lines={lines('money')}
            under={(line) => (
              <FigureStrips
                dataset={dataset}
                program={program.id}
                short={program.short}
                year={outcome.settings.year}
                line={line}
                before={before.find(({ id }) => id === line.figure.id)}
              />
            )}
          />
          {lines('rule').length > 0 && (
            <>
              <h3>The rule in numbers</h3>
              {list('rule')}
            </>
          )}
          {program.notModelled.length > 0 && (
            <>
              <h3>Not modelled</h3>
              <ul>
                {program.notModelled.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </section>
  )
})

/** `25 percent` and `25 %` are one number. */
function inDigits(number: string): string {
  return number.replace(/[\s\u00a0]?(?:percent|%)$/, '%')
}

/** A term as the law has it. */
function askTerm(fact: ProgramFact, program: Program): Asked {
  const { source, says } = program.terms[fact.id as keyof Program['terms']]
  return {
    title: `${program.short}: ${fact.name}`,
    about: { reason: { says: fact.name, value: says, unit: 'word', law: says, source, from: [] } },
  }
}

/** Facts in words; the number of one stands after its words, and opens its reasons. */
function Facts(props: {
  readonly facts: readonly ProgramFact[]
  /** What a number in the words of a fact opens. */
  readonly ask?: (fact: ProgramFact, number: string) => Asked
  readonly number?: (fact: ProgramFact) => ComponentChildren
}) {
  return (
    <dl>
      {props.facts.map((each) => {
        const number = props.number?.(each)
        return (
          <div key={each.name}>
            <dt>{each.name}</dt>
            <dd>
              {each.unknown ? (
                (number ?? <i>unknown</i>)
              ) : (
                <ToldWords text={each.says} ask={(number) => props.ask?.(each, number) ?? null} />
              )}
              {each.unknown ? ': no source was read' : number && <> {number}</>}
              {each.source !== '' && <small>{each.source}</small>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
