// Compiles who met the conditions Congress itself wrote, as far as a source names them.

/** Awards of fiscal year 2016, from which some of these are deduced, were made by its last day. */
const AWARDED = '2016-09-30'

const fact = (recipient, from, known, value, source, actor, note) => ({
  recipient, from, until: '', known, value, standing: source === '' ? 'unsourced' : 'sourced', source, actor, note,
}) // prettier-ignore

/** Asked in 2012 that nothing be given back to them: they had not carried the law out. */
const NO_REALLOCATION = ['AR', 'AZ', 'CA', 'NE', 'TX']
const ASKED =
  'Faced the reduction of fiscal year 2012 and asked for no reallocation; later years were not seen'
const BY_AWARD =
  'Deduced: its award of fiscal year 2016 is 85.0 percent of its allocation, which is 10 percent for registration and 5 for prison standards'

/** Fact tables by name of the fact. A state without a row is unknown. */
export function compileStatutoryFacts() {
  return {
    sorna_implemented: [
      ...NO_REALLOCATION.map((id) =>
        fact(id, '2012-04-01', '2012-04-01', 'no', 'smart-watch-2012', 'state law', ASKED),
      ),
      fact('PR', '2015-10-01', AWARDED, 'no', '', 'state law', BY_AWARD),
    ],
    prea_status: [fact('PR', '2015-10-01', AWARDED, 'neither', '', 'executive', BY_AWARD)],
    core_requirements_failed: [
      fact(
        'FL',
        '2015-10-01',
        AWARDED,
        'one',
        '',
        'unknown',
        'Inferred: its Title II award of fiscal year 2016 is about a fifth below that of states like it',
      ),
    ],
  }
}
