/** Undo and redo: one gesture is one step, and a new change forgets what was undone. */
import { expect, test } from 'vitest'
import { begin, endGesture, record, redo, undo } from '../../src/ui/history'

test('a drag of many values is one step', () => {
  let history = begin(100)
  for (const share of [90, 80, 70]) history = record(history, share, 'share')
  expect(history.now).toBe(70)
  expect(undo(history).now).toBe(100)
})

test('after the gesture ends, the same control begins a new step', () => {
  const history = record(endGesture(record(begin(100), 90, 'share')), 80, 'share')
  expect(undo(history).now).toBe(90)
})

test('redo steps forward until something new is done', () => {
  const back = undo(record(begin('a'), 'b'))
  expect(redo(back).now).toBe('b')
  expect(redo(record(back, 'c')).now).toBe('c')
  expect(undo(begin('a'))).toEqual(begin('a'))
})
