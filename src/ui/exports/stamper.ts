/** Stamps the tables and pictures that a reader takes from the page. */
import { stampColumns, stampLine, withColumns } from '../../model/index'
import type { Stamper } from '../download'
import { inOneSentence } from '../prepare'
import type { Page } from '../use-page'
import { pictureNamed } from './picture-list'
import { pictureToPng } from './picture-png'
import { pictureSvg } from './picture-svg'
import type { Picture } from './picture-svg'
import { sourceLine, stampNow } from './stamp-now'

/** The stamper of a page; each file is stamped with the page as it is then. */
export function stamper(page: Page): Stamper {
  return {
    csv: (text) => withColumns(text, stampColumns(stampNow(page.store.getState()))),
    async picture(name, kind) {
      const picture = pictureNamed(name)
      if (picture === null) return null
      const svg = await pictureSvg(picture, underPicture(page, picture))
      return kind === 'png' ? pictureToPng(svg) : new Blob([svg], { type: 'image/svg+xml' })
    },
    fail: (fault) => page.actions.fail('', inOneSentence(fault)),
  }
}

/** The lines under a picture: what it was made of, and its sources. */
export function underPicture(page: Page, { sources }: Picture): readonly string[] {
  const state = page.store.getState()
  const cited = sources === '' ? sourceLine(state) : sources
  return [stampLine(stampNow(state)), cited].filter((text) => text !== '')
}
