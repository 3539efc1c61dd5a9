/** Gives swings their reasons: the run at either end, made again when a reader asks, and where what is moved is found. */
import { settle, simulate } from '../../model/index'
import type { Outcome, Reason, Swing, SwingEnd, Swings } from '../../model/index'
import { dollars } from '../format'
import type { Asked, Gathered } from '../page-state'
import { findBase } from '../shipped'
import { caseHref, definitionHref, placeHref, roomHref } from '../views/address'
import { findingReason } from '../views/finding-reasons'
import { measureName, measureQuestions, measureReason } from './measured'
import type { Run } from './use-run'

/** Swings and the run they were made on. */
export interface SwingsOf {
  readonly run: Run
  readonly swings: Swings
}

/** The figure as the scenario has it. */
export function pointAsked({ run, swings }: SwingsOf): Asked {
  const reason = measureReason(run, swings.of, 'as it is set')
  return { title: reason.says, about: { reason } }
}

/** One end of a swing. */
export function endAsked(of: SwingsOf, swing: Swing, end: SwingEnd): Asked {
  const reason = endReason(of, swing, end)
  return { title: reason.says, about: { reason }, ...linksOf(of, swing) }
}

/** The whole swing: the most less the least. */
export function swingAsked(of: SwingsOf, swing: Swing): Asked {
  const { low, high } = swing
  return {
    title: `${measureName(of.run, of.swings.of)}: how far ${swing.words} moves it`,
    about: {
      reason: {
        says: `${measureName(of.run, of.swings.of)}: how far it moves with one thing alone, all else as set: ${swing.words}.`,
        value: swing.swing,
        unit: 'dollars',
        formula: 'the most \u2212 the least, of runs at every end',
        withNumbers: `${dollars(high.value)} \u2212 ${dollars(low.value)}`,
        from: [endReason(of, swing, high), endReason(of, swing, low)],
      },
    },
    ...linksOf(of, swing),
  }
}

/** What is moved: the findings that are open, or the places of which a fact is not known. */
export function movedAsked(of: SwingsOf, swing: Swing): Asked {
  const from = openReasons(of.run.outcome, of.run, swing)
  return {
    title: swing.words,
    about: {
      reason: {
        says: `${swing.words}. All of them are moved together, each thing else as set.`,
        value: from.reduce((sum, { value }) => sum + Number(value), 0),
        unit: 'count',
        formula: 'the places of which it cannot be told, program by program',
        from,
      },
    },
    ...linksOf(of, swing),
  }
}

/** How many things move nothing. */
export function stillAsked({ run, swings }: SwingsOf): Asked {
  const name = measureName(run, swings.of)
  return {
    title: `${name}: what moves nothing`,
    about: {
      reason: {
        says: `${name}: doubts, open findings, unknown facts and orders that were moved from end to end, each alone, and gave the same figure at every end.`,
        value: swings.still,
        unit: 'count',
        formula: 'what was moved and changed nothing, counted',
        from: measureQuestions(run.outcome, swings.of, 'As it is set'),
      },
    },
  }
}

function endReason({ run, swings: { of } }: SwingsOf, swing: Swing, end: SwingEnd): Gathered {
  const set: Gathered = {
    says: swing.words,
    value: end.setting,
    unit: 'word',
    standing: 'set',
    from: [],
  }
  const outcome = outcomeAt(run, end)
  const from =
    outcome === null
      ? [...openReasons(run.outcome, run, swing), ...measureQuestions(run.outcome, of, 'As set')]
      : measureQuestions(outcome, of, 'In that run')
  return {
    says: `${measureName(run, of)}: ${swing.words}, ${end.setting}`,
    value: end.value,
    unit: 'dollars',
    formula: 'the scenario run once more with this one thing set so, all else as it is',
    from: [set, ...from],
  }
}

const kept = new WeakMap<SwingEnd, Outcome>()

/** The run of an end that is a scenario of its own; null for one that makes findings otherwise. */
function outcomeAt({ dataset, scenario, outcome }: Run, end: SwingEnd): Outcome | null {
  if (end.changes === undefined) return null
  const changes = { ...scenario.changes, ...end.changes }
  const found =
    kept.get(end) ?? simulate(dataset, settle(dataset, { ...scenario, changes }, findBase), outcome)
  kept.set(end, found)
  return found
}

/** The findings that are open, of each program whose conditions leave any. */
function openReasons(outcome: Outcome, { dataset }: Run, swing: Swing): readonly Reason[] {
  if (swing.kind !== 'findings' && swing.kind !== 'fact') return []
  return outcome.programs
    .filter(({ conditions }) =>
      conditions.some(({ settings }) => swing.kind === 'fact' || settings.condition === swing.id),
    )
    .map((part) => findingReason(dataset, part, 'unknown'))
    .filter(({ value }) => Number(value) > 0)
}

/** Where what is moved is found: an address, or the drawer that its parameter lies in. */
export type Lead = { readonly href: string; readonly says: string } | { readonly path: string }

/** The order, the place, the reading or the room that a swing is of; else the parameter in its drawer. */
export function leadOf({ run }: Pick<SwingsOf, 'run'>, swing: Swing): Lead {
  const [path = ''] = swing.id.split(' ')
  const [group, id = ''] = path.split('.')
  if (swing.kind === 'order') return { href: caseHref(swing.id), says: 'The order' }
  if (swing.kind === 'fact') return { href: roomHref('caught'), says: 'Who is caught' }
  if (swing.kind === 'findings') {
    const { conditions } = run.outcome.settings
    const reading = conditions.find(({ condition }) => condition === swing.id)?.definition
    return reading === undefined
      ? { href: roomHref('caught'), says: 'Who is caught' }
      : { href: definitionHref(reading), says: 'The reading' }
  }
  if (group === 'orders') return { href: caseHref(id), says: 'The order' }
  if (group === 'facts') return { href: placeHref(id), says: 'The place' }
  return { path }
}

function linksOf(of: SwingsOf, swing: Swing): Pick<Asked, 'links'> {
  const lead = leadOf(of, swing)
  return 'href' in lead ? { links: [lead] } : {}
}
