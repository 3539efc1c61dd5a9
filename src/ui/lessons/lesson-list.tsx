/** Lists the lessons: what each asks, how long it takes, and the papers that go with it. */
import { useEffect, useState } from 'preact/hooks'
import { readLesson } from '../../model/index'
import type { Lesson } from '../../model/index'
import { useHeading } from '../verdicts/use-heading'
import { lessonHref } from './lesson-address'
import { lessonIds, lessonText } from './lesson-texts'

const TITLE = 'Learn and teach'

const LENGTHS = ['20', '45', '90'] as const

const PAPER_NAMES = { handout: 'Handout', key: 'Answer key', rubric: 'Rubric' } as const

/** The list. */
export function LessonList() {
  const heading = useHeading(TITLE)
  const lessons = useLessons()
  return (
    <article class="law-page lessons" aria-labelledby="learn-title">
      <h2 id="learn-title" class="page-title" tabindex={-1} ref={heading}>
        {TITLE}
      </h2>
      <p class="said">
        Each lesson asks you to predict before it shows anything. Then it computes the answer in
        front of you, and says why. No answer is typed in: a key is computed from the same model as
        the page. There are no accounts, and nothing leaves your browser.
      </p>
      <p class="said">
        For whoever teaches: <a href="#learn=guide">the guide in five points</a>, and{' '}
        <a href="#board">a board that opens a whole class’s files</a>.
      </p>
      {lessons === null ? (
        <p class="busy" role="status">
          Reading the lessons.
        </p>
      ) : (
        <ol class="lesson-list">
          {lessons.map((lesson) => (
            <LessonCard key={lesson.id} lesson={lesson} />
          ))}
        </ol>
      )}
    </article>
  )
}

function LessonCard({ lesson }: { readonly lesson: Lesson }) {
  const { id, title, asks, goal, editions } = lesson
  return (
    <li data-lesson={id}>
      <h3>
        <a href={lessonHref(id)}>{title}</a>
      </h3>
      <p>{asks}</p>
      <p class="goal">{goal}</p>
      <p class="takes">
        {LENGTHS.map((minutes) => (
          <a key={minutes} href={lessonHref(id, { minutes })} data-name>
            {minutes} minutes<span class="unseen">: {title}</span>
          </a>
        ))}
        {editions.slice(1).map((edition) => (
          <a key={edition.id} href={lessonHref(id, { edition: edition.id })}>
            {edition.says}
            <span class="unseen">: {title}</span>
          </a>
        ))}
      </p>
      <p class="takes">
        {(['handout', 'key', 'rubric'] as const).map((paper) => (
          <a key={paper} href={lessonHref(id, { paper })}>
            {PAPER_NAMES[paper]}
            <span class="unseen">: {title}</span>
          </a>
        ))}
        {lesson.roles.length > 0 && (
          <a href={lessonHref(id, { paper: 'roles' })}>
            Role cards<span class="unseen">: {title}</span>
          </a>
        )}
        <a href={lessonHref(id, { present: true })}>
          Present<span class="unseen">: {title}</span>
        </a>
      </p>
    </li>
  )
}

/** Every lesson in its first edition; null while they are read. A file that cannot be read is left out. */
function useLessons(): readonly Lesson[] | null {
  const [lessons, setLessons] = useState<readonly Lesson[] | null>(null)
  useEffect(() => {
    let wanted = true
    const read = lessonIds().map(async (id) => {
      const text = await lessonText(id)
      return text === null ? [] : [readLesson(text, `${id}.lesson.json`)]
    })
    void Promise.allSettled(read).then((all) => {
      const found = all.flatMap((each) => (each.status === 'fulfilled' ? each.value : []))
      if (wanted) setLessons(found.toSorted((a, b) => order(a) - order(b)))
    })
    return () => {
      wanted = false
    }
  }, [])
  return lessons
}

/** The order in which one teaches them; a lesson added later comes last. */
const ORDER = [
  'where-money-goes',
  'give-us-clarity',
  'who-can-withhold',
  'jag-by-hand',
  'state-in-between',
  'ranges-not-points',
  'council-hearing',
]

function order({ id }: Lesson): number {
  const at = ORDER.indexOf(id)
  return at < 0 ? ORDER.length : at
}
