/** A command line that cannot be used ends with exit code 1 and one sentence that says what to write. */
import { describe, expect, test } from 'vitest'
import { grantflow, useFolder } from '../command-line'

const file = useFolder()

describe('bad input gives one sentence and exit code 1', () => {
  test.each([
    [[], 0, ''],
    [['rum', 'x'], 1, "There is no command 'rum'; write 'run'."],
    [
      ['run'],
      1,
      "run takes a scenario, and 0 words were given; write 'grantflow help' to see how.",
    ],
    [
      ['run', 'nine-leters-2017'],
      1,
      "There is no scenario or file 'nine-leters-2017'; write 'nine-letters-2017'.",
    ],
    [['run', 'baseline-2016', '--jsn'], 1, "run has no option '--jsn'; write '--json'."],
    [['run', 'baseline-2016', '--by', 'stat'], 1, "--by 'stat' is not known; write 'state'."],
    [
      ['run', 'baseline-2016', '--set', 'year'],
      1,
      "--set 'year' has no value; write --set path=value.",
    ],
    [
      ['run', 'baseline-2016', '--set', 'programs.jag.state_share=1.5'],
      1,
      "--set, programs.jag.state_share: '1.5' is not a share from 0 to 1; write one.",
    ],
    [
      ['run', 'baseline-2016', '--set', 'programs.jgg.included=true'],
      1,
      "--set, 'programs.jgg.included': there is no program 'jgg'; write 'jag'.",
    ],
    [
      ['run', 'baseline-2016', '--set', 'programs.jag.share_rule=import(1)'],
      1,
      /^--set, programs\.jag\.share_rule: /,
    ],
    [
      ['run', 'baseline-2016', '--set', 'programs.jag.share_rule=0 - population'],
      1,
      /^share_rule: The rule gives \w+ a negative share/,
    ],
    [
      ['run', 'nine-letters-2017', '--set', 'year=2014'],
      1,
      /is attached to awards of fiscal year 2016, not 2014/,
    ],
    [['formula', 'jig', '--year', '2016'], 1, "There is no program 'jig'; write 'jag'."],
    [
      ['formula', 'jag', '--year', '1999'],
      1,
      /^--set, year: there are no inputs for fiscal year '1999'; write one of 2009-ra, /,
    ],
    [['formula', 'coverdell', '--year', '2016'], 1, /^coverdell has no formula that is modelled/],
    [
      ['formula', 'rsat', '--year', '2016'],
      1,
      'rsat has no inputs for fiscal year 2016; write --year with one of 2018.',
    ],
    [['program', 'stopp'], 1, "There is no program 'stopp'; write 'stop'."],
    [
      ['place', 'OH', '--year', '1999'],
      1,
      /^--set, year: there are no inputs for fiscal year '1999'; write one of 2009-ra, /,
    ],
    [
      ['place', 'OH', '--year', '2016', '--officer-cost', 'much'],
      1,
      "--officer-cost 'much' is no amount; write dollars for an officer and year, such as 41667.",
    ],
    [
      ['run', 'baseline-2016', '--years', '2018-2014'],
      1,
      "--years '2018-2014' is no range; write one such as 2014-2018.",
    ],
    [['formula', 'jag'], 1, /^formula needs a year; write --year with one of 2009-ra, /],
    [
      ['explain', 'baseline-2016', '--recipient', 'Nowhere at all'],
      1,
      /^There is no recipient 'Nowhere at all'/,
    ],
  ] as const)('%j', async (words, code, sentence) => {
    const printed = await grantflow(...words)
    expect(printed.code).toBe(code)
    if (code === 0) return
    expect(printed.out).toBe('')
    if (typeof sentence === 'string') expect(printed.fault).toBe(`${sentence}\n`)
    else expect(printed.fault).toMatch(sentence)
    expect(printed.fault.trim().split('\n')).toHaveLength(1)
  })

  test('a malformed file, with line and column', async () => {
    const { code, fault } = await grantflow(
      'run',
      file('broken.json', '{"format": "grantflow-scenario",\n oops}'),
    )
    expect(code).toBe(1)
    expect(fault).toMatch(
      /broken\.json, line 2, column 2: 'o' stands where a name in double quotes should/,
    )
  })

  test('a file whose base is not shipped', async () => {
    const { fault } = await grantflow('run', file('based.json', { base: 'baseline-2061' }))
    expect(fault).toMatch(
      "base: there is no shipped scenario 'baseline-2061'; write 'baseline-2016'.",
    )
  })
})
