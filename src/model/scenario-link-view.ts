/** Writes what a link says about the page beside its scenario, and reads it: what is in view, no number. */

import { isDay } from './change-check'

/** What a link says about the page beside the scenario: it changes no number. */
export interface LinkView {
  /** The place in view, by its id. */
  readonly place?: string
  readonly program?: string
  readonly day?: string
}

/** A view as it stands behind a link: `&place=3651000&program=jag&day=2017-04-25`. */
export function viewText(view: LinkView): string {
  const { place, program, day } = view
  const parts = Object.entries({ place, program, day }).flatMap(([name, value]) =>
    value === undefined || !/^[\w.-]{1,60}$/.test(value) ? [] : [`&${name}=${value}`],
  )
  return parts.join('')
}

/** The view of a link; what is no view is left out, for it changes nothing. */
export function readView(parts: readonly string[]): LinkView {
  const said = new Map(parts.map((part) => part.split('=', 2) as [string, string | undefined]))
  const word = (name: string): string | undefined => {
    const value = said.get(name)
    return value !== undefined && /^[\w.-]{1,60}$/.test(value) ? value : undefined
  }
  const [place, program, day] = [word('place'), word('program'), word('day')]
  return {
    ...(place === undefined ? {} : { place }),
    ...(program === undefined ? {} : { program }),
    ...(day === undefined || !isDay(day) ? {} : { day }),
  }
}
