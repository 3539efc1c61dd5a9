/** Runs a TypeScript entry of the project: `node tools/run.mjs tools/compile-rules.ts [arguments]`. */
import { existsSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'

const [name, ...rest] = process.argv.slice(2)

/** @param {string} given a path, or a name such as `bench` for tools/bench/main.ts */
function findEntry(given) {
  const places = [
    resolve(given),
    join(root, given),
    join(root, 'tools', `${given}.ts`),
    join(root, 'tools', given, 'main.ts'),
    join(root, 'tools', given, 'bench.ts'),
    join(root, 'tools', given, 'index.ts'),
  ]
  return places.find((place) => /\.tsx?$/.test(place) && existsSync(place))
}

const entry = name === undefined ? undefined : findEntry(name)
if (entry === undefined) {
  console.error(
    name === undefined
      ? 'Name a TypeScript file to run, such as tools/compile-rules.ts.'
      : `There is no TypeScript file ${name} to run; name one below tools, such as tools/compile-rules.ts.`,
  )
  process.exit(1)
}

await ensureInstalled()
const { bundle } = await import('./bundle.mjs')
// Two runs of one entry at the same time must not share a folder.
const slug = relative(root, entry).replaceAll(/[^\w]+/g, '-')
const built = await bundle(entry, join(root, 'dist/run', `${slug}-${process.pid}`), {
  packages: 'outside',
})
process.argv = [process.argv[0] ?? 'node', entry, ...rest]
process.on('exit', removeBundle)
await import(pathToFileURL(built).href)

function removeBundle() {
  rmSync(join(built, '..'), { recursive: true, force: true })
}
