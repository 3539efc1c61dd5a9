/** The controls of time: remedies, award lives, reactions, calendars, each with its unit, range, reset and source. */
import { useMemo } from 'preact/hooks'
import { useInForce } from '../use-in-force'
import { PageContext, usePage } from '../use-page'
import { courseGroups, timeParameters } from '../views/course-parameters'
import { CourseFields } from './course-fields'
import { useCheckedPage } from './use-checked-page'
import { useCourse } from './use-course'

/** Every parameter of time, by subject; a subject opens on its own. */
export function ControlPart() {
  const { dataset, course, years } = useCourse()
  const year = usePage((state) => state.outcome.settings.year)
  const inForce = useInForce()
  const list = timeParameters(dataset, year, course.settings.years)
  const page = useCheckedPage(list)
  const counted = useMemo(
    () =>
      new Set(
        years.years.flatMap((each) => each.outcome.settings.conditions.map((c) => c.condition)),
      ),
    [years],
  )
  const groups = courseGroups(
    dataset,
    list,
    inForce,
    course.programs.map(({ program }) => program),
  )
  const inUse = (id: string) => !id.startsWith('remedies.') || counted.has(id.slice(9))
  const idle = groups.filter(({ id }) => !inUse(id))
  return (
    <PageContext.Provider value={page}>
      <section aria-labelledby="controls-title" class="controls-section">
        <h2 id="controls-title">What is assumed of time</h2>
        <p class="said">
          A remedy is what government does; the rest is how the world is. A value that no source
          gives says so. The share a condition takes, its base and its destination stand in the
          drawer of what government does.
        </p>
        {groups
          .filter(({ id }) => inUse(id))
          .map((group) => (
            <CourseFields key={group.id} group={group} />
          ))}
        {idle.length > 0 && (
          <details>
            <summary>Remedies of conditions that this scenario does not set</summary>
            {idle.map((group) => (
              <CourseFields key={group.id} group={group} />
            ))}
          </details>
        )}
      </section>
    </PageContext.Provider>
  )
}
