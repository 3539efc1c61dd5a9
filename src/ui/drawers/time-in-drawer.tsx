/** The parameters of time in a drawer: remedies are levers, award lives and calendars are assumptions. */
import { useMemo } from 'preact/hooks'
import { courseYears, reachesProgram } from '../../model/index'
import type { Parameter } from '../../model/index'
import { CourseFields } from '../next/course-fields'
import { useCheckedPage } from '../next/use-checked-page'
import { useInForce } from '../use-in-force'
import { PageContext, usePage } from '../use-page'
import { courseGroups, timeParameters } from '../views/course-parameters'
import { nextHref } from '../views/next-href'
import { programInView } from '../views/sentence'

/** Those of the program in view, each subject behind a line that opens. */
export function TimeInDrawer(props: { readonly drawer: Parameter['drawer'] }) {
  const dataset = usePage((state) => state.dataset)
  const year = usePage((state) => state.outcome.settings.year)
  const wish = usePage((state) => state.doing.now.program)
  const program = usePage((state) => programInView(state.outcome, wish))
  const inForce = useInForce()
  const { years } = useMemo(
    () => courseYears(dataset, new Map(Object.entries(inForce))),
    [dataset, inForce],
  )
  const list = timeParameters(dataset, year, years)
  const page = useCheckedPage(list)
  const reaches = (path: string) => {
    const [group, id] = path.split('.')
    if (group !== 'remedies') return true
    return dataset.conditions.some((each) => each.id === id && reachesProgram(each, program))
  }
  const own = list.filter(({ drawer, path }) => drawer === props.drawer && reaches(path))
  const groups = courseGroups(dataset, own, inForce, [program])
  if (groups.length === 0) return null
  return (
    <PageContext.Provider value={page}>
      <h3>What happens in time</h3>
      <p class="said">
        <a href={nextHref()}>See what comes of it</a>
      </p>
      {groups.map((group) => (
        <CourseFields key={group.id} group={group} />
      ))}
    </PageContext.Provider>
  )
}
