/** Writes a scenario as a citation: a line of text, Markdown, or an entry of a bibliography. */

import { DISCLAIMER, stampLine } from './export-stamp'
import type { ExportStamp } from './export-stamp'

/** The citation as a line of plain text, with the address where there is one. */
export function citeText(stamp: ExportStamp): string {
  return stamp.address === '' ? stampLine(stamp) : `${stampLine(stamp)} ${stamp.address}`
}

/** The citation as a line of Markdown; nothing in a title is read as a mark or as a link. */
export function citeMarkdown(stamp: ExportStamp): string {
  const title = `\u201c${escapeMarkdown(stamp.title)}\u201d`
  // Only the page's own address is ever a link, and only in the form of one.
  const linked = /^https?:\/\/[^\s<>()[\]"\\]+$/.test(stamp.address)
    ? `[${title}](<${stamp.address}>)`
    : title
  const author = stamp.author === '' ? '' : `${escapeMarkdown(stamp.author)}. `
  return `${author}${linked}. *Grantflow*, scenario \`${stamp.id}\`, fiscal year ${escapeMarkdown(stamp.fiscalYear)}, model ${stamp.model}, data edition ${escapeMarkdown(stamp.edition)}, ${stamp.day}. ${DISCLAIMER}\n`
}

/** The citation as a BibTeX entry whose key is the scenario's id. */
export function citeBibtex(stamp: ExportStamp): string {
  const [year = '', month = '1'] = stamp.day.split('-')
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${escapeTex(stamp.author === '' ? 'Grantflow' : stamp.author)}}`],
    ['title', `{${escapeTex(stamp.title)}}`],
    ['year', year],
    ['month', String(Number(month))],
    ['howpublished', 'Grantflow'],
    ['version', `model ${stamp.model}, data edition ${escapeTex(stamp.edition)}`],
    [
      'note',
      `Scenario ${stamp.id}, fiscal year ${escapeTex(stamp.fiscalYear)}, exported ${stamp.day}. ${DISCLAIMER}`,
    ],
    ...(stamp.address === '' ? [] : [['url', escapeUrl(stamp.address)] as const]),
    ['urldate', stamp.day],
  ]
  const lines = fields.map(([name, value]) => `  ${name.padEnd(12)} = {${value}},`)
  return `@misc{grantflow-${stamp.id},\n${lines.join('\n')}\n}\n`
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-.!|~:&@]/g, '\\$&')
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash: one without its match would end the entry.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** TeX's own characters as text. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`)
}

function escapeUrl(address: string): string {
  return address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))
}
