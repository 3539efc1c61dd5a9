/** Sets a rule in type as mathematics, from the checked tree that runs: what is shown is what is computed. */
import type { ComponentChildren } from 'preact'
import { ruleBinding, TIGHTEST } from '../../model/index'
import type { RuleTree } from '../../model/index'
import { percent } from '../format'

const signs: Readonly<Record<string, string>> = {
  '*': '\u00d7',
  '-': '\u2212',
  '==': '=',
  '!=': '\u2260',
  '<=': '\u2264',
  '>=': '\u2265',
}

/** A rule as MathML; parameters appear as their present values, columns as their names. */
export function RuleMath(props: {
  readonly tree: RuleTree
  readonly values?: Readonly<Record<string, number>>
}) {
  return <math displaystyle>{draw(props.tree, props.values ?? {})}</math>
}

function draw(
  tree: RuleTree,
  values: Readonly<Record<string, number>>,
  outer = 0,
): ComponentChildren {
  switch (tree.op) {
    case 'number':
      return <mn>{tree.value}</mn>
    case 'boolean':
    case 'word':
      return <mtext>{String(tree.value)}</mtext>
    case 'unknown':
      return <mtext>unknown</mtext>
    case 'reading':
      return <mtext>{tree.definition.replaceAll('_', ' ')}</mtext>
    case 'name':
      return Object.hasOwn(values, tree.name) ? (
        <mn class="mine">
          {values[tree.name]! <= 1
            ? percent(values[tree.name]!)
            : values[tree.name]!.toLocaleString('en-US')}
        </mn>
      ) : (
        <mtext>{tree.name.replaceAll('_', ' ')}</mtext>
      )
    case '/':
      return (
        <mfrac>
          <mrow>{draw(tree.args[0]!, values)}</mrow>
          <mrow>{draw(tree.args[1]!, values)}</mrow>
        </mfrac>
      )
    case 'sum':
      return (
        <mrow>
          <mo>{'\u2211'}</mo>
          {draw(tree.args[0]!, values, ruleBinding['*']! + 1)}
        </mrow>
      )
    case 'min':
    case 'max':
      return (
        <mrow>
          <mi>{tree.op}</mi>
          <mo>(</mo>
          {tree.args.map((arg, at) => [at > 0 ? <mo>,</mo> : null, draw(arg, values)])}
          <mo>)</mo>
        </mrow>
      )
    case 'if':
      return (
        <mrow>
          {draw(tree.args[1]!, values)}
          <mtext>{'\u00a0if '}</mtext>
          {draw(tree.args[0]!, values)}
          <mtext>, else </mtext>
          {draw(tree.args[2]!, values)}
        </mrow>
      )
    case 'negate':
    case 'not':
      return (
        <mrow>
          <mo>{tree.op === 'not' ? 'not' : '\u2212'}</mo>
          {draw(tree.args[0]!, values, TIGHTEST)}
        </mrow>
      )
    default: {
      // (1 − a) with a parameter in place of a reads better worked out: 40 %, not 1 − 60 %.
      const worked = constant(tree, values)
      if (worked !== undefined) return <mn class="mine">{percent(worked)}</mn>
      const strength = ruleBinding[tree.op]!
      const parts = tree.args.map((arg, at) => [
        at > 0 ? <mo>{signs[tree.op] ?? tree.op}</mo> : null,
        draw(arg, values, at === 0 ? strength : strength + 1),
      ])
      return strength < outer ? (
        <mrow>
          <mo>(</mo>
          {parts}
          <mo>)</mo>
        </mrow>
      ) : (
        <mrow>{parts}</mrow>
      )
    }
  }
}

function constant(tree: RuleTree, values: Readonly<Record<string, number>>): number | undefined {
  if (tree.op !== '-') return undefined
  const [one, other] = tree.args
  if (one?.op !== 'number' || one.value !== 1 || other?.op !== 'name') return undefined
  const value = values[other.name]
  return value === undefined || value > 1 ? undefined : Math.round((1 - value) * 1e10) / 1e10
}
