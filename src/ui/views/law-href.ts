/** Finds where the public can read a law. */

/** The address of a section of the United States Code or of federal regulations; null for any other citation. */
export function lawHref(law: string): string | null {
  const code = /^(\d+) U\.S\.C\. (\d+)/.exec(law)
  if (code)
    return `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${code[1]}-section${code[2]}&num=0&edition=prelim`
  const rule = /^(\d+) CFR (\d+\.\d+)/.exec(law)
  return rule ? `https://www.ecfr.gov/current/title-${rule[1]}/section-${rule[2]}` : null
}
