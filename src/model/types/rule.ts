/** A rule after parsing: the only thing an evaluator runs. */

/** A rule after parsing and checking: the only thing the evaluator runs. */
export type RuleTree =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'boolean'; readonly value: boolean }
  | { readonly op: 'word'; readonly value: string }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: RuleOperator; readonly args: readonly RuleTree[] }

export type RuleOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | 'negate'
  | '<'
  | '<='
  | '>'
  | '>='
  | '=='
  | '!='
  | 'and'
  | 'or'
  | 'not'
  | 'if'
  | 'sum'
  | 'min'
  | 'max'
