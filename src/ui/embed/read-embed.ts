/** Reads the address of a framed picture: which one, in which room, of which scenario, and what the frame is called. */
import { readAddress, readSee } from '../views/address'
import type { Address } from '../views/address'

/** What a frame asks for. */
export interface AskedEmbed {
  readonly address: Address
  /** The picture or part; the first picture of the room where none is named. */
  readonly see: string | null
  /** The link to a scenario, from its # on; null for the one the page opens with. */
  readonly link: string | null
  /** What the page around it calls the frame; at most 80 letters, digits and dashes. */
  readonly id: string
}

/** Read `?embed=1&id=x` and `#caught&see=matrix`, or `#s=…&room=caught&see=matrix`. */
export function readEmbed(at: { readonly search: string; readonly hash: string }): AskedEmbed {
  const id = new URLSearchParams(at.search).get('id') ?? ''
  const words = new URLSearchParams(at.hash.replace(/^#/, ''))
  const link = words.has('s') ? at.hash : null
  return {
    address: (link === null ? readAddress(at.hash) : roomOfLink(words)) ?? { at: 'home' },
    see: readSee(at.hash),
    link,
    id: /^[\w-]{1,80}$/.test(id) ? id : '',
  }
}

/** The room a link leads to; it names it beside the scenario. */
function roomOfLink(words: URLSearchParams): Address | null {
  const room = words.get('room')
  if (room === null || room === 'home') return null
  const place = words.get('place')
  return readAddress(room === 'place' && place !== null ? `#place=${place}` : `#${room}`)
}
