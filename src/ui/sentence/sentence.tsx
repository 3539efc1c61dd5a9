/** The sentence that opens the page: what Justice does, to whom, and what one place gets. */
import { memo, Suspense } from 'preact/compat'
import { reachesProgram } from '../../model/index'
import type { Dataset } from '../../model/index'
import { Ends } from '../ends/door'
import { counted, fiscalYear } from '../format'
import { Num } from '../number'
import type { Asked } from '../page-state'
import { useActions, usePage } from '../use-page'
import { indexOf } from '../views/names'
import { attachedTo, placeLine, programInView, readings } from '../views/sentence'
import { Said } from './said'
import { ProgramSelect, YearSelect } from './selects'
import { PlaceField } from './place-field'
import { ShareField, ShareSlider } from './share-field'
import { soon } from '../turn'
import { WordSelect } from './word-select'

const Programs = soon(ProgramSelect)
const Readings = soon(WordSelect)
const Place = soon(PlaceField)
const Told = soon(Said)

/** The sentence with its controls, the line on what just changed, and any fault. */
export const Sentence = memo(function DrawSentence() {
  const dataset = usePage((state) => state.dataset)
  const outcome = usePage((state) => state.outcome)
  const wish = usePage((state) => state.doing.now.program)
  const program = programInView(outcome, wish)
  const kind = dataset.programs.find((each) => each.id === program)?.kind
  return kind !== 'published' ? (
    <FormulaSentence program={program} />
  ) : (
    <PublishedSentence program={program} />
  )
})

function FormulaSentence(props: { readonly program: string }) {
  const { program } = props
  const dataset = usePage((state) => state.dataset)
  const outcome = usePage((state) => state.outcome)
  const baseline = usePage((state) => state.baseline)
  const place = usePage((state) => state.doing.now.place)
  const actions = useActions()
  const year = outcome.settings.year
  const attached = attachedTo(dataset, program, outcome.settings)
  const [condition] = attached
  const inForce = outcome.settings.conditions.find((each) => each.condition === condition?.id)
  const others = attached.filter(
    (each) =>
      each !== condition && outcome.settings.conditions.some((set) => set.condition === each.id),
  ).length
  const path = `conditions.${condition?.id ?? ''}`
  const line = placeLine(dataset, program, indexOf(dataset, place), outcome, baseline)
  const name = line?.name ?? place
  const asked = (of: 'outcome' | 'baseline', amount: string): Asked => ({
    title: `${name}: ${amount}, ${fiscalYear(year)}, ${of === 'outcome' ? 'now' : 'baseline'}`,
    about: { question: { about: 'award', program, recipient: place }, of },
  })
  return (
    <>
      <p class="sent">
        In fiscal year <YearSelect dataset={dataset} year={year} program={program} />{' '}
        {condition === undefined ? (
          'with nothing withheld, '
        ) : (
          <>
            if Justice withholds{' '}
            {inForce && (
              <>
                <ShareField path={`${path}.share`} share={inForce.share} /> of{' '}
              </>
            )}
          </>
        )}
        <Suspense fallback={null}>
          <Programs year={year} program={program} />
        </Suspense>
        {condition === undefined ? (
          ' gives '
        ) : (
          <>
            {' '}
            from{' '}
            <Suspense fallback={null}>
              <Readings
                id="reading"
                label="From which places: the reading of the condition"
                value={inForce?.definition ?? 'none'}
                choices={readings(dataset, attached, outcome.settings.law.definitions)}
                after=","
                onChoose={(id) => actions.setReading(program, id)}
              />
            </Suspense>{' '}
            {others > 0 && `and ${counted(others, 'other condition')} stand as set, `}
          </>
        )}
        <Suspense fallback={null}>
          <Place place={place} />
        </Suspense>{' '}
        {line === undefined || !line.known ? (
          'an amount that the tables of this year do not tell.'
        ) : (
          <>
            {condition === undefined ? '' : 'gets '}
            <Num
              asked={asked('outcome', line.now)}
              label={`${name} gets ${line.now}. Show the reasons`}
            >
              {line.now}
            </Num>
            <Ends place={place} program={program} />
            {line.same ? (
              line.nowFigure.value === 0 ? (
                ' directly.'
              ) : condition === undefined ? (
                '.'
              ) : (
                ', as by formula.'
              )
            ) : (
              <>
                {' '}
                instead of{' '}
                <Num
                  asked={asked('baseline', line.before)}
                  label={`Instead of ${line.before}. Show the reasons`}
                >
                  {line.before}
                </Num>
                .
              </>
            )}
          </>
        )}
      </p>
      {inForce && <ShareSlider path={`${path}.share`} share={inForce.share} />}
      <Ends />
      <Suspense fallback={null}>
        <Told
          caveat={line?.caveat ?? ''}
          elsewhere={condition === undefined ? attachedElsewhere(dataset, program) : ''}
        />
      </Suspense>
    </>
  )
}

/** Where the conditions of a program are attached, for a year that has none. */
function attachedElsewhere(dataset: Dataset, program: string): string {
  return dataset.conditions
    .filter((condition) => reachesProgram(condition, program))
    .map(
      (condition) =>
        `${condition.name}: a condition of ${condition.fiscalYears.map(fiscalYear).join(', ')} awards alone. Choose that year to withhold.`,
    )
    .join(' ')
}

function PublishedSentence(props: { readonly program: string }) {
  const dataset = usePage((state) => state.dataset)
  const outcome = usePage((state) => state.outcome)
  const program = dataset.programs.find((each) => each.id === props.program)
  return (
    <>
      <p class="sent">
        In{' '}
        <YearSelect
          dataset={dataset}
          year={outcome.settings.year}
          program={props.program}
          words={outcome.settings.year}
        />{' '}
        this is <ProgramSelect year={outcome.settings.year} program={props.program} />, published
        and not comparable with award tables.
      </p>
      <p class="said">{program?.steps[0]?.says}</p>
      <Said caveat="" elsewhere="" />
    </>
  )
}
