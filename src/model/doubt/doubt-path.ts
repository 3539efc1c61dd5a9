/** Tells the paths at which a scenario says how uncertain a parameter is. */
const PREFIX = 'doubt.'

/** Whether a path says how uncertain another is. */
export function isDoubtPath(path: string): boolean {
  return path.startsWith(PREFIX)
}

/** The path of the doubt of a parameter. */
export function doubtPath(path: string): string {
  return PREFIX + path
}

/** The path that a doubt is of. */
export function doubtedPath(path: string): string {
  return path.slice(PREFIX.length)
}
