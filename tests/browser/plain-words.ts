/** Finds the words on a page told in the accented language that stayed plain, and sets aside those that are data. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { root } from '../../tools/root.mjs'

/** Runs of plain words that a reader of the page sees or hears, each once. */
export async function plainRuns(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const found = new Set<string>()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement!
      if (element.closest('script, style, noscript, code, kbd, math') === null)
        found.add(text.nodeValue!)
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext'])
      for (const element of document.querySelectorAll(`[${name}]`))
        found.add(element.getAttribute(name)!)
    return [...found]
  })
  return [...new Set(said.flatMap(runsIn))].toSorted()
}

/** Words without an accent that follow one another, with the numbers and signs between them. */
export function runsIn(text: string): readonly string[] {
  const folded = text.replaceAll(/\s+/g, ' ')
  const runs =
    folded.match(
      /(?<![\p{L}])[A-Za-z][A-Za-z’'.-]*(?:[^\p{L}]+[A-Za-z][A-Za-z’'.-]*(?!\p{L}))*(?!\p{L})/gu,
    ) ?? []
  return runs.filter((run) => /[A-Za-z]{2}/.test(run))
}

/** Every text of the data and of the shipped scenarios: names, law, sources, explanations of programs and readings. */
export function dataTexts(): string {
  const said: string[] = []
  for (const folder of ['src/model/data', 'scenarios', 'src/ui/papers'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
      if (/\.(?:json|csv|txt)$/.test(name))
        said.push(readFileSync(join(root, folder, name), 'utf8'))
  return letters(
    said
      .join('\n')
      .replaceAll(/\\u([0-9a-f]{4})/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      ),
  )
}

/** A text by its letters and numbers alone, since data are set with other signs and spaces than they are kept with. */
export function letters(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()} `
}

/** What of some runs no data file holds: phrases of three words or more; and the runs of one or two small words, which data hold by chance. */
export function untold(
  runs: readonly string[],
  data: string,
): { readonly phrases: readonly string[]; readonly lone: readonly string[] } {
  const pieces = runs
    // Data are listed one after another, and the words of a rule joined: each is looked for on its own.
    .flatMap((run) =>
      run.split(/[,;:()“”·?!]|\.(?=\s)| v\. | – |\bFY(?:\s?\d+)?| (?:is|or|and)(?= |$)/),
    )
    .map((piece) => piece.replaceAll(/^(?:\s|[A-Z]\b|and\b)+|(?:\s|\bQ\d|\b[A-Z])+$/g, ' ').trim())
    // An address or a file is data, whatever its letters.
    .filter((piece) => /[A-Za-z]{3}/.test(piece) && !/[@/_]|\w\.\w/.test(piece))
  const words = (piece: string) => piece.match(/[A-Za-z’'-]{2,}/g) ?? []
  const isData = (piece: string) => data.includes(letters(piece).trim())
  const phrases = pieces.filter((piece) => words(piece).length > 2 && !isData(piece))
  const lone = runs.filter((run) => /^[a-z][a-z’'-]{2,}(?: [a-z’'-]+)?$/.test(run))
  return { phrases: [...new Set(phrases)], lone: [...new Set(lone)] }
}
