/** The fiscal year and the program as words of the sentence. */
import { memo } from 'preact/compat'
import { listParameters } from '../../model/index'
import type { Dataset } from '../../model/index'
import { listedPrograms } from '../load'
import { useActions } from '../use-page'
import { WordSelect } from './word-select'

/** The fiscal years a program has inputs for; those without local tables say so. */
export const YearSelect = memo(function DrawYears(props: {
  readonly dataset: Dataset
  readonly year: string
  readonly program: string
  readonly words?: string
}) {
  const actions = useActions()
  const parameter = listParameters(props.dataset, props.year).find((each) => each.path === 'year')
  const years = Object.keys(
    props.dataset.programs.find((each) => each.id === props.program)?.years ?? {},
  )
  const local = (year: string) =>
    props.dataset.programs.find((each) => each.id === props.program)?.years[year]?.localCrime !==
    undefined
  const choices = (parameter?.choices ?? [])
    .filter((choice) => years.includes(choice.id))
    .map((choice) => ({
      id: choice.id,
      label: local(choice.id) ? choice.label : `${choice.label}, states only`,
    }))
  return (
    <WordSelect
      id="year"
      label="Fiscal year"
      value={props.year}
      words={props.words ?? props.year.replace('-ra', ' (Recovery Act)')}
      choices={choices}
      after=","
      onChoose={actions.setYear}
    />
  )
})

/** The programs of a fiscal year. */
export const ProgramSelect = memo(function DrawPrograms(props: {
  readonly year: string
  readonly program: string
}) {
  const actions = useActions()
  const { year } = props
  const choices = listedPrograms
    .filter((program) => program.years.includes(year))
    .map((program) => ({ id: program.id, label: program.short }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
  return (
    <WordSelect
      id="program"
      label="Program"
      value={props.program}
      choices={choices}
      onChoose={actions.setProgram}
    />
  )
})
