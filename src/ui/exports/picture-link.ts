/** Copies the link that opens the scenario in view at one of its pictures. */
import { copy, isOffered, linkOf } from '../files/saving'
import type { Page } from '../use-page'
import { readAddress, roomOf } from '../views/address'

/** The link to a picture, by its name; null where it would be longer than any page opens. */
export function pictureLink(page: Page, picture: string): string | null {
  const address = readAddress(location.hash)
  if (address === null || roomOf(address.at) !== null) return linkOf(page, picture)
  // What stands beside the rooms reads its own records, not the scenario.
  return `${location.href.replace(/#.*$/, '')}#${address.at}&see=${encodeURIComponent(picture)}`
}

/** Copy the link; one that cannot simply be copied is shown instead. */
export async function copyPictureLink(page: Page, picture: string): Promise<void> {
  const link = pictureLink(page, picture)
  if (isOffered(link) && (await copy(link)))
    page.actions.note({ told: 'Link to the picture copied; it holds the whole scenario.' })
  else page.actions.note({ dialog: { is: 'link', link } })
}
