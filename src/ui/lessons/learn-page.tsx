/** Where one learns: the list of lessons, a lesson, its papers, and the guide for whoever teaches. */
import { lazy, Suspense } from 'preact/compat'
import { readLessonAddress } from './lesson-address'
import { LessonList } from './lesson-list'
import './lessons.css'

const LessonRun = lazy(() => import('./lesson-run').then((module) => module.LessonRun))
const PrintPage = lazy(() => import('./print-page').then((module) => module.PrintPage))
const GuidePage = lazy(() => import('./guide-page').then((module) => module.GuidePage))

/** The page; `lesson` is what the address names, null for the list. */
export function LearnPage(props: { readonly lesson: string | null }) {
  const { lesson } = props
  const asks = readLessonAddress(location.hash)
  if (lesson === null) return <LessonList />
  const key = `${lesson} ${asks.minutes} ${asks.edition} ${asks.seed}`
  return (
    <Suspense
      fallback={
        <p class="busy" role="status">
          Reading the lesson.
        </p>
      }
    >
      {lesson === 'guide' ? (
        <GuidePage />
      ) : asks.paper === null ? (
        <LessonRun key={key} id={lesson} asks={asks} />
      ) : (
        <PrintPage key={key} id={lesson} {...asks} paper={asks.paper} />
      )}
    </Suspense>
  )
}
