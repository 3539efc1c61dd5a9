/** Takes the built page into one file: script, style and policy, with nothing beside it. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** Where the page lies that is one file. */
export const madeFile = join(root, 'dist/grantflow.html')

/**
 * Takes what a build has made into its one page: script, style and policy. It has to come last.
 * @returns {import('vite').Plugin}
 */
export function intoOneFile() {
  return {
    name: 'grantflow-one-file',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: { rolldownOptions: { output: { codeSplitting: false } } },
    }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle)
        const scripts = files.filter((each) => each.type === 'chunk')
        const styles = files.filter((each) => each.fileName.endsWith('.css'))
        const page = bundle['index.html']
        const left = files.filter(
          (each) => each !== page && each.type === 'asset' && !styles.includes(each),
        )
        const [script, ...more] = scripts
        if (script === undefined || more.length > 0 || page?.type !== 'asset' || left.length > 0) {
          const names = [...more, ...left].map(({ fileName }) => fileName).join(', ')
          throw new Error(`The page does not fit into one file: ${names} would lie beside it.`)
        }
        const style = styles.map((each) => (each.type === 'asset' ? String(each.source) : ''))
        mkdirSync(join(root, 'dist'), { recursive: true })
        writeFileSync(
          madeFile,
          assemble(String(page.source), inScript(script.code), style.join('\n')),
        )
      },
    },
  }
}

/** @param {string} html @param {string} script @param {string} style */
function assemble(html, script, style) {
  const icon = readFileSync(join(root, 'src/ui/public/icon.svg')).toString('base64')
  const [, first = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? []
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(first)} ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    'img-src data: blob:',
    // A picture that is taken along holds its typefaces, which are read from the style above.
    'connect-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types grantflow-worker',
  ].join('; ')
  const bare = html
    .replace(
      /<link\b[^>]*\brel="(?:stylesheet|preload|modulepreload|manifest|icon|apple-touch-icon)"[^>]*>\s*/g,
      '',
    )
    .replace(/<script type="module"[^>]*><\/script>\s*/, '')
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}">`,
  ].join('\n')
  return bare
    .replace(/<meta charset[^>]*>/, (found) => `${found}\n${head}`)
    .replace('</head>', () => `<style>${style}</style>\n</head>`)
    .replace('</body>', () => `<script type="module">${script}</script>\n</body>`)
}

/** What would end a script inside a page may stand in its texts alone, where a sign can be written another way. @param {string} code */
function inScript(code) {
  return code
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<!--/g, '\\x3C!--')
    .replaceAll('\r', '\\r')
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
