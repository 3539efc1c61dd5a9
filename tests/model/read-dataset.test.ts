/** Reading the data files: what is built, and the one sentence that each kind of fault gets. */

import { describe, expect, test } from 'vitest'
import { DataFault, addCrimeYears, nearestName, readDataset } from '../../src/model/index'
import { changed, smallFiles } from './small-files'

describe('a dataset read from its files', () => {
  const dataset = readDataset(smallFiles())
  const { recipients, local } = dataset

  test('lists recipients by id, with a residual for each state that has a local part', () => {
    expect(recipients.ids).toEqual([
      '06001', '0653000', '50001', '5000100',
      'CA', 'CA-local', 'CA-local-or-nonprofits', 'CA-nonprofits', 'CA-residual',
      'GU', 'GU-local', 'GU-local-or-nonprofits', 'GU-nonprofits',
      'VT', 'VT-local', 'VT-local-or-nonprofits', 'VT-nonprofits', 'VT-residual',
      'ca-bay-police', 'tribe-yurok',
      'us-nonprofit-organizations', 'us-other-purposes', 'us-tribes', 'us-unallocated',
    ]) // prettier-ignore
    const residual = recipients.indexOf.get('CA-residual')!
    expect(recipients.kinds[residual]).toBe('residual')
    expect(recipients.names[residual]).toBe('Agencies the tables do not name, California')
    expect(recipients.ids[recipients.states[residual]!]).toBe('CA')
  })

  test('knows the state and the county that contain each recipient', () => {
    const at = (id: string) => recipients.indexOf.get(id)!
    expect(recipients.ids[recipients.states[at('0653000')]!]).toBe('CA')
    expect(recipients.counties[at('0653000')]).toBe('06001')
    expect(recipients.counties[at('06001')]).toBe('06001')
    expect(recipients.counties[at('5000100')]).toBe('')
    expect(recipients.states[at('CA')]).toBe(at('CA'))
  })

  test('keeps a gap as a gap', () => {
    const sheriff = local.agencies.ids.indexOf('alameda-sheriff')
    const bay = local.agencies.ids.indexOf('bay')
    expect(local.crime.get(2012)!.counts[sheriff]).toBe(-1)
    expect(local.crime.get(2012)!.rape[sheriff]).toBe(3)
    expect(local.crime.get(2012)!.counts[bay]).toBe(-1)
    expect(local.crime.get(2013)!.counts[sheriff]).toBe(638)
  })

  test('keys state figures by vintage or printing, with standing and source', () => {
    expect(dataset.population.get('2015/2015')!.values.get('VT')!.value).toBe(626_042)
    expect(dataset.crime.get('2013/first')!.values.get('CA')).toEqual({
      value: 154_739,
      standing: 'assumed',
      source: 'statute',
      note: 'a note',
    })
    expect(dataset.crime.get('2013/first')!.values.has('VT')).toBe(false)
  })

  test('reads what was published, and what is known to differ', () => {
    expect(dataset.published.map((figure) => figure.of)).toEqual([
      ['0653000', '06001'],
      ['local-governments'],
    ])
    expect(dataset.differences[0]!.right).toBe('computed')
    expect(dataset.divisors.get('2016/CA')).toMatchObject({ value: 9000.5, settledBy: 2 })
    expect(local.shares.get('VT')!.lateCounts).toBe(true)
    expect(dataset.facts.map((fact) => fact.value)).toEqual(['yes', 'unknown'])
  })

  test('takes crime years that arrive later, and is the same as if they had come at once', () => {
    const without = readDataset(smallFiles({ 'local/crime-2012.csv': null }))
    expect([...without.local.crime.keys()]).toEqual([2013])
    const text = smallFiles().get('local/crime-2012.csv')!
    const later = addCrimeYears(without, new Map([['local/crime-2012.csv', text]]))
    expect(later).toEqual(dataset)
    expect([...later.local.crime.keys()]).toEqual([2012, 2013])
    expect([...without.local.crime.keys()]).toEqual([2013])
  })

  test('does not depend on the order of rows or columns', () => {
    const reordered = smallFiles({
      'recipients/states.csv':
        'fips,kind,name,id\n66,territory,Guam,GU\n06,state,California,CA\n50,state,Vermont,VT\n',
      'local/agencies.csv':
        'agency,recipient,name,type\nbay,ca-bay-police,Bay,other\nalameda-sheriff,06001,Alameda,sheriff\nz-oakland,0653000,Oakland,police\n',
    })
    expect(readDataset(reordered)).toEqual(dataset)
  })
})

describe('a fault in a file is one sentence that names file, place and remedy', () => {
  const faults: readonly (readonly [string, ReadonlyMap<string, string>, string])[] = [
    [
      'a missing file',
      smallFiles({ 'sources.csv': null }),
      'sources.csv is missing; add it to the data folder.',
    ],
    [
      'a file nobody reads',
      smallFiles({ 'recipients/state.csv': '' }),
      "'recipients/state.csv' is no data file; write 'recipients/states.csv'.",
    ],
    [
      'an unknown column',
      changed('sources.csv', 'publisher', 'publsher'),
      "sources.csv, line 1: unknown column 'publsher'; write 'publisher'.",
    ],
    [
      'a missing column',
      changed('recipients/states.csv', ',fips', ''),
      'recipients/states.csv, line 1: column fips is missing; write the columns id,name,kind,fips.',
    ],
    [
      'a doubled column',
      changed('recipients/states.csv', 'kind,fips', 'kind,kind'),
      'recipients/states.csv, line 1: column kind stands twice; leave one out.',
    ],
    [
      'a short row',
      changed('recipients/states.csv', 'Guam,territory,66', 'Guam,territory'),
      'recipients/states.csv, line 4: 3 cells under 4 columns; write one cell for each column.',
    ],
    [
      'a repeated key',
      changed('recipients/states.csv', 'GU,Guam', 'CA,Guam'),
      "recipients/states.csv, line 4, column id: 'CA' stands on line 3 already; keep one of the two.",
    ],
    [
      'a repeated key of two columns',
      changed(
        'local/divisors.csv',
        '2016,CA,9000.5',
        '2016,CA,9000,8999,9001,1,statute,\n2016,CA,9000.5',
      ),
      "local/divisors.csv, line 3, column fiscal_year + state: '2016 / CA' stands on line 2 already; keep one of the two.",
    ],
    [
      'an unknown state',
      changed('state-population.csv', '2015,VT', '2015,VX'),
      "state-population.csv, line 3, column state: unknown state 'VX'; write 'VT'.",
    ],
    [
      'an unknown recipient',
      changed('local/agencies.csv', '0653000,Oakland', '0653001,Oakland'),
      "local/agencies.csv, line 2, column recipient: unknown recipient '0653001'; write '0653000'.",
    ],
    [
      'an unknown source of a figure',
      changed('state-violent-crime.csv', 'published,statute', 'published,statutes'),
      "state-violent-crime.csv, line 2, column source: unknown source 'statutes'; write 'statute'.",
    ],
    [
      'a number with separators',
      changed('state-population.csv', '626042', '"626,042"'),
      "state-population.csv, line 3, column population: '626,042' is not a number; write it plainly, such as 1234 or 0.25.",
    ],
    [
      'an empty number',
      changed('state-violent-crime.csv', '160944', ''),
      'state-violent-crime.csv, line 2, column violent_crime: the cell is empty; write the number, or leave the row out where it is unknown.',
    ],
    [
      'a negative count',
      changed('local/crime-2013.csv', '638', '-638'),
      'local/crime-2013.csv, line 3, column violent_crime: -638 is out of range; write a number from 0 to 10000000.',
    ],
    [
      'a count that is not whole',
      changed('local/crime-2013.csv', '638', '638.5'),
      'local/crime-2013.csv, line 3, column violent_crime: 638.5 is not whole; write a whole number.',
    ],
    [
      'an unknown word',
      changed('local/crime-2013.csv', 'revised', 'revise'),
      "local/crime-2013.csv, line 2, column rape: unknown word 'revise'; write 'revised'.",
    ],
    [
      'counts of a year and type that no source covers',
      smallFiles({
        'local/crime-sources.csv': 'year,type,source,note\n2012,city,statute,\n',
      }),
      'local/crime-2013.csv, line 2, column agency: local/crime-sources.csv names no source for the type police in 2013; add a row there.',
    ],
    [
      'a place in another state',
      changed('recipients/places.csv', 'city,CA,06001', 'city,VT,06001'),
      'recipients/places.csv, line 2, column state: VT has ids that begin with 50, not 06; correct the state or the id.',
    ],
    [
      'a county of another state',
      changed('recipients/places.csv', 'city,CA,06001', 'city,CA,50001'),
      'recipients/places.csv, line 2, column county: 50001 lies in VT; correct the county or the state.',
    ],
    [
      'a badly formed id',
      changed('recipients/counties.csv', '06001,Alameda', '6001,Alameda'),
      "recipients/counties.csv, line 2, column id: '6001' is not an id of this table; write five digits, such as 06037.",
    ],
    [
      'a day that does not exist',
      changed('facts/letter.csv', '0653000,2017-04-21', '0653000,2017-02-29'),
      "facts/letter.csv, line 2, column from: '2017-02-29' is not a day; write it as 2017-04-25.",
    ],
    [
      'a fact that claims a source it does not have',
      changed('facts/letter.csv', 'yes,sourced,statute', 'yes,sourced,'),
      "facts/letter.csv, line 2, column source: unknown source ''; write 'statute'.",
    ],
    [
      'an unknown key of a program',
      changed('programs/jag.json', '"listings"', '"listing"'),
      "programs/jag.json, listings: the key is missing, and 'listing' is unknown; write 'listings'.",
    ],
    [
      'a key that stands twice',
      changed('programs/jag.json', '"short":"JAG"', '"short":"JAG","short":"J"'),
      "programs/jag.json, line 1, column 55: the name 'short' stands twice in one object; keep one of them.",
    ],
    [
      'one key too many',
      changed('conditions/letters.json', '"asOf"', '"as_of":"x","asOf"'),
      "conditions/letters.json, as_of: unknown key 'as_of'; write 'asOf'.",
    ],
    [
      'a missing key of a program',
      changed('programs/jag.json', '"agency":"Bureau of Justice Assistance",', ''),
      "programs/jag.json, agency: the key is missing; write 'agency'.",
    ],
    [
      'an unknown step',
      changed('programs/jag.json', '"step":"local"', '"step":"locals"'),
      'programs/jag.json, steps.2.step: unknown step; write one of set-aside, base, share, minimum, floor, split, local, threshold, pots, as-published, unallocated, round.',
    ],
    [
      'a crime column that no table has',
      changed('programs/jag.json', '"2013/first"]', '"2013/frist"]'),
      "programs/jag.json, years.2016.crime: unknown crime column '2013/frist'; write '2013/first'.",
    ],
    [
      'an uncited amount',
      changed(
        'programs/jag.json',
        '"standing":"published","source":"statute"',
        '"standing":"published","source":"act"',
      ),
      "programs/jag.json, years.2016.formulaAmount.source: unknown source 'act'; write 'statute'.",
    ],
    [
      'a definition that is not there',
      changed('conditions/letters.json', '["list"]', '["lists"]'),
      "conditions/letters.json, definitions: unknown definition 'lists'; write 'list'.",
    ],
    [
      'text that is no JSON',
      smallFiles({ 'edition.json': '{' }),
      'edition.json, line 1, column 2: the file ends where a name in double quotes should; write it so.',
    ],
    [
      'a file that is not named after its id',
      changed('definitions/list.json', '"id":"list"', '"id":"other"'),
      "definitions/list.json, id: 'other' is not the file's name; write 'list'.",
    ],
  ]

  test.each(faults)('%s', (_, files, sentence) => {
    const read = () => readDataset(files)
    expect(read).toThrow(DataFault)
    expect(read).toThrow(sentence)
  })
})

test('the nearest name tolerates a slip and never reaches for a stranger', () => {
  const names = ['population_weight', 'minimum_share', 'state_share', 'threshold']
  expect(nearestName('treshold', names)).toBe('threshold')
  expect(nearestName('state_shrae', names)).toBe('state_share')
  expect(nearestName('THRESHOLD', names)).toBe('threshold')
  expect(nearestName('weather', names)).toBeUndefined()
})
