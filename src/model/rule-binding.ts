/** Ranks the operators of a rule, so that whoever writes one sets parentheses where a reader needs them. */

/** How tightly an operator binds; a looser part inside a tighter one needs parentheses. */
export const ruleBinding: Readonly<Record<string, number>> = {
  if: 1,
  or: 2,
  and: 3,
  // 4 is free: in words `not` reaches over a comparison that follows it, and so ranks here.
  '==': 5,
  '!=': 5,
  '<': 5,
  '<=': 5,
  '>': 5,
  '>=': 5,
  '+': 6,
  '-': 6,
  '*': 7,
  '/': 7,
  not: 8,
  negate: 8,
}

/** Tighter than any operator: whatever stands here is one word, one figure or in parentheses. */
export const TIGHTEST = 9
