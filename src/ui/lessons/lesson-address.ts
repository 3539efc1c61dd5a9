/** Reads and writes the address of a lesson: which, how long, for whom, and in which form. */
import type { Minutes } from '../../model/index'
import { PAPERS } from './printed'
import type { Paper } from './printed'

/** What the address of a lesson asks for. */
export interface LessonAddress {
  readonly minutes: Minutes
  /** Empty for the first edition of the lesson. */
  readonly edition: string
  /** What draws a student’s place; whole and not below zero. */
  readonly seed: number
  /** In large type, one step at a time, for a class that looks on. */
  readonly present: boolean
  readonly paper: Paper | null
}

const LENGTHS: readonly Minutes[] = ['20', '45', '90']

/** The largest seed: what the generator takes. */
export const MOST_SEED = 4_294_967_295

/** Read what follows the lesson’s name; whatever makes no sense counts as left out. */
export function readLessonAddress(hash: string): LessonAddress {
  const words = new URLSearchParams(hash.replace(/^#/, ''))
  const seed = Number(words.get('seed') ?? 0)
  return {
    minutes: LENGTHS.find((each) => each === words.get('minutes')) ?? '45',
    edition: (words.get('edition') ?? '').slice(0, 60),
    seed: Number.isInteger(seed) && seed >= 0 && seed <= MOST_SEED ? seed : 0,
    present: words.has('present'),
    paper: PAPERS.find((each) => each === words.get('print')) ?? null,
  }
}

/** The address of a lesson; what is left out is as it opens. */
export function lessonHref(id: string, asks: Partial<LessonAddress> = {}): string {
  const { minutes = '45', edition = '', seed = 0, present = false, paper = null } = asks
  return [
    `#learn=${encodeURIComponent(id)}`,
    minutes === '45' ? '' : `minutes=${minutes}`,
    edition === '' ? '' : `edition=${encodeURIComponent(edition)}`,
    seed === 0 ? '' : `seed=${seed}`,
    present ? 'present=1' : '',
    paper === null ? '' : `print=${paper}`,
  ]
    .filter(Boolean)
    .join('&')
}
