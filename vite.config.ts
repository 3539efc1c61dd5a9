/** How the page is built and how the tests run; the command line is bundled by tools/bundle.mjs. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { preact } from '@preact/preset-vite'
import { runnerImport } from 'vite'
import type { PluginOption } from 'vite'
import { defineConfig } from 'vitest/config'
import type { ViteUserConfig } from 'vitest/config'
import { intoOneFile } from './tools/into-one-file.mjs'
import { workOffline } from './tools/offline.mjs'
import { strictPage } from './tools/policy.mjs'
import { countTests } from './tools/reporter.mjs'
import { workerInside } from './tools/worker-inside.mjs'

const root = import.meta.dirname

/**
 * The plugins that pack src/model/data for the page and draw its opening. They share code with the model, whose imports
 * carry no extension, so Vite rather than Node has to load it.
 */
async function packPlugin(): Promise<PluginOption> {
  const file = join(root, 'tools/pack/plugin.ts')
  if (!existsSync(file)) return []
  // Vitest reads this file anew for each project; the model behind the plugin is read once for all.
  const shared: typeof globalThis & {
    grantflowPacks?: ReturnType<typeof runnerImport<PackPlugin>>
  } = globalThis
  shared.grantflowPacks ??= runnerImport<PackPlugin>(file, { plugins: [wordsPlugin()] })
  const { module } = await shared.grantflowPacks
  return [module.packData(), module.drawFirst()]
}

/** The plugin that tells the page in the language asked for by `npm run build -- --words`; none for English. */
async function wordsPlugin(): Promise<PluginOption[]> {
  if (!process.env['GRANTFLOW_WORDS']) return []
  const file = join(root, 'tools/words/plugin.ts')
  const { module } = await runnerImport<{ readonly tellInLanguage: () => PluginOption }>(file)
  return [module.tellInLanguage()]
}

/**
 * The model does nothing when it is loaded (its floor says so), so that a part of it which
 * only a later section needs comes with that section and not with the first screen.
 */
const quiet = [
  { test: /\/src\/model\/.+\.ts$/, sideEffects: false },
  { test: /\/node_modules\/(@noble|fflate|canonicalize)\//, sideEffects: false },
]

/** What a page needs where a server sends it, or where it is one file (tools/one-file.mjs). */
function serving(mode: string): PluginOption[] {
  return mode === 'one-file' ? [workerInside(), intoOneFile()] : [strictPage(), workOffline()]
}

interface PackPlugin {
  readonly packData: () => PluginOption
  readonly drawFirst: () => PluginOption
}

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
  // vitest resolves its paths from the top of the tree, the page from its own folder.
  root: process.env['VITEST'] ? root : join(root, 'src/ui'),
  base: './',
  cacheDir: join(root, 'node_modules/.vite'),
  plugins: [await wordsPlugin(), preact(), await packPlugin(), ...serving(mode), countTests()],
  resolve: {
    alias: {
      // zustand's own hook asks for React; preact answers.
      react: 'preact/compat',
      'react-dom': 'preact/compat',
      // The package's own door compresses in workers made of text, which the page's policy refuses.
      'write-excel-file/here': join(
        root,
        'node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js',
      ),
    },
    dedupe: ['preact'],
  },
  server: { port: 5173, fs: { allow: [root] } },
  build: {
    outDir: join(root, 'dist/site'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    reportCompressedSize: false,
    // Fonts and tables keep their own files, so that a strict content policy can stand.
    assetsInlineLimit: 0,
    // A part that comes later brings its style along; its scripts ask for one another.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        // What the first screen needs is one file: compressed together it is a tenth smaller than in many.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
      treeshake: {
        moduleSideEffects: quiet,
      },
    },
  },
  worker: {
    // It runs the model beside the page: a module of its own, as small as what it draws with.
    format: 'es',
    plugins: () => [wordsPlugin()],
    rolldownOptions: { treeshake: { moduleSideEffects: quiet } },
  },
  test: {
    testTimeout: 20_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'model',
          environment: 'node',
          // Vitest gives the alias of React only to what it bundles itself.
          server: { deps: { inline: ['zustand'] } },
          setupFiles: ['tests/ui/shipped-scenarios.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: './tests/ui/page-environment.ts',
          server: { deps: { inline: ['zustand'] } },
          setupFiles: ['tests/ui/shipped-scenarios.ts'],
          include: ['tests/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/site.ts'],
          // One browser at a time: journeys measure frames, and the machine may be small.
          fileParallelism: false,
          testTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
}))
