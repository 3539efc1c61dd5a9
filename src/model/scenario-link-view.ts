/** Writes what a link says about the page beside its scenario, and reads it: what is in view, no number. */

import { isDay } from './change-check'

/** What a link says about the page beside the scenario: it changes no number. */
export interface LinkView {
  /** The place in view, by its id. */
  readonly place?: string
  readonly program?: string
  readonly day?: string
  /** The room of the page in view; absent for the first. */
  readonly room?: string
  /** The picture or part of the room that is meant. */
  readonly see?: string
}

/** A view as it stands behind a link: `&place=3651000&program=jag&day=2017-04-25`. */
export function viewText(view: LinkView): string {
  const { place, program, day, room, see } = view
  const parts = Object.entries({ place, program, day, room, see }).flatMap(([name, value]) =>
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
  const [room, see] = [word('room'), word('see')]
  return {
    ...(place === undefined ? {} : { place }),
    ...(program === undefined ? {} : { program }),
    ...(day === undefined || !isDay(day) ? {} : { day }),
    ...(room === undefined ? {} : { room }),
    ...(see === undefined ? {} : { see }),
  }
}
