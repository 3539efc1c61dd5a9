/** Puts the columns that only views read off until one is asked for: a sweep over years and programs asks for none. */

const WORK = Symbol('work')

/**
 * Name the late columns of a kind of object; the function returned adds them to one such object, each
 * with the work that makes it.
 *
 * They are read like fields, yet stand on a prototype that all objects of the kind share: accessors of
 * its own cost an object more than a small program's whole arithmetic. So a spread or a comparison
 * sees the other fields alone; name the columns where one is meant to see them.
 */
export function lateColumns<Name extends string>(...names: readonly Name[]) {
  type Works = Readonly<Record<Name, () => unknown>>
  const prototype = {}
  for (const name of names) {
    Object.defineProperty(prototype, name, {
      get(this: { readonly [WORK]: Works }) {
        return this[WORK][name]()
      },
    })
  }
  return <Own extends object, Work extends Works>(own: Own, work: Work) => {
    const made: unknown = Object.assign(Object.create(prototype), own)
    Object.defineProperty(made, WORK, { value: work })
    return made as Own & { readonly [Key in Name]: ReturnType<Work[Key]> }
  }
}
