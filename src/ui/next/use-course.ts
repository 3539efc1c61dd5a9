/** Hands the course of the scenario in view to the parts that show what happens next. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Followed } from './follow'

export const CourseContext = createContext<Followed | null>(null)

/** The years and the course in view, with the data and the scenario they were followed from. */
export function useCourse(): Followed {
  const followed = useContext(CourseContext)
  if (followed === null) throw new Error('This part was drawn before a course was followed.')
  return followed
}
