/** A reader's own awards, read: the three tables USAspending exports and plain ones; bad rows named, never guessed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvFormatRows } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_LETTERS, MOST_ROWS, readAwards } from '../src/model/own-awards/read-awards'

const folder = join(import.meta.dirname, 'fixtures/awards')

function fixture(name: string) {
  return readAwards(readFileSync(join(folder, name), 'utf8'), name)
}

const HEAD = 'listing,award id,prime or sub,awarded,drawn,start,end,match'
const GOOD = '16.738,A-1,prime,1000,0,2016-10-01,2020-09-30,0'

function rowFault(cells: string): string {
  const { awards, skipped } = readAwards(`${HEAD}\n${cells}`, 'mine.csv')
  expect(awards).toEqual([])
  expect(skipped).toHaveLength(1)
  expect(skipped[0]!.line).toBe(2)
  return skipped[0]!.says
}

describe('plain columns', () => {
  const table = fixture('plain.csv')

  test('columns in any words; money with signs, commas and cents; days either way', () => {
    expect(table.form).toBe('plain table')
    expect(
      table.awards.map(({ id, tier, awarded, drawn, start, end, match }) => [
        id,
        tier,
        awarded,
        drawn,
        start,
        end,
        match,
      ]),
    ).toEqual([
      ['LIN-2016-01', 'prime', 250000, 120000, '2015-10-01', '2019-09-30', null],
      ['LIN-2016-02', 'prime', 625000, null, '2016-09-01', '2019-08-31', 208333],
      // 80,000.50 to the nearest dollar, halves up, is 80,001; 10,250.25 is 10,250.
      ['SUB-77', 'sub', 80001, 10250, '2016-10-01', '2017-09-30', 20000],
      ['LIN-ROAD-9', 'prime', 1200000, 400000, '2016-10-01', '2018-09-30', 300000],
    ])
    expect(table.notes).toContain('Cents of 1 award were rounded to the nearest dollar.')
  })

  test('each bad row is named with its line, its column and what to write, and left out', () => {
    expect(table.skipped.map(({ line }) => line)).toEqual([6, 7, 8, 9, 10, 11])
    const says = table.skipped.map((row) => row.says)
    expect(says[0]).toBe(
      "plain.csv, line 6, column Awarded: '12k' is not an amount of money; write dollars such as 125000 or $125,000.50.",
    )
    expect(says[1]).toContain('write 16.710 if a spreadsheet dropped the last zero')
    expect(says[2]).toContain('60000 dollars drawn are more than the 50000 awarded')
    expect(says[3]).toContain("'2016-13-01' is not a day; write it as 2017-10-01 or 10/1/2017")
    expect(says[4]).toContain("the award 'LIN-2016-01' stands on line 2 already")
    expect(says[5]).toContain("'neither' is neither; write prime or sub")
  })

  test('what was not drawn and what nobody said are told apart', () => {
    const drawn = (cell: string) =>
      readAwards(`${HEAD}\n16.738,A,prime,1000,${cell},2016-10-01,2017-09-30,`, 'x').awards[0]!
        .drawn
    expect(drawn('0')).toBe(0)
    expect(drawn('')).toBe(null)
    expect(drawn('$0.00')).toBe(0)
  })

  test('order, capitals and signs of the columns do not matter; a sheet’s tabs do as well', () => {
    const other = readAwards(
      'END DATE\tStart-Date\tAmount\tCFDA\n9/30/2020\t10/1/2016\t1,000\t16.738',
      'sheet',
    )
    expect(other.awards).toMatchObject([
      { listings: ['16.738'], awarded: 1000, drawn: null, start: '2016-10-01', tier: 'prime' },
    ])
    expect(other.notes.join(' ')).toContain('every award is read as a prime award')
  })

  test('a column nothing is read from is listed, and of two alike the surer counts', () => {
    const { unread, columns } = readAwards(`${HEAD},budget code,amount\n${GOOD},7,9`, 'x')
    expect(unread).toEqual(['budget code', 'amount'])
    expect(columns.find(({ field }) => field === 'awarded')!.column).toBe('awarded')
  })
})

describe('what USAspending exports', () => {
  test('prime-award summaries', () => {
    const { form, awards, skipped, notes } = fixture('summaries.csv')
    expect(form).toBe('award summaries')
    expect(awards).toMatchObject([
      {
        line: 2,
        id: '2016LINDJ0001',
        listings: ['16.738'],
        name: 'LINDENFORD, CITY OF',
        awarded: 250000,
        drawn: 118001,
        match: 0,
        end: '2019-09-30',
      },
      // The description above has a line break, so this row begins on line 4.
      { line: 4, id: '2016LINUL0002', listings: ['16.710'], drawn: null, match: 208333 },
    ])
    expect(skipped).toMatchObject([{ line: 5 }])
    expect(skipped[0]!.says).toContain('-10 dollars were awarded')
    expect(notes.join(' ')).toContain('outlay agencies reported')
  })

  test('transactions: one award, not one an action, as its latest action has it', () => {
    const { form, awards, skipped, notes } = fixture('transactions.csv')
    expect(form).toBe('transactions')
    expect(awards).toMatchObject([{ awarded: 250000, drawn: 118001, end: '2019-09-30' }])
    expect(skipped.map(({ says }) => says)).toEqual([
      'transactions.csv, line 4: the row is marked as deleted.',
    ])
    expect(notes.join(' ')).toContain('2 rows are 1 award')
  })

  test('actions without a total are added up', () => {
    const text =
      'assistance_transaction_unique_key,assistance_award_unique_key,federal_action_obligation,action_date,period_of_performance_start_date,period_of_performance_current_end_date\n' +
      'a,K,200.40,2016-01-01,2016-01-01,2017-01-01\nb,K,-50.10,2016-06-01,2016-01-01,2018-01-01'
    // 200.40 less 50.10 is 150.30.
    expect(readAwards(text, 'x').awards).toMatchObject([{ awarded: 150, end: '2018-01-01' }])
  })

  test('sub-awards: the sub-award’s own amount, never its prime award’s', () => {
    const { form, awards, skipped, notes } = fixture('subawards.csv')
    expect(form).toBe('sub-awards')
    expect(skipped).toEqual([])
    expect(awards).toMatchObject([
      { tier: 'sub', prime: '2016ILVA0001', awarded: 80001, drawn: null, start: '2016-10-01' },
      // The same number under the same prime award, but of another recipient.
      { id: 'S-1', name: 'LINDENFORD COUNSELING', awarded: 45000, end: '2019-09-30' },
    ])
    expect(notes.join(' ')).toContain('What was drawn of it is unknown')
  })

  test('several listings with their titles', () => {
    const cell = '"16.738: BYRNE; 16.579: TITLE; WITH A SIGN"'
    const { awards } = readAwards(`${HEAD}\n${GOOD.replace('16.738', cell)}`, 'x')
    expect(awards[0]!.listings).toEqual(['16.738', '16.579'])
  })
})

describe('cells that are refused', () => {
  const row = (over: Partial<Record<string, string>>) => {
    const cells = {
      listing: '16.738',
      id: 'A-1',
      tier: 'prime',
      awarded: '1000',
      drawn: '0',
      start: '2016-10-01',
      end: '2020-09-30',
      match: '0',
      ...over,
    }
    return csvFormatRows([Object.values(cells) as string[]])
  }
  test.each([
    [{ awarded: '' }, 'the cell is empty; write what was awarded'],
    [{ awarded: '1.250,00' }, "'1.250,00' is not an amount of money"],
    [{ awarded: '12,34' }, "'12,34' is not an amount of money"],
    [{ awarded: '1e6' }, "'1e6' is not an amount of money"],
    [{ awarded: '(500)' }, '-500 dollars were awarded'],
    [{ awarded: '0.49' }, '0 dollars were awarded'],
    [{ awarded: '9999999999999' }, 'is more than any award'],
    [{ drawn: '-1' }, 'less than nothing was drawn'],
    [{ match: '-1' }, 'the match is less than nothing'],
    [{ start: '31/12/2016' }, "'31/12/2016' is not a day"],
    [{ start: '10/1/16' }, "'10/1/16' is not a day"],
    [{ start: '0001-01-01' }, 'is no day of a grant'],
    [{ end: '' }, 'the cell is empty; write the last day'],
    [{ end: '2016-09-30' }, 'the last day 2016-09-30 comes before the first day 2016-10-01'],
    [{ listing: 'JAG' }, "'JAG' is not an Assistance Listing number"],
    [{ listing: '16.7381' }, 'write two digits, a point and three digits'],
    [{ tier: '' }, 'the cell is empty; write prime or sub'],
  ])('%j', (over, says) => {
    expect(rowFault(row(over))).toContain(says)
  })

  test('a row of another length', () => {
    expect(rowFault(`${GOOD},more`)).toContain('9 cells under 8 columns')
  })
})

describe('tables that are refused whole', () => {
  const refused = (text: string) => {
    try {
      readAwards(text, 'mine.csv')
    } catch (fault) {
      return (fault as Error).message
    }
    throw new Error('it was read')
  }
  test('in one sentence that says what to give', () => {
    expect(refused('')).toContain("'mine.csv' is empty; give a table with a row for each award")
    expect(refused('PK\u0003\u0004...')).toContain('is packed; unpack it')
    expect(refused('a\0b')).toContain('is not plain text')
    expect(refused('listing,start,end\n')).toContain(
      "has no column for what was awarded; name one of its columns 'awarded' or 'total_obligated_amount'",
    )
    expect(refused(`${HEAD}\n"${GOOD}`)).toContain('a quotation mark opens a cell')
    expect(refused('x'.repeat(MOST_LETTERS + 1))).toContain('is longer than')
    expect(refused(HEAD + `\n${GOOD}`.repeat(MOST_ROWS + 1))).toContain('at most 20000 are read')
  })

  test('the longest table that is read takes no time to speak of', () => {
    const rows = Array.from({ length: MOST_ROWS }, (_, n) => GOOD.replace('A-1', `A-${n}`))
    const start = performance.now()
    expect(readAwards([HEAD, ...rows].join('\n'), 'x').awards).toHaveLength(MOST_ROWS)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

test('a hostile head or cell never reaches a prototype and never throws but in a sentence', () => {
  const hostile = `__proto__,constructor,${HEAD}\n1,2,${GOOD}`
  expect(readAwards(hostile, 'x').awards).toHaveLength(1)
  expect({}).not.toHaveProperty('listing')
  const cell = fc.oneof(fc.string(), fc.constantFrom('16.738', '2016-10-01', '1,000', 'sub', '"'))
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 5 }),
      (rows) => {
        const text = `${HEAD}\n${csvFormatRows(rows)}`
        if (text.includes('\0')) return
        const { awards, skipped } = readAwards(text, 'x')
        const filled = rows.filter((cells) => cells.some((one) => one.trim() !== ''))
        // Every row is either an award or named.
        expect(awards.length + skipped.length).toBe(filled.length)
        for (const { awarded, drawn } of awards) {
          expect(Number.isSafeInteger(awarded) && awarded > 0).toBe(true)
          expect(drawn === null || (drawn >= 0 && drawn <= awarded)).toBe(true)
        }
      },
    ),
    { numRuns: 300 },
  )
})
