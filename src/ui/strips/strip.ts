/** Says what one strip shows: an amount with its words and its reasons, and the parts of it that were not paid. */
import type { Figure } from '../format'
import type { Asked } from '../page-state'

/** An amount as a strip draws it. */
export interface StripAmount {
  /** The amount with its range; null where nobody can tell, which is drawn as a tint with `?`. */
  readonly figure: Figure | null
  /** The amount as it is written, without what the heading says once; `unknown` where null. */
  readonly words: string
  readonly asked: Asked | (() => Asked)
  /** What the amount is where it is not what the heading says: `by formula`, `published`. */
  readonly kind?: string
  /** Where none of the amount was paid: what happened to it, part by part, drawn in the place of a bar. */
  readonly unpaid?: readonly { readonly ended: Unpaid; readonly value: number }[]
  /** Said in small under the amount. */
  readonly note?: string
}

/** What happened to money that was not paid, or may not be: it is the shape that says so. */
type Unpaid = 'held' | 'lost' | 'moved' | 'unknown'

/** What was not paid of an amount, or may not be. */
export interface StripPart extends StripAmount {
  readonly ended: Unpaid
}

/** The amount of the reader's scenario, with the parts that were not paid. */
export interface MyAmount extends StripAmount {
  /** Drawn with a double edge: an order protects it. */
  readonly protected?: boolean
  readonly parts?: readonly StripPart[]
}

/** The most that any of the strips shows, its range included; 0 where none is known. */
export function mostOf(amounts: readonly (StripAmount | undefined)[]): number {
  return amounts.reduce(
    (most, amount) => Math.max(most, amount?.figure?.value ?? 0, amount?.figure?.high ?? 0),
    0,
  )
}

/**
 * Makes an element as wide as a value is on a scale, in per cent, never past its end. A width is set,
 * not written: the page's policy lets no style stand in the page that is sent.
 */
export function wide(value: number, most: number): (element: HTMLElement | null) => void {
  const share = most > 0 ? Math.min(100, Math.max(0, (value / most) * 100)) : 0
  return (element) => element?.style.setProperty('width', `${share}%`)
}
