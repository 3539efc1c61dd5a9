/** Work in slices: short work is done at once and not announced, long work says how far it is, dropped work ends. */
import { expect, test, vi } from 'vitest'
import { allAtOnce, partOf } from '../../src/model/index'
import type { Steps } from '../../src/model/index'
import { inSlices } from '../../src/ui/in-slices'

const rest = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** So many steps of a millisecond each. */
function* busy(steps: number): Steps<string> {
  for (let at = 0; at < steps; at += 1) {
    const until = performance.now() + 1
    while (performance.now() < until);
    yield at / steps
  }
  return 'done'
}

function tell() {
  return { done: vi.fn(), failed: vi.fn(), at: vi.fn() }
}

test('what fits into a frame is done in one turn and not announced', async () => {
  const told = tell()
  inSlices(() => busy(3), told)
  await vi.waitFor(() => expect(told.done).toHaveBeenCalledWith('done'))
  expect(told.at).not.toHaveBeenCalled()
})

test('longer work lets others in between, and says how far it has come, each time further', async () => {
  const told = tell()
  let turns = 0
  const other = setInterval(() => (turns += 1))
  inSlices(() => busy(200), told)
  await vi.waitFor(() => expect(told.done).toHaveBeenCalledWith('done'), 5000)
  clearInterval(other)
  const shares = told.at.mock.calls.map(([share]) => share as number)
  expect(shares.length).toBeGreaterThan(0)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(turns).toBeGreaterThan(5)
})

test('dropped work tells nobody, and a fault is told', async () => {
  const [dropped, faulty] = [tell(), tell()]
  const drop = inSlices(() => busy(100), dropped)
  setTimeout(drop, 30)
  inSlices(() => {
    throw new Error('It cannot be settled.')
  }, faulty)
  await rest(400)
  expect(dropped.done).not.toHaveBeenCalled()
  expect(faulty.failed).toHaveBeenCalledWith(new Error('It cannot be settled.'))
})

test('a part of longer work keeps within its share and gives the same result', () => {
  const shares = [...partOf([0.5, 1], busy(4))]
  expect(shares).toEqual([0.5, 0.625, 0.75, 0.875])
  expect(allAtOnce(partOf([0, 0.5], busy(2)))).toBe('done')
})
