/** Saves what a student did as a file to hand in; the page keeps nothing and sends nothing. */
import { useId, useState } from 'preact/hooks'
import { blankScenario, writeWork } from '../../model/index'
import type { Lesson, Scenario, StudentAnswer } from '../../model/index'
import { downloadText } from '../download'
import type { LessonAddress } from './lesson-address'

/** The field for a name, and the button. */
export function LessonSave(props: {
  readonly lesson: Lesson
  readonly asks: LessonAddress
  readonly answers: Readonly<Record<string, StudentAnswer>>
  /** The scenario the student moved last; null where nothing was moved. */
  readonly scenario: Scenario | null
}) {
  const { lesson, asks, answers } = props
  const [name, setName] = useState('')
  const id = useId()
  const save = () => {
    const scenario = props.scenario ?? firstScene(lesson)
    const { minutes, seed } = asks
    const { edition } = lesson
    const text = writeWork({ lesson: lesson.id, edition, minutes, seed, name, answers, scenario })
    const called = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') // prettier-ignore
    downloadText(`${lesson.id}.${called || 'work'}.work.json`, text, 'application/json')
  }
  return (
    <p class="save-work">
      <label for={id}>Name on the file (may stay empty)</label>{' '}
      <input
        id={id}
        type="text"
        maxLength={60}
        value={name}
        autocomplete="off"
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />{' '}
      <button type="button" class="do" onClick={save}>
        Save my work as a file
      </button>{' '}
      <small>Nothing leaves your browser: the file is yours to hand in.</small>
    </p>
  )
}

function firstScene({ scenes, title }: Lesson): Scenario {
  const [scene] = Object.values(scenes)
  const { base = null, changes = {} } = scene ?? {}
  return { ...blankScenario(title), base, changes }
}
