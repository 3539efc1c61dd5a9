/** Lists the single clauses of readings in force without which the finding on a place would be another, and what it would get. */
import { memo } from 'preact/compat'
import { clauseFlipsInSteps } from '../../model/index'
import type { ClauseFlip, Steps } from '../../model/index'
import { dollars, fiscalYear } from '../format'
import type { Asked } from '../page-state'
import { definitionHref } from '../views/address'
import { indexOf } from '../views/names'
import { conditionName } from '../views/place-flips'
import { placeName } from '../views/verdict-reason'
import { Words } from '../words'
import type { Piece } from '../words'
import { useRun } from './use-run'
import type { Run } from './use-run'
import { useSliced } from './use-sliced'
import { WorkLine } from './work-line'

/** What was found, with the run and the place it was found on. */
interface Found {
  readonly run: Run
  readonly place: string
  readonly flips: readonly ClauseFlip[]
}

/** The part: each clause left out in turn, for everyone. */
export const ClausesPart = memo(function DrawClauses(props: { readonly place: string }) {
  const { place } = props
  const run = useRun()
  const found = useSliced(
    {
      wanted: run.outcome.settings.conditions.length > 0,
      says: 'Leaving out one clause after another.',
      ready: (then) => then(run.dataset),
      make: () => clausesOf(run, place),
    },
    [run, place],
  )
  const { result } = found
  if (run.outcome.settings.conditions.length === 0) return null
  return (
    <section class="clauses" aria-labelledby="clauses-title">
      <h4 id="clauses-title">Clauses that decide</h4>
      <WorkLine of={found} />
      {result !== null && result.flips.length === 0 && (
        <p class="said">
          No single clause decides: with any one of them left out of its reading, the finding on{' '}
          {placeName(run.dataset, place)} would be the same, or the reading has only one.
        </p>
      )}
      {result !== null && result.flips.length > 0 && (
        <>
          <p class="said">
            Were one of these left out of its reading, for everyone, the finding on{' '}
            {placeName(run.dataset, place)} would be another.
          </p>
          <ul class="flips">
            {result.flips.map((flip) => (
              <li key={`${flip.condition} ${flip.rule}`}>
                <p>
                  <span data-name>
                    Without \u201c{flip.clause}\u201d ({conditionName(run.dataset, flip.condition)})
                  </span>
                  :{' '}
                  <b>
                    {RESULTS[flip.before]} \u2192 {RESULTS[flip.after]}
                  </b>
                </p>
                <p class="flip-money">
                  <Words of={moneyOf(result, flip)} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
})

function* clausesOf(run: Run, place: string): Steps<Found> {
  const index = indexOf(run.dataset, place)
  return { run, place, flips: yield* clauseFlipsInSteps(run.dataset, run.outcome, index) }
}

const RESULTS: Readonly<Record<ClauseFlip['before'], string>> = {
  meets: 'meets',
  fails: 'fails',
  unknown: 'cannot be told',
  protected: 'is protected by an order',
  'not-reached': 'is not reached',
}

/** What the place would be awarded, and now is. */
function moneyOf(found: Found, flip: ClauseFlip): readonly Piece[] {
  const { now, would } = flip
  if (now === would) return ['what it is awarded stays the same']
  return [
    {
      text: dollars(would),
      label: `${dollars(would)}, awarded without this clause`,
      asked: () => clauseAsked(found, flip),
    },
    ' awarded instead of ',
    {
      text: dollars(now),
      label: `${dollars(now)}, awarded now`,
      asked: {
        title: `${placeName(found.run.dataset, found.place)}: awarded in your scenario`,
        about: {
          question: { about: 'place-sum', recipient: found.place, sum: 'direct' },
          of: found.run.outcome,
        },
      },
    },
    `, ${fiscalYear(found.run.outcome.settings.year)}`,
  ]
}

/** The award without the clause, less the award now, with the rule that is left. */
function clauseAsked({ run, place }: Found, flip: ClauseFlip): Asked {
  return {
    title: `${placeName(run.dataset, place)}: without \u201c${flip.clause}\u201d`,
    links: [{ says: 'The reading', href: definitionHref(flip.definition) }],
    about: {
      reason: {
        says: `Were \u201c${flip.clause}\u201d left out of the reading for everyone: ${RESULTS[flip.before]} \u2192 ${RESULTS[flip.after]}.`,
        value: flip.would - flip.now,
        unit: 'dollars',
        formula: 'awarded then \u2212 awarded now',
        withNumbers: `${dollars(flip.would)} \u2212 ${dollars(flip.now)}`,
        from: [
          {
            says: 'The rule that is left, run for everyone',
            value: flip.rule,
            unit: 'word',
            standing: 'set',
            from: [],
          },
          {
            question: { about: 'place-sum', recipient: place, sum: 'direct' },
            of: run.outcome,
            says: 'Awarded now',
          },
        ],
      },
    },
  }
}
