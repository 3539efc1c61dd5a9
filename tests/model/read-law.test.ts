/** Reads readings, facts, orders, switches and events, and says of each thing that is wrong what it is. */
import { describe, expect, test } from 'vitest'
import { DataFault, readDataset } from '../../src/model'
import { changed, smallFiles } from './small-files'

const order = (id: string, date: string, changes: object = {}) =>
  JSON.stringify({
    id,
    case: 'City v. Department',
    court: 'N.D. Cal.',
    by: 'court',
    date,
    action: 'preliminary injunction',
    cite: '',
    says: 'It stops the letters.',
    bars: ['letters'],
    leaves: '',
    protects: {
      who: 'named',
      scope: 'plaintiffs',
      recipients: ['0653000'],
      subdivisionsOf: ['VT'],
      members: '',
      plaintiffs: ['0653000'],
      complete: true,
      says: '',
    },
    programs: ['jag'],
    fiscalYears: ['2016'],
    from: date,
    until: '',
    untilSays: '',
    acts: [],
    remedy: '',
    ground: '',
    confidence: 'high',
    doubt: '',
    source: 'statute',
    ...changes,
  })
const act = (on: string, changes: object = {}) => ({
  acts: [
    {
      on,
      does: 'stays',
      except: ['0653000'],
      exceptSubdivisionsOf: ['VT'],
      conditions: ['letters'],
      says: '',
      ...changes,
    },
  ],
})
const protects = (changes: object) => ({
  protects: {
    ...(JSON.parse(order('A', '2017-01-01')) as { protects: object }).protects,
    ...changes,
  },
})
const turn = (changes: object = {}, later: object = { bars: ['letters'] }) =>
  JSON.stringify({
    id: 'letters_valid',
    label: 'Are the letters valid',
    says: 'Whether the letters bind anybody.',
    values: [
      { id: 'as_recorded', label: 'As recorded' },
      { id: 'void', label: 'Void', ...later },
    ],
    cases: '',
    source: 'statute',
    ...changes,
  })
const events =
  'day,kind,recipients,program,fiscal_year,dollars,says,duration,decided_by,confidence,source\n'
const letter =
  '2017-04-21,letter,0653000;06001,jag,2016,500225,A letter.,70 days,Department,high,statute\n'
const facts = 'recipient,from,until,known,value,standing,source,actor,note\n'

const law = {
  'orders/A_2017.json': order('A_2017', '2017-04-25'),
  'orders/B_2018.json': order('B_2018', '2018-06-26', act('A_2017')),
  'switches/letters_valid.json': turn(),
  'events.csv': `${events}2017-06-30,deadline,,,,,An answer is due.,,,,statute\n${letter}`,
}

describe('the law is read', () => {
  const dataset = readDataset(smallFiles(law))

  test('orders by day, with their acts; events by day, an empty sum unknown', () => {
    expect(dataset.orders.map(({ id }) => id)).toEqual(['A_2017', 'B_2018'])
    expect(dataset.orders[1]!.acts[0]).toMatchObject({ on: 'A_2017', does: 'stays' })
    expect(dataset.switches[0]!.values[1]!.bars).toEqual(['letters'])
    const [first, second] = dataset.events
    expect(first).toMatchObject({ recipients: ['0653000', '06001'], dollars: 500_225 })
    expect(second).toMatchObject({ kind: 'deadline', recipients: [], dollars: NaN })
  })

  test('a fact has days, a day from which it was known, and whose rule it is', () => {
    expect(dataset.facts[0]).toEqual({
      recipient: '0653000',
      name: 'letter',
      from: '2017-04-21',
      until: '',
      known: '2017-04-21',
      value: 'yes',
      standing: 'sourced',
      source: 'statute',
      actor: 'federal',
      note: '',
    })
  })

  test('orders, switches, events and facts may be missing', () => {
    const bare = readDataset(smallFiles({ 'facts/letter.csv': null }))
    expect([bare.orders, bare.switches, bare.events, bare.facts]).toEqual([[], [], [], []])
  })

  test('a condition may be on every program', () => {
    const every = readDataset(changed('conditions/letters.json', '["jag"]', '["all"]'))
    expect(every.conditions[0]!.programs).toEqual(['all'])
  })

  test('periods that touch, or overlap and agree, are no contradiction', () => {
    const rows =
      '06001,2016-01-01,2017-01-01,2016-01-01,no,sourced,statute,federal,\n' +
      '06001,2017-01-01,,2017-01-01,yes,sourced,statute,federal,\n' +
      '06001,2018-01-01,,2018-01-01,yes,sourced,statute,federal,\n'
    expect(readDataset(smallFiles({ 'facts/letter.csv': facts + rows })).facts).toHaveLength(3)
  })
})

describe('what is wrong with the law is said in one sentence', () => {
  const withOrder = (text: string) => smallFiles({ ...law, 'orders/B_2018.json': text })
  const withSwitch = (text: string) => smallFiles({ ...law, 'switches/letters_valid.json': text })
  const withFacts = (rows: string) => smallFiles({ 'facts/letter.csv': facts + rows })
  const withKind = (from: string, to: string) => changed('facts/kinds.json', from, to)
  const withReading = (from: string, to: string) => changed('definitions/list.json', from, to)

  test.each([
    [
      'a rule with an unknown fact',
      withReading('"letter == yes"', '"leter == yes"'),
      "definitions/list.json, fails: the rule reads 'leter' as a fact, which is not known; write 'letter'.",
    ],
    [
      'a rule with an unknown word',
      withReading('"letter == yes"', '"letter == yess"'),
      "definitions/list.json, fails: the rule reads 'yess', which is not known; write 'yes'.",
    ],
    [
      'a condition that reaches by an unknown fact',
      changed('conditions/letters.json', '"letter == yes"', '"one_of(lettre, yes)"'),
      "conditions/letters.json, reaches: the rule reads 'lettre' as a fact, which is not known; write 'letter'.",
    ],
    [
      'a cycle of readings',
      smallFiles({
        'definitions/list.json': smallFiles()
          .get('definitions/list.json')!
          .replace('"letter == yes"', '"list"'),
        'rules.json': '{ "list": { "op": "reading", "definition": "list", "args": [] } }',
      }),
      'definitions/list.json, fails: The definition list comes back to itself: list → list; let one of them say its rule in facts.',
    ],
    [
      'two readings of one earlier name',
      withReading('"basis"', '"also":["list"],"basis"'),
      "definitions/list.json, also: 'list' is an id of list already; leave it out of one of them.",
    ],
    [
      'a reading that works through an unknown condition',
      withReading('["letters"]', '["leters"]'),
      "definitions/list.json, binds: unknown condition 'leters'; write 'letters'.",
    ],
    [
      'a reading that ends before it begins',
      withReading('"until":""', '"until":"2016-01-01"'),
      'definitions/list.json, until: 2016-01-01 is before 2017-04-21, the day it begins; write a later day, or "" while it stands.',
    ],
    [
      'a list with an unknown place',
      withFacts('0653001,2017-04-21,,2017-04-21,yes,sourced,statute,federal,\n'),
      "facts/letter.csv, line 2, column recipient: unknown recipient '0653001'; write '0653000'.",
    ],
    [
      'a fact without a date',
      withFacts('0653000,,,2017-04-21,yes,sourced,statute,federal,\n'),
      'facts/letter.csv, line 2, column from: the fact has no date; write the first day it speaks of, such as 2017-04-25.',
    ],
    [
      'a fact nobody knows since when',
      withFacts('0653000,2017-04-21,,,yes,sourced,statute,federal,\n'),
      'facts/letter.csv, line 2, column known: the fact has no date; write the day it could be known, such as 2017-04-25.',
    ],
    [
      'a fact that ends before it begins',
      withFacts('0653000,2017-04-21,2017-04-21,2017-04-21,yes,sourced,statute,federal,\n'),
      'facts/letter.csv, line 2, column until: 2017-04-21 is not after 2017-04-21, the day the fact begins; write a later day, or nothing while it lasts.',
    ],
    [
      'a fact by an unknown actor',
      withFacts('0653000,2017-04-21,,2017-04-21,yes,sourced,statute,sherif,\n'),
      "facts/letter.csv, line 2, column actor: unknown word 'sherif'; write 'sheriff'.",
    ],
    [
      'two facts that contradict each other',
      withFacts(
        '0653000,2016-01-01,2018-01-01,2016-01-01,no,sourced,statute,federal,\n' +
          '0653000,2017-04-21,,2017-04-21,yes,sourced,statute,federal,\n',
      ),
      'facts/letter.csv, line 3, column until: 0653000 is yes here and no on line 2 for some of the same days; end one of them where the other begins.',
    ],
    [
      'a fact a rule could not name',
      withKind('"name":"letter"', '"name":"the-letter"'),
      "facts/kinds.json, the-letter: 'the-letter' cannot stand in a rule; write lower-case letters, digits and _.",
    ],
    [
      'a meaning of a word that is none',
      withKind('"says"', '"means":{"yess":"It got one."},"says"'),
      "facts/kinds.json, letter, means: unknown word 'yess'; write 'yes'.",
    ],
    [
      'a list whose words are not yes and no',
      withKind(
        '"yes","no"],',
        '"yes","maybe"],"list":{"day":"2017-04-21","until":"","complete":true,"source":"statute"},',
      ),
      'facts/kinds.json, letter: a list has other words; write "yes" and "no".',
    ],
    [
      'a list withdrawn before it was made',
      withKind(
        '"says"',
        '"list":{"day":"2017-04-21","until":"2017-04-01","complete":true,"source":"statute"},"says"',
      ),
      'facts/kinds.json, letter: the list was withdrawn on 2017-04-01, before 2017-04-21, the day of it; correct one of the days.',
    ],
    [
      'every program and one more',
      changed('conditions/letters.json', '["jag"]', '["all","jag"]'),
      "conditions/letters.json, programs: 'all' stands beside other programs; write it alone, or name the programs.",
    ],
    [
      'an order with an end before its start',
      withOrder(order('B_2018', '2018-06-26', { until: '2018-06-25' })),
      'orders/B_2018.json, until: 2018-06-25 is not after 2018-06-26, the day the order begins; write a later day, or "" while it is open.',
    ],
    [
      'an order on an unknown order',
      withOrder(order('B_2018', '2018-06-26', act('A_2071'))),
      "orders/B_2018.json, acts: unknown order 'A_2071'; write 'A_2017'.",
    ],
    [
      'an order on a later order',
      withOrder(order('B_2018', '2016-06-26', act('A_2017'))),
      'orders/B_2018.json, acts: it acts on A_2017 of 2017-04-25, which was not made before it (2016-06-26); let the later order act on the earlier one.',
    ],
    [
      'an order on itself',
      withOrder(order('B_2018', '2018-06-26', act('B_2018'))),
      'orders/B_2018.json, acts: it acts on B_2018 of 2018-06-26, which was not made before it (2018-06-26); let the later order act on the earlier one.',
    ],
    [
      'an order that protects an unknown place',
      withOrder(order('B_2018', '2018-06-26', protects({ recipients: ['0653001'] }))),
      "orders/B_2018.json, protects.recipients: unknown recipient '0653001'; write '0653000'.",
    ],
    [
      'an order that protects the governments of a city',
      withOrder(order('B_2018', '2018-06-26', protects({ subdivisionsOf: ['0653000'] }))),
      "orders/B_2018.json, protects.subdivisionsOf: '0653000' is no state or territory; name it among the recipients instead.",
    ],
    [
      'members by an unknown fact',
      withOrder(order('B_2018', '2018-06-26', protects({ members: 'leter' }))),
      "orders/B_2018.json, protects.members: unknown fact 'leter'; write 'letter'.",
    ],
    [
      'an order that bars an unknown condition',
      withOrder(order('B_2018', '2018-06-26', { bars: ['leters'] })),
      "orders/B_2018.json, bars: unknown condition 'leters'; write 'letters'.",
    ],
    [
      'an order of an unknown kind of act',
      withOrder(order('B_2018', '2018-06-26', act('A_2017', { does: 'stay' }))),
      "orders/B_2018.json, acts.0.does: unknown word 'stay'; write 'stays'.",
    ],
    [
      'a switch that changes the record by default',
      withSwitch(
        turn({
          values: [
            { id: 'void', label: 'Void', bars: ['letters'] },
            { id: 'valid', label: 'Valid' },
          ],
        }),
      ),
      'switches/letters_valid.json, values.0.bars: the first value leaves the law as recorded; put the change in a later value.',
    ],
    [
      'a switch that reads an unknown definition',
      withSwitch(turn({}, { reads: { list: 'lost' } })),
      "switches/letters_valid.json, values.1.reads: unknown definition 'lost'; write 'list'.",
    ],
    [
      'a switch with an unknown word of a fact',
      withSwitch(turn({}, { words: [{ fact: 'letter', from: '*', to: 'yess' }] })),
      "switches/letters_valid.json, values.1.words: letter has no word 'yess'; write 'yes'.",
    ],
    [
      'a switch that sets aside an unknown order',
      withSwitch(turn({}, { setsAside: ['A_2071'] })),
      "switches/letters_valid.json, values.1.setsAside: unknown order 'A_2071'; write 'A_2017'.",
    ],
    [
      'a switch for somebody who is neither everyone nor a list of states',
      withSwitch(turn({}, { bars: ['letters'], barsFor: 'NY' })),
      'switches/letters_valid.json, values.1.barsFor: neither "everyone" nor a list of states; write { "subdivisionsOf": ["NY"] }.',
    ],
    [
      'an event at an unknown place',
      smallFiles({ 'events.csv': events + letter.replace('06001', '06003') }),
      "events.csv, line 2, column recipients: unknown recipient '06003'; write '06001'.",
    ],
    [
      'an event of an unknown kind',
      smallFiles({ 'events.csv': events + letter.replace(',letter,', ',leter,') }),
      "events.csv, line 2, column kind: unknown word 'leter'; write 'letter'.",
    ],
    [
      'a file where no order is kept',
      smallFiles({ 'orders/a-2017.json': '{}' }),
      "'orders/a-2017.json' is no data file",
    ],
  ])('%s', (_, files, sentence) => {
    const read = () => readDataset(files)
    expect(read).toThrow(DataFault)
    expect(read).toThrow(sentence)
  })
})
