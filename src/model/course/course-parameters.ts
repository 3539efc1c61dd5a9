/** Lists what a scenario may change of what happens next: the years, award lives, remedies, reactions, subawards. */
import { listYears, yearLabel } from '../parameters'
import { forwardParameters } from '../forward/forward-parameters'
import { own } from '../parameter'
import { lifeParameters } from './life-parameters'
import { remedyParameters } from './remedy-parameters'
import { ASSUMED } from './assumed'
import type { Dataset, FiscalYear, Parameter } from '../types'

/** The last day a course may be looked at: the awards of the last forward year have run out by then. */
const LAST_DAY = '2060-09-30'

/**
 * List every parameter of time with its default, range, unit, source and law, for a scenario of
 * `year`. `years` are the fiscal years whose awards are followed: remedies are those of conditions
 * attached to awards of any of them. A number that no source gives says so in its label.
 */
export function courseParameters(
  dataset: Dataset,
  year: FiscalYear,
  years: readonly FiscalYear[] = [year],
): readonly Parameter[] {
  return [
    ...timeParameters(dataset, year),
    ...remedyParameters(dataset, years),
    ...reactionParameters(),
    ...dataset.programs.flatMap(lifeParameters),
    ...subawardParameters(),
    ...bridgeParameters(),
    ...forwardParameters(),
  ]
}

/**
 * A district court that sets a termination aside gives the award back. In this case the Government was
 * likely to show that claims for grant money belong to the Court of Federal Claims, 28 U.S.C. 1491(a)(1),
 * which awards money and reinstates nothing; Vera Institute of Justice v. Department of Justice
 * (D.D.C. 7 July 2025) held so of the Justice Department's terminations of April 2025.
 */
const ENDED_AWARDS = 'Department of Education v. California, 604 U.S. 650 (2025)'

/** A number that nobody published, with its whole range. */
function assumed(
  path: string,
  label: string,
  value: number,
  [max, step, unit]: readonly [max: number, step: number, unit: string],
): Parameter {
  const type = unit === 'share' || unit === 'dollars' ? unit : 'number'
  const rest = { drawer: 'assumption', unit, min: 0, max, step } as const
  return own(path, `${label} ${ASSUMED}`, type, value, rest)
}

function timeParameters(dataset: Dataset, year: FiscalYear): readonly Parameter[] {
  const drawer = 'assumption' as const
  const choices = listYears(dataset).map((id) => ({ id, label: yearLabel(id) }))
  return [
    own('time.first_year', 'First fiscal year of the awards followed', 'choice', year, {
      drawer,
      choices,
    }),
    own('time.last_year', 'Last fiscal year of the awards followed', 'choice', year, {
      drawer,
      choices,
    }),
    own(
      'time.until',
      'Last day looked at; empty: 30 September four years after the last fiscal year',
      'day',
      '',
      { drawer, first: '1999-10-01', last: LAST_DAY },
    ),
    assumed('time.approval_days', 'Days a place’s own council takes to accept', 0, [
      365,
      1,
      'days',
    ]),
    own('time.late_awards', 'The period of an award that comes late', 'choice', 'end-later', {
      drawer,
      choices: [
        { id: 'end-later', label: 'ends as much later' },
        { id: 'end-fixed', label: 'ends on its usual day' },
      ],
    }),
    own('time.ended_awards', 'When what ended an award falls', 'choice', 'reinstated', {
      drawer,
      choices: [
        { id: 'reinstated', label: 'its balance is given back, as a district court would order' },
        {
          id: 'paid-later',
          label: 'the sum is paid, as by the Court of Federal Claims; the award stays ended',
        },
      ],
      law: ENDED_AWARDS,
    }),
    own('time.draw_slowest', 'Of an even pace, the least that is drawn', 'share', 0, {
      drawer,
      unit: 'share',
      min: 0,
      max: 1,
      step: 0.05,
    }),
    own(
      'time.draw_fastest',
      'Of what an even pace leaves undrawn, the most that may be drawn already',
      'share',
      1,
      { drawer, unit: 'share', min: 0, max: 1, step: 0.05 },
    ),
  ]
}

function reactionParameters(): readonly Parameter[] {
  return [
    own('reaction.mode', 'How a place that fails answers', 'choice', 'listed', {
      drawer: 'assumption',
      choices: [
        { id: 'listed', label: 'as is recorded of it' },
        { id: 'never', label: 'never changes its policy' },
        { id: 'always', label: 'always changes its policy or signs, where state law lets it' },
        { id: 'threshold', label: 'changes it when more is at stake than the sum typed' },
      ],
    }),
    assumed('reaction.threshold', 'At stake for a place before it changes its policy', 1_000_000, [
      1_000_000_000,
      100_000,
      'dollars',
    ]),
    assumed('reaction.days', 'Days from the remedy until the change takes effect', 180, [
      1825,
      1,
      'days',
    ]),
  ]
}

function subawardParameters(): readonly Parameter[] {
  const pair = (name: string, label: string, [least, most]: readonly [number, number], of: Of) => [
    assumed(`subawards.${name}_least`, `${label}, at least`, least, of),
    assumed(`subawards.${name}_most`, `${label}, at most`, most, of),
  ]
  return [
    ...pair('balance', 'Months of subawards that earlier years’ balances cover', [0, 12], MONTHS),
    ...pair('contract', 'Months from acceptance until contracts below begin', [1, 6], MONTHS),
    ...pair('lag', 'Days from a cost below until the state repays it', [30, 90], [365, 1, 'days']),
  ]
}

type Of = readonly [max: number, step: number, unit: string]
const MONTHS: Of = [48, 1, 'months']

function bridgeParameters(): readonly Parameter[] {
  const drawer = 'assumption' as const
  return [
    own(
      'bridge.choice',
      'What a budget office does about money that does not come',
      'choice',
      'stop',
      {
        drawer,
        choices: [
          { id: 'stop', label: 'stops the work' },
          { id: 'backfill', label: 'pays from its own revenue' },
          { id: 'spend', label: 'spends at its own risk, hoping to be repaid' },
        ],
      },
    ),
    own('bridge.rate', 'Interest a year on what is bridged; none until one is typed', 'share', 0, {
      drawer,
      unit: 'share',
      min: 0,
      max: 0.25,
      step: 0.0025,
    }),
  ]
}
