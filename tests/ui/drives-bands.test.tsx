/** Bands beside the numbers of the page: what draws of the scenario in view say of a total or an award, and nothing once it changes. */
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { drawFully } from '../../src/model/index'
import type { ParameterValue, Question } from '../../src/model/index'
import { answerBlocks } from '../../src/ui/doubt/answer-blocks'
import type { DrawWorker, Hears } from '../../src/ui/doubt/draw-messages'
import { DoubtPage } from '../../src/ui/doubt/doubt-page'
import { drawnInView } from '../../src/ui/doubt/last-drawn'
import { bandOfAsked } from '../../src/ui/drives/band-of'
import { Reasons } from '../../src/ui/reasons/reasons'
import { findBase } from '../../src/ui/shipped'
import { clearParts, drawOnPage, until } from './drawn-page'
import { nation, scenarioWith } from './nation'

/** A worker without a thread of its own. */
vi.mock('../../src/ui/doubt/start-worker', () => ({
  startWorker(hears: Hears): DrawWorker {
    const answer = answerBlocks((message) =>
      setTimeout(() => hears.answer(structuredClone(message))),
    )
    return { send: answer, end: () => {} }
  },
}))

afterEach(clearParts)

const SHARE = 'conditions.jag16-1373.share'
const DRAWS = 60

async function drawn(changes: Readonly<Record<string, ParameterValue>>) {
  const scenario = { ...scenarioWith(changes), draws: DRAWS }
  const { box, page, actions } = drawOnPage(
    <>
      <DoubtPage draw={null} />
      <Reasons />
    </>,
    { scenario },
  )
  await until(() => drawnInView(page, page.getState())?.whole === true)
  return { box, page, actions, scenario, made: drawnInView(page, page.getState())! }
}

const asked = (question: Question) => ({
  title: 'A number',
  about: { question, of: 'outcome' as const },
})

test('a total and an award give what their draws, each run in full, give', async () => {
  const { made, scenario } = await drawn({ [SHARE]: '0.2 to 0.5' })
  const runs = Array.from({ length: DRAWS }, (_, draw) =>
    drawFully(nation, scenario, findBase, draw),
  )
  const index = nation.recipients.indexOf.get('3651000')!
  const cases: readonly (readonly [Question, (run: (typeof runs)[number]) => number])[] = [
    [
      { about: 'total', program: 'jag', total: 'withheld' },
      ({ programs }) => programs[0]!.totals.withheld,
    ],
    [
      { about: 'award', program: 'jag', recipient: '3651000' },
      ({ programs }) => programs[0]!.awarded[index]!,
    ],
    [
      { about: 'withheld', program: 'jag', recipient: '3651000' },
      ({ programs }) => programs[0]!.withheld[index]!,
    ],
  ]
  for (const [question, figure] of cases) {
    const sorted = runs.map(figure).toSorted((a, b) => a - b)
    const { drawn, figure: of } = bandOfAsked(made, asked(question))!
    expect([drawn.band.least, drawn.band.most]).toEqual([sorted[0], sorted.at(-1)])
    expect(drawn.band.median).toBe(sorted[DRAWS / 2 - 1])
    expect(of.name).toContain(question.about === 'award' ? 'Awarded to New York' : 'Withheld')
  }
})

test('where money goes to others, or the amount is in doubt, an award tells what is withheld instead', async () => {
  const { made } = await drawn({
    [SHARE]: '0.2 to 0.5',
    'conditions.jag16-1373.destination': 'pro-rata',
  })
  const moved = made.outcome.programs[0]!.totals.reallocated
  const found = bandOfAsked(made, asked({ about: 'award', program: 'jag', recipient: '3651000' }))!
  expect(moved).toBeGreaterThan(0)
  expect(found.figure.name).toContain('Withheld from New York')
})

test('the panel says it while the draws are of the scenario in view, and no longer', async () => {
  const { box, page, actions } = await drawn({ [SHARE]: '0.2 to 0.5' })
  const total = asked({ about: 'total', program: 'jag', total: 'withheld' })
  act(() => actions.ask(total))
  const why = () => (box.querySelector('.why')?.textContent ?? '').replace(/\u00a0/g, ' ')
  await until(() => why().includes('In draws'))
  expect(why()).toMatch(
    /in 60 draws: \$[\d.]+ million in the median draw; from .* One draw in ten is as bad as/,
  )
  const buttons = [...box.querySelectorAll<HTMLButtonElement>('.why .num')]
  act(() =>
    buttons
      .find(({ ariaLabel, textContent }) => `${ariaLabel} ${textContent}`.includes('60 draws'))!
      .click(),
  )
  expect(page.getState().asked).toHaveLength(2)
  act(() => actions.set(SHARE, 0.9))
  await until(() => page.getState().shown.outcome.programs[0]!.totals.withheld > 26_000_000)
  act(() => actions.ask(total))
  expect(why()).not.toContain('In draws')
})
