/** Draws a part of what happens next for tests, on the course of a shipped scenario with changes. */
import type { ComponentChild } from 'preact'
import { runCourse } from '../../src/model/index'
import type { ParameterValue } from '../../src/model/index'
import { CourseContext } from '../../src/ui/next/use-course'
import { Reasons } from '../../src/ui/reasons/reasons'
import { findBase } from '../../src/ui/shipped'
import { usePage } from '../../src/ui/use-page'
import { drawOnPage } from './drawn-page'
import { nation, scenarioWith } from './nation'

/** A part drawn on a page, with the course it shows. */
export function drawPart(
  part: ComponentChild,
  changes: Readonly<Record<string, ParameterValue>> = {},
  name = 'nine-letters-2017',
) {
  const scenario = scenarioWith(changes, name)
  const run = runCourse(nation, scenario, findBase)
  const { page, box } = drawOnPage(
    <>
      <CourseContext.Provider value={{ dataset: nation, scenario, ...run }}>
        {part}
      </CourseContext.Provider>
      <Open />
    </>,
    { scenario, runs: false },
  )
  return { ...run, page, box }
}

function Open() {
  return usePage((state) => state.asked.length > 0) ? <Reasons /> : null
}
