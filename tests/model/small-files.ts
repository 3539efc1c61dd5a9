/** The smallest set of data files that reads: two states, a territory, a county, two cities, a tribe. */

const JAG = {
  id: 'jag',
  name: 'Justice assistance',
  short: 'JAG',
  listings: ['16.738'],
  agency: 'Bureau of Justice Assistance',
  kind: 'formula',
  included: true,
  reproduces: 'estimate',
  reproducesNote: 'Made up.',
  eligible: ['state', 'city'],
  terms: {
    match: { says: 'None.', share: 0, source: 'statute' },
    payment: { says: 'unknown', source: '' },
    period: { says: 'Four years.', source: 'statute' },
    supplanting: { says: 'unknown', source: '' },
    administration: { says: 'At most a tenth.', share: 0.1, source: 'statute' },
  },
  passThrough: [],
  authority: 'statute',
  years: {
    '2016': {
      formulaAmount: { value: 1000000, standing: 'published', source: 'statute' },
      population: '2015/2015',
      crime: ['2012/first', '2013/first'],
      otherCrime: { older: ['2012/first'] },
      localCrime: [2012, 2013],
    },
  },
  parameters: [
    {
      id: 'state_share',
      label: 'State share',
      value: 0.6,
      min: 0,
      max: 1,
      step: 0.01,
      unit: 'share',
      source: 'statute',
      law: '34 U.S.C. 10156(b)',
    },
  ],
  joint: [],
  steps: [
    { step: 'share', by: 'population / sum(population)', source: 'statute', says: 'By people.' },
    { step: 'split', state: 'state_share', whole: ['GU'], source: 'statute', says: 'Two parts.' },
    { step: 'local', by: 'violent_crime / divisor', source: 'statute', says: 'By crime.' },
    { step: 'round', to: 'nearest', source: 'statute', says: 'Whole dollars.' },
  ],
  notModelled: ['Penalties.'],
}

const CONDITION = {
  id: 'letters',
  name: 'Letters',
  says: 'A letter was sent.',
  programs: ['jag'],
  fiscalYears: ['2016'],
  reaches: 'letter == yes',
  definitions: ['list'],
  asOf: '2017-04-21',
  source: 'statute',
}

const DEFINITION = {
  id: 'list',
  name: 'The list',
  short: 'list',
  phrase: 'list',
  says: 'Named in a letter.',
  fails: 'letter == yes',
  confidence: 'high',
  source: 'statute',
  basis: 'list',
  from: '2017-04-21',
  until: '',
  reachable: 'Awards of one year.',
  caught: 'Oakland.',
  binds: ['letters'],
  tribes: 'no',
  nonprofits: 'no',
}

const KIND = { name: 'letter', label: 'Letter', values: ['yes', 'no'], says: 'Got a letter.' }

const SMALL: Readonly<Record<string, string>> = {
  'edition.json': '{ "edition": "test", "checked": "2026-11-22", "model": 1, "data": "sha256-" }',
  'rules.json': '{ "state_share": { "op": "name", "name": "state_share" } }',
  'sources.csv': 'id,title,publisher,locator,via\nstatute,The statute,Congress,section 1,\n',
  'recipients/states.csv':
    'id,name,kind,fips\nVT,Vermont,state,50\nCA,California,state,06\nGU,Guam,territory,66\n',
  'recipients/counties.csv': 'id,name,state\n06001,Alameda County,CA\n50001,Addison County,VT\n',
  'recipients/places.csv':
    'id,name,kind,state,county\n0653000,Oakland,city,CA,06001\n5000100,Albany,town,VT,\n',
  'recipients/others.csv':
    'id,name,kind,state,county\ntribe-yurok,Yurok Tribe,tribe,CA,\nca-bay-police,Bay Police,city,CA,06001\n',
  'recipients/crosswalk.csv': 'policy_id,recipient,note\noakland-06001,0653000,\n',
  'state-population.csv':
    'vintage,year,state,population,standing,source,note\n2015,2015,CA,39144818,published,statute,\n2015,2015,VT,626042,published,statute,\n',
  'state-columns.csv': 'column,year,state,value,standing,source,note\n',
  'pass-through.csv': 'table,state,share,low,high,standing,source,note\n',
  'state-violent-crime.csv':
    'year,printing,state,violent_crime,standing,source,note\n2012,first,CA,160944,published,statute,\n2013,first,CA,154739,assumed,statute,a note\n',
  'local/agencies.csv':
    'agency,recipient,name,type\nz-oakland,0653000,Oakland,police\nalameda-sheriff,06001,Alameda,sheriff\nbay,ca-bay-police,Bay,other\n',
  'local/crime-2012.csv':
    'agency,violent_crime,rape\nz-oakland,7963,legacy\nalameda-sheriff,,none\n',
  'local/crime-2013.csv':
    'agency,violent_crime,rape\nz-oakland,8000,revised\nalameda-sheriff,638,legacy\n',
  'local/crime-sources.csv':
    'year,type,source,note\n2012,city,statute,\n2012,county,statute,\n2013,city,statute,\n2013,county,statute,\n',
  'local/divisors.csv':
    'fiscal_year,state,divisor,low,high,settled_by,source,note\n2016,CA,9000.5,8999,9001,2,statute,\n',
  'local/state-shares.csv':
    'state,share,late_counts,source,note\nCA,0.98,no,statute,\nVT,0.73,yes,statute,\n',
  'local/entered.csv':
    'fiscal_year,program,recipient,dollars,standing,source,note\n2016,jag,tribe-yurok,75150,published,statute,\n',
  'published/some.csv':
    'fiscal_year,program,kind,of,label,dollars,tolerance,standing,source,locator,note\n2016,jag,joint,0653000;06001,Oakland and county,500225,0,sure,statute,table 1,\n2016,jag,total,local-governments,All local,86400000,50000,sure,statute,table 2,\n',
  'differences.csv':
    'fiscal_year,program,of,reason,right\n2016,jag,0653000,Two digits are swapped.,computed\n',
  'programs/jag.json': JSON.stringify(JAG),
  'conditions/letters.json': JSON.stringify(CONDITION),
  'definitions/list.json': JSON.stringify(DEFINITION),
  'facts/kinds.json': JSON.stringify([KIND]),
  'facts/letter.csv':
    'recipient,from,until,known,value,standing,source,actor,note\n0653000,2017-04-21,,2017-04-21,yes,sourced,statute,federal,\n06001,2017-04-21,,2017-04-21,unknown,unsourced,,unknown,\n',
}

/** The files; `changes` replaces the text of some and leaves out those given as null. */
export function smallFiles(
  changes: Readonly<Record<string, string | null>> = {},
): ReadonlyMap<string, string> {
  const files = new Map(Object.entries(SMALL))
  for (const [file, text] of Object.entries(changes)) {
    if (text === null) files.delete(file)
    else files.set(file, text)
  }
  return files
}

/** One file with a piece of its text replaced; fails where the piece is not there. */
export function changed(file: string, from: string, to: string): ReadonlyMap<string, string> {
  const text = SMALL[file]
  if (text === undefined || !text.includes(from)) throw new Error(`${file} holds no ${from}`)
  return smallFiles({ [file]: text.replace(from, to) })
}
