/** A page without a browser for tests of components, in which data files are still read as Node reads them. */
import { builtinEnvironments } from 'vitest/runtime'

const page = builtinEnvironments['happy-dom']

// Built for a browser, code would look for the data files at the address of the page. Vitest asks
// for a default export here.
export default { ...page, name: 'page', viteEnvironment: 'ssr' as const }
