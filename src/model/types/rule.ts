/** A rule after parsing: the only thing an evaluator runs. */

/** A rule after parsing and checking: the only thing the evaluator runs. */
export type RuleTree =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'boolean'; readonly value: boolean }
  | { readonly op: 'word'; readonly value: string }
  | { readonly op: 'name'; readonly name: string }
  /** What nobody can tell: open whatever the facts. */
  | { readonly op: 'unknown' }
  /** Another definition, by id; `args` holds its own tree once it is looked up, and is empty before. */
  | { readonly op: 'reading'; readonly definition: string; readonly args: readonly RuleTree[] }
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
  /** `one_of(fact, word, word)`: the fact is one of the words. */
  | 'one_of'
  /** `count(a, b, c)`: how many of these are true. */
  | 'count'
