/** Builds the page when it is stale and serves it to the journeys of one test run. */
import type { TestProject } from 'vitest/node'
import { buildSite } from '../../tools/build.mjs'
import { root } from '../../tools/root.mjs'
import { serve } from '../../tools/serve.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built page. */
    readonly address: string
  }
}

/** Vitest calls this once before the journeys, and what it returns once after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildSite()
  const site = await serve(`${root}/dist/site`, 0)
  project.provide('address', site.address)
  return site.close
}
