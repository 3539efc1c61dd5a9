/** Fetches lesson files as text, each when it is first asked for. */

const files = import.meta.glob<string>('../../../scenarios/lessons/*.lesson.json', {
  query: '?raw',
  import: 'default',
})
const guides = import.meta.glob<string>('../../../scenarios/lessons/guide.json', {
  query: '?raw',
  import: 'default',
})

/** The ids of the lessons, in order of their names. */
export function lessonIds(): readonly string[] {
  return Object.keys(files).map(idOf).sort()
}

/** The text of a lesson's file; null where there is no such lesson. */
export async function lessonText(id: string): Promise<string | null> {
  const found = Object.entries(files).find(([path]) => idOf(path) === id)
  return found === undefined ? null : found[1]()
}

/** The text of the guide for teachers; null where there is none. */
export async function guideText(): Promise<string | null> {
  const [load] = Object.values(guides)
  return load === undefined ? null : load()
}

function idOf(path: string): string {
  return path.replace(/^.*\/|\.lesson\.json$/g, '')
}
