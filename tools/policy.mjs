/** Says what the built page may load and run: its own files and one script it begins with, no text ever as code. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const [, first = ''] =
  /<script>(.*?)<\/script>/s.exec(readFileSync(join(root, 'src/ui/index.html'), 'utf8')) ?? []

/** The one script inside the page, known by its text: it runs before the first paint, which a file would hold up. */
const firstScript = `'sha256-${createHash('sha256').update(first).digest('base64')}'`

/**
 * The content policy of the page, a rule a line. What it has no line for is refused.
 * No code of the page may turn text into markup or script. `trusted-types` names the one policy
 * there is: it passes two fixed addresses, those of the workers that draw and that keep the page's files
 * (src/ui/trusted-script.ts).
 */
const rules = [
  "default-src 'none'",
  `script-src 'self' ${firstScript}`,
  "style-src 'self'",
  "font-src 'self'",
  // Pictures are drawn to PNG by way of an address in memory; the empty icon is an address of data.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types grantflow-worker',
]

/** The policy as a page says it of itself, wherever it is served from. */
export const pagePolicy = rules.join('; ')

/**
 * The policy as a server says it: a page cannot say of itself who may frame it. Anybody may, for a picture
 * in somebody's article is such a frame (src/ui/embed). A press led astray by the frame around it has
 * nothing to take: the page knows no reader, holds no credentials and sends nothing.
 */
export const serverPolicy = [...rules, 'frame-ancestors *'].join('; ')

/**
 * Writes the policy into the built page, before anything it governs. While developing there is none:
 * the development server itself runs inline scripts.
 * @returns {import('vite').Plugin}
 */
export function strictPage() {
  return {
    name: 'grantflow-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
