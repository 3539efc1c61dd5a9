/** Chooses which paper of a lesson is in view, for how long a class, which edition and which seeds; and prints it. */
import type { Lesson, Minutes } from '../../model/index'
import { MOST_SEED, lessonHref } from './lesson-address'
import type { PaperWish } from './print-page'
import { PAPERS } from './printed'
import type { Paper } from './printed'

const SAYS: Readonly<Record<Paper, string>> = {
  handout: 'Handout',
  key: 'Answer key',
  rubric: 'Rubric',
  roles: 'Role cards',
}
const LENGTHS: readonly Minutes[] = ['20', '45', '90']
/** A class as large as most. */
const CLASS = 30

/** The controls, which are not printed; every choice is an address of its own. */
export function PaperControls(props: {
  readonly wish: PaperWish
  /** For how many seeds a paper each is in view; 0 for one. */
  readonly count: number
  readonly lesson: Lesson
}) {
  const { wish, count, lesson } = props
  const go = (change: Partial<PaperWish>, seeds = count) => {
    const { id, ...asks } = { ...wish, ...change }
    location.hash = `${lessonHref(id, asks)}${seeds === 0 ? '' : `&seeds=${seeds}`}`
  }
  const papers = PAPERS.filter((paper) => paper !== 'roles' || lesson.roles.length > 0)
  return (
    <div class="paper-controls" role="group" aria-label="Which paper">
      <label>
        Paper{' '}
        <select
          value={wish.paper}
          onChange={(event) => go({ paper: event.currentTarget.value as Paper })}
        >
          {papers.map((paper) => (
            <option key={paper} value={paper}>
              {SAYS[paper]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Minutes{' '}
        <select
          value={wish.minutes}
          onChange={(event) => go({ minutes: event.currentTarget.value as Minutes })}
        >
          {LENGTHS.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes}
            </option>
          ))}
        </select>
      </label>
      {lesson.editions.length > 0 && (
        <label>
          Edition{' '}
          <select
            value={lesson.edition}
            onChange={(event) => go({ edition: event.currentTarget.value })}
          >
            {lesson.editions.map(({ id, says }) => (
              <option key={id} value={id}>
                {says}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        Seed{' '}
        <input
          type="number"
          min={0}
          max={MOST_SEED}
          value={wish.seed}
          onChange={(event) => {
            const seed = event.currentTarget.valueAsNumber
            if (Number.isInteger(seed) && seed >= 0 && seed <= MOST_SEED) go({ seed }, 0)
          }}
        />
      </label>
      {lesson.places !== null && (
        <label>
          <input
            type="checkbox"
            checked={count > 0}
            onChange={(event) => go({}, event.currentTarget.checked ? CLASS : 0)}
          />{' '}
          one for each seed from 1 to {CLASS}
        </label>
      )}
      <button type="button" class="do" onClick={() => print()}>
        Print
      </button>
      <a href={lessonHref(wish.id, { ...wish, paper: null })}>The lesson</a>
    </div>
  )
}
