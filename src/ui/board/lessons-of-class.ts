/** Fetches the lessons that a class answered, and the years their scenes are of. */
import { readLesson, sceneScenario, seedLesson } from '../../model/index'
import type { BadFile, Dataset, FindLesson, HandIn, Lesson, Scenario } from '../../model/index'
import { lessonText } from '../lessons/lesson-texts'
import { inOneSentence } from '../prepare'

/** The lessons of a class, and a sentence for each file whose lesson is not held. */
interface ClassLessons {
  readonly find: FindLesson
  readonly unheld: readonly BadFile[]
}

/** Read each lesson in each edition once; `ready` fetches what a scenario needs and says what keeps it from counting. */
export async function lessonsOfClass(
  dataset: Dataset,
  handIns: readonly HandIn[],
  ready: (scenario: Scenario) => Promise<string>,
): Promise<ClassLessons> {
  const held = new Map<string, Lesson | string>()
  const unheld: BadFile[] = []
  for (const { file, work } of handIns) {
    if (work === null) continue
    const key = keyOf(work.lesson, work.edition)
    const found = held.get(key) ?? (await lessonOf(dataset, work.lesson, work.edition, ready))
    held.set(key, found)
    if (typeof found === 'string')
      unheld.push({ file, says: `${file}: its answers are not checked: ${found}` })
  }
  const find: FindLesson = (id, edition) => {
    const found = held.get(keyOf(id, edition))
    return found === undefined || typeof found === 'string' ? null : found
  }
  return { find, unheld }
}

/** The lesson, or why it cannot be used, in one sentence. */
async function lessonOf(
  dataset: Dataset,
  id: string,
  edition: string,
  ready: (scenario: Scenario) => Promise<string>,
): Promise<Lesson | string> {
  try {
    const text = await lessonText(id)
    if (text === null) return `there is no lesson called \u201c${id}\u201d here.`
    const lesson = readLesson(text, `${id}.lesson.json`, edition)
    for (const scene of Object.values(seedLesson(dataset, lesson, 0).scenes)) {
      const says = await ready(sceneScenario(scene))
      if (says !== '') return says
    }
    return lesson
  } catch (fault) {
    return inOneSentence(fault)
  }
}

function keyOf(id: string, edition: string): string {
  return JSON.stringify([id, edition])
}
