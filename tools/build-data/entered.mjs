// Lists the awards no rule of the model reaches: they are entered as published.

/** Tribes report outside the tables of cities and counties, so their crimes are not held. */
export function compileEntered(local, sums) {
  const tribes = local
    .filter((row) => row.of.startsWith('tribe-'))
    .map((row) => ({
      fiscal_year: row.fiscal_year,
      program: row.program,
      recipient: row.of,
      dollars: row.dollars,
      standing: 'published',
      source: row.source,
      note: 'The crimes a tribe reports are not in the tables held',
    }))
  return [...tribes, ...sums.map(enterSum)]
}

/** A published sum is its own input: no rule reaches it. */
function enterSum(row) {
  return {
    fiscal_year: row.fiscal_year,
    program: row.program,
    recipient: row.of,
    dollars: row.dollars,
    standing: 'rounded',
    source: row.source,
    note: row.note,
  }
}
