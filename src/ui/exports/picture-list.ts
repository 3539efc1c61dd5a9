/** Finds the pictures on the page that can be taken along, each with its heading and what it says. */
import type { KeyEntry, Picture } from './picture-svg'

/** Every picture in view now, in the order of the page. A drawing is one by its `data-picture`, its name. */
export function picturesInView(): readonly Picture[] {
  return [...document.querySelectorAll<SVGSVGElement>('main svg[data-picture]')].map((drawing) =>
    pictureOf(drawing.dataset['picture'] ?? '', drawing),
  )
}

/** The picture of this name, or null where it is not in view. */
export function pictureNamed(name: string): Picture | null {
  return picturesInView().find((picture) => picture.name === name) ?? null
}

function pictureOf(name: string, drawing: SVGSVGElement): Picture {
  const section = drawing.closest('section')
  const title = section?.querySelector('h2, h3')?.textContent ?? ''
  const also = name === 'timeline' ? onTimeline : { says: '', sources: '' }
  const written = writtenKey(section)
  const insets = name === 'map' ? (section?.querySelectorAll('.insets button') ?? []) : []
  return {
    name,
    title: title === '' ? (drawing.getAttribute('aria-label') ?? name) : title,
    says: [section?.querySelector('.said')?.textContent ?? '', also.says].join(' ').trim(),
    sources: also.sources,
    drawing,
    key: name === 'stages' ? stageKey(section) : written.length > 0 ? written : keyOf(name),
    insets: [...insets].flatMap((button) => {
      const small = button.querySelector('svg')
      const words = [...button.querySelectorAll('span, b')].map((each) => each.textContent)
      return small === null ? [] : [{ drawing: small, words: words.join(' ') }]
    }),
  }
}

/** What the page says beside a timeline and not over it. */
const onTimeline = {
  says: 'M: meets the reading. F: fails it. P: protected by an order. ?: cannot be told.',
  sources:
    'Sources: the orders named, and the events as listed with their sources under the timeline.',
}

/** How the page's key shows what each patch of it stands for, and which of them a map has too. */
const patches = [
  ['k-state', '--state', true],
  ['k-local', '--local', true],
  ['k-nonprofit', '--nonprofit', true],
  ['k-other', '--other', false],
  ['k-held', 'url(#held-none)', true],
  ['k-lapsed', '--paper', false],
  ['k-moved', 'url(#moved-none)', false],
] as const

/** The stages in view, each with its pattern. */
function stageKey(section: Element | null): readonly KeyEntry[] {
  return [...(section?.querySelectorAll('.key > span') ?? [])].map((entry) => ({
    fill: entry.querySelector('rect')?.getAttribute('fill') ?? '--paper',
    words: entry.textContent.trim(),
  }))
}

/** Keys whose entries say themselves what they are filled with. */
function writtenKey(section: Element | null): readonly KeyEntry[] {
  return [...(section?.querySelectorAll<HTMLElement>('[data-fill]') ?? [])].map((entry) => ({
    fill: entry.dataset['fill']!,
    words: entry.textContent.trim(),
  }))
}

/** The page has one key for its pictures of money; other pictures write their words beside the marks. */
function keyOf(name: string): readonly KeyEntry[] {
  if (name !== 'flow' && name !== 'map') return []
  return patches.flatMap(([patch, fill, onMap]) => {
    const words = document.querySelector(`.key .${patch}`)?.parentElement?.textContent?.trim()
    return words === undefined || (name === 'map' && !onMap) ? [] : [{ fill, words }]
  })
}
