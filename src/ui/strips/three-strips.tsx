/** Draws one amount three times: as published (a line), in the baseline (a pale bar), in the reader's scenario (a full bar). */
import { fiscalYear } from '../format'
import type { Figure } from '../format'
import { Num } from '../number'
import type { Family } from '../views/names'
import { isWide } from '../views/range-words'
import { InDraws } from './in-draws'
import { wide } from './strip'
import type { MyAmount, StripAmount } from './strip'
import './strips.css'

interface ThreeStripsProps {
  /** Whose amount it is: a place, a program, a sum. */
  readonly label: string
  /** What the amounts are, such as `award` or `by formula`; an amount may say its own. */
  readonly kind: string
  readonly year: string
  /** The value that fills the strip's whole width; strips to be compared share it. */
  readonly most: number
  readonly baseline: StripAmount
  readonly mine: MyAmount
  readonly published?: StripAmount | undefined
  /** Colour says who. */
  readonly who?: Family
  /** What the heading says once of every amount, such as `$ million`. */
  readonly unit?: string
  /** `small` is for rows of a table and tiles: thin strips, and a heading that is heard, not seen. */
  readonly size?: 'full' | 'small'
  /** Other names of the three rows, where they compare something else. */
  readonly names?: readonly [published: string, baseline: string, mine: string]
  /** The level of the heading; 0 for none where a heading stands above. */
  readonly level?: 0 | 2 | 3 | 4
}

/**
 * Published, baseline, mine: always in this order and told apart by shape, not by colour alone.
 * Each row gives its figure as a button with its reasons. Of the reader's amount the part held is
 * hatched, lost is an outline, moved is dotted, protected has a double edge. Zero is a mark at the
 * origin; unknown is a tint with a question mark. Amounts that share a scale share `most`.
 */
export function ThreeStrips(props: ThreeStripsProps) {
  const { label, kind, year, published, baseline, mine, most } = props
  const { who = 'other', size = 'full', level = size === 'full' ? 3 : 0 } = props
  const [first, second, third] = props.names ?? ['Published', 'Baseline', 'Mine']
  const Head = `h${level}` as 'h2' | 'h3' | 'h4'
  const about = `${fiscalYear(year)} ${kind}`
  const row = (name: string, look: string, amount: MyAmount) => (
    <div class={`strip-row ${look}`}>
      <dt>{name}</dt>
      <dd class="strip-bar" aria-hidden="true">
        <StripBar look={look} amount={amount} most={most} />
      </dd>
      <dd class="strip-figure">
        <Amount of={`${label}, ${name.toLowerCase()}`} amount={amount} kind={kind} year={year} />
        {amount.parts?.map((part) => (
          <small key={part.ended}>
            <Amount of={label} amount={part} kind={part.kind ?? part.ended} year={year} />
          </small>
        ))}
        {amount.note !== undefined && <small>{amount.note}</small>}
      </dd>
    </div>
  )
  return (
    <div class={`three-strips ${who} ${size}`}>
      {level > 0 && (
        <Head>
          {label}, {about}
          {props.unit !== undefined && `, ${props.unit}`}
        </Head>
      )}
      <dl aria-label={level > 0 ? undefined : `${label}, ${about}`}>
        {published && row(first, 'published', published)}
        {row(second, 'pale', baseline)}
        {row(third, 'full', mine)}
        <InDraws amount={mine} most={most} unit={props.unit} />
      </dl>
    </div>
  )
}

/** The amount as a button; its name says whose, what, of which year. */
function Amount(props: {
  readonly of: string
  readonly amount: StripAmount
  readonly kind: string
  readonly year: string
}) {
  const { amount } = props
  const what = `${amount.kind ?? props.kind}, ${fiscalYear(props.year)}`
  return (
    <Num asked={amount.asked} label={`${props.of}, ${what}: ${amount.words}. Show the reasons`}>
      {amount.words}
    </Num>
  )
}

/** The strip alone, for tiles too small for figures; hide it from screen readers where a figure says the same. */
function StripBar(props: {
  readonly look: string
  readonly amount: MyAmount
  readonly most: number
}) {
  const { look, amount, most } = props
  const { figure, parts = [] } = amount
  if (figure === null) return <span class="shape unknown">?</span>
  const drawn = parts.filter((part) => part.figure !== null && part.figure.value > 0)
  const nothing = !(figure.value > 0) && drawn.length === 0
  return (
    <>
      {nothing && <span class="shape zero" />}
      {figure.value > 0 && amount.unpaid === undefined && (
        <span
          class={`shape ${look}${amount.protected ? ' double' : ''}`}
          ref={wide(figure.value, most)}
        />
      )}
      {amount.unpaid?.map(
        ({ ended, value }) =>
          value > 0 && (
            <span key={ended} class={`shape ${look} ${ended}`} ref={wide(value, most)} />
          ),
      )}
      {drawn.map((part) => (
        <span key={part.ended} class={`shape ${part.ended}`} ref={wide(part.figure!.value, most)}>
          {part.ended === 'unknown' && '?'}
        </span>
      ))}
      {isTold(figure) && <span class="shape upto" ref={wide(figure.high - figure.value, most)} />}
    </>
  )
}

/** Whether the range is wide enough to be seen beside the figure. */
function isTold(figure: Figure): boolean {
  return isWide(figure) && figure.high > figure.value
}
