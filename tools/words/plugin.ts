/** The vite plugin that builds the page in another language: each text is replaced where the code says it. */
import { join, relative } from 'node:path'
import MagicString from 'magic-string'
import type { Plugin } from 'vite'
import { root } from '../root.mjs'
import { tellJson } from './json-texts'
import { outermost, writeText } from './rewrite'
import { codeKeys, isInterface } from './table'
import { textsIn } from './texts-in'
import { readTranslation } from './translation'
import type { Translation } from './translation'

/** The language that the build was asked for; undefined where it is English. */
const asked = (): string | undefined => process.env['GRANTFLOW_WORDS'] || undefined

/** The plugin, or nothing where the page is built in English. */
export function tellInLanguage(language = asked()): Plugin[] {
  return language === undefined ? [] : [tell(readTranslation(language))]
}

function tell(translation: Translation): Plugin {
  const missing = new Set<string>()
  const told = new Set<string>()
  let counts = false
  let keys: ReadonlySet<string> | undefined
  const say = (english: string): string => {
    const said = translation.find(english)
    ;(said === undefined ? missing : told).add(english)
    return said ?? english
  }
  return {
    name: 'grantflow-words',
    enforce: 'pre',
    // A page in another language stands beside the English one.
    config: (_, { command }) =>
      command === 'build'
        ? { build: { outDir: join(root, `dist/site-${translation.language}`) } }
        : {},
    configResolved({ command, isWorker }) {
      counts = command === 'build' && !isWorker
    },
    transform(code, id) {
      const file = relative(root, id.split('?')[0] ?? id).replaceAll('\\', '/')
      if (!isInterface(file)) return null
      if (file.endsWith('.json')) return { code: tellJson(code, say), map: null }
      const texts = textsIn(code, file, (keys ??= codeKeys()))
      const written = new MagicString(code)
      for (const text of outermost(texts, 0, code.length))
        written.overwrite(
          text.start,
          text.end,
          writeText(code, texts, text, ({ text: english }) => say(english)),
        )
      return texts.length === 0
        ? null
        : { code: written.toString(), map: written.generateMap({ hires: true }) }
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => tellPage(html, translation.language, say),
    },
    closeBundle() {
      if (counts)
        console.log(
          `${told.size} texts in ${translation.language}; ${missing.size} left in English.`,
        )
    },
  }
}

/** The opening page in a language: its own few texts, and the language that readers' programs are told. */
export function tellPage(html: string, language: string, say: (text: string) => string): string {
  return html
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replaceAll(
      PAGE_TEXT,
      (_, before: string, text: string, after: string) =>
        `${before}${say(text.replaceAll(/\s+/g, ' ').trim())}${after}`,
    )
}

/** The title, the description and the paragraphs of the opening page. */
const PAGE_TEXT = /(<title>|<p>|name="description"\s+content=")([^<"]+)(<\/title>|<\/p>|")/g
