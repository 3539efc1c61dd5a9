// Shapes one published figure of JAG, whichever table it came from.

/** A row of a published table; the tolerance is half the unit of the last digit printed. */
export const row = (year, kind, of, label, dollars, tolerance, standing, source, locator, note = '') => ({
  fiscal_year: year, program: 'jag', kind, of, label, dollars, tolerance, standing, source, locator, note,
}) // prettier-ignore

/** `2009-RA` is written `2009-ra` here. */
export const yearOf = (text) => text.toLowerCase()
