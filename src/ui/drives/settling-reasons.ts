/** Gives what settling is worth its reasons: the figure with an open finding met and failed, and with each word of a fact. */
import type { FactWorth, PlaceWorth, Reason, SettlingWorth } from '../../model/index'
import { digits, dollars } from '../format'
import type { Asked, Gathered } from '../page-state'
import { placeHref } from '../views/address'
import { findingReason } from '../views/finding-reasons'
import { factLabel, wordOf } from '../views/law-reasons'
import { fullName } from '../views/names'
import { conditionName } from '../views/place-flips'
import { measureName, measureReason } from './measured'
import type { Run } from './use-run'

/** What settling is worth, and the run it was worked out on. */
export interface SettlingOf {
  readonly run: Run
  readonly worth: SettlingWorth
}

/** What hangs on a place: its open findings all met against all failed. */
export function placeAsked(of: SettlingOf, place: PlaceWorth): Asked {
  const { dataset } = of.run
  const name = fullName(dataset.recipients, place.recipient)
  const figure = measureName(of.run, of.worth.of)
  const findings = place.findings.map(({ condition, met, failed, worth }): Gathered => ({
    says: `${conditionName(dataset, condition)}: ${figure} with this finding failed, less with it met`,
    value: worth,
    unit: 'dollars',
    formula: 'how far apart the two runs are',
    withNumbers: `failed ${dollars(failed)}, met ${dollars(met)}`,
    from: [],
  }))
  return {
    title: `${name}: what hangs on it`,
    links: [{ says: name, href: placeHref(dataset.recipients.ids[place.recipient] ?? '') }],
    about: {
      reason: {
        says: `${figure}: how far it moves with all open findings on ${name} met, and with all of them failed, all else as set.`,
        value: place.worth,
        unit: 'dollars',
        formula: 'how far apart the two runs are',
        from: [...findings, measureReason(of.run, of.worth.of, 'as it is set')],
      },
    },
  }
}

/** What one fact of a place decides, word by word. */
export function factAsked(of: SettlingOf, fact: FactWorth): Asked {
  const { dataset } = of.run
  const name = fullName(dataset.recipients, fact.recipient)
  const label = factLabel(dataset, fact.name)
  const figure = measureName(of.run, of.worth.of)
  return {
    title: `${name}: what \u201c${label}\u201d decides`,
    links: [{ says: name, href: placeHref(dataset.recipients.ids[fact.recipient] ?? '') }],
    about: {
      reason: {
        says: `${figure}: how far it moves with the words that \u201c${label}\u201d of ${name} may take, each alone, all else as set.`,
        value: fact.decides,
        unit: 'dollars',
        formula: 'the most \u2212 the least over its words',
        from: [
          ...fact.words.map(({ word, value, settles }): Gathered => ({
            says: `\u201c${label}\u201d is \u201c${wordOf(word)}\u201d${settles ? ', which settles what is open' : ''}`,
            value,
            unit: 'dollars',
            standing: 'set',
            from: [],
          })),
          measureReason(of.run, of.worth.of, 'as it is set'),
        ],
      },
    },
  }
}

/** The range over all that is open. */
export function spanAsked(of: SettlingOf): Asked {
  const { span } = of.worth
  const figure = measureName(of.run, of.worth.of)
  return {
    title: `${figure}: the range that open findings leave`,
    about: {
      reason: {
        says: `${figure}: how far it may lie apart over all that is open.`,
        value: span.high - span.low,
        unit: 'dollars',
        formula: 'the most \u2212 the least over open findings',
        withNumbers: `${dollars(span.high)} \u2212 ${dollars(span.low)}`,
        from: openReasons(of),
      },
    },
  }
}

/** How many findings are open. */
export function openAsked(of: SettlingOf): Asked {
  return {
    title: 'Open findings',
    about: {
      reason: {
        says: 'Findings of a place under a condition that cannot be told from the evidence.',
        value: of.worth.open,
        unit: 'count',
        formula: 'each place under each condition, counted once',
        from: openReasons(of),
      },
    },
  }
}

/** How much of the range goes once the findings with most at stake are settled. */
export function narrowedAsked(of: SettlingOf, settled: number): Asked {
  const { narrowed, span } = of.worth
  const found = narrowed.find((each) => each.settled === settled)!
  const width = span.high - span.low
  const left = width - found.removes
  return {
    title: `Settling the first ${digits(settled)}`,
    about: {
      reason: {
        says: `${measureName(of.run, of.worth.of)}: how much narrower its range is at least, once the ${digits(settled)} open findings with most at stake are settled, whichever way. Of the ranges left when all of them are met and when all failed, the wider counts.`,
        value: found.removes,
        unit: 'dollars',
        formula: 'the whole range \u2212 the wider of the two that are left',
        withNumbers: `${dollars(width)} \u2212 ${dollars(left)}`,
        from: [
          spanReason('all of them met', found.met),
          spanReason('all of them failed', found.failed),
          ...openReasons(of),
        ],
      },
    },
  }
}

function spanReason(
  says: string,
  { low, high }: { readonly low: number; readonly high: number },
): Gathered {
  return {
    says: `What is left open with ${says}`,
    value: high - low,
    unit: 'dollars',
    formula: 'the most \u2212 the least',
    withNumbers: `${dollars(high)} \u2212 ${dollars(low)}`,
    from: [],
  }
}

function openReasons({ run }: SettlingOf): readonly Reason[] {
  return run.outcome.programs
    .map((part) => findingReason(run.dataset, part, 'unknown'))
    .filter(({ value }) => Number(value) > 0)
}
