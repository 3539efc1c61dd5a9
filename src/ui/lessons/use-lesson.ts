/** Reads a lesson, fetches the years its scenes are of, and answers its figures. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { lessonFigures, readLesson, sceneScenario, seedLesson } from '../../model/index'
import type { Dataset, Lesson, LessonFigures, Scenario } from '../../model/index'
import { inOneSentence } from '../prepare'
import { findBase } from '../shipped'
import { useActions, usePage, usePageContext } from '../use-page'
import { lessonText } from './lesson-texts'

/** A lesson with its figures, for each seed asked for. */
export interface ReadyLesson {
  readonly lesson: Lesson
  readonly dataset: Dataset
  /** By seed. */
  readonly figures: ReadonlyMap<number, LessonFigures>
}

/** What there is of a lesson, or what stands in its way. */
interface LessonInView {
  readonly ready: ReadyLesson | null
  readonly fault: string
  readonly retry: () => void
}

/** A lesson in one edition, for one seed or for a class. */
export function useLesson(id: string, edition: string, seeds: readonly number[]): LessonInView {
  const { store } = usePageContext()
  const actions = useActions()
  // A change of the scenario in view stops a fetch under way; it is asked for again.
  const scenario = usePage((state) => state.doing.now.scenario)
  const [found, setFound] = useState<Omit<LessonInView, 'retry'>>({ ready: null, fault: '' })
  const [tries, setTries] = useState(0)
  const key = seeds.join(' ')
  useEffect(() => {
    let wanted = true
    const prepared = (each: Scenario) =>
      new Promise<void>((done, fail) => {
        actions.ready(each, () => queueMicrotask(done), (says) => fail(new Error(says))) // prettier-ignore
      })
    const read = async () => {
      const text = await lessonText(id)
      if (text === null) throw new Error('There is no such lesson; choose one from the list.')
      const lesson = readLesson(text, `${id}.lesson.json`, edition)
      // Names of places stand in the texts.
      await actions.fetchNames()
      if (Object.values(lesson.figures).some((ask) => 'published' in ask || 'fact' in ask))
        await actions.fetchSources()
      // Whichever place a seed draws, its scenes are of the same years.
      const { scenes } = seedLesson(store.getState().dataset, lesson, seeds[0] ?? 1)
      for (const scene of Object.values(scenes)) {
        await prepared(sceneScenario(scene))
        if (!wanted) return
      }
      const { dataset } = store.getState()
      const figures = new Map(
        seeds.map((seed) => [seed, lessonFigures(dataset, lesson, seed, findBase)]),
      )
      if (wanted) setFound({ ready: { lesson, dataset, figures }, fault: '' })
    }
    read().catch((fault: unknown) => {
      if (wanted) setFound({ ready: null, fault: inOneSentence(fault) })
    })
    return () => {
      wanted = false
    }
  }, [store, actions, id, edition, key, scenario, tries])
  return { ...found, retry: useCallback(() => setTries((count) => count + 1), []) }
}
