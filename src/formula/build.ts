import type jsep from 'jsep'
import type { FormulaProblem } from './problem.ts'
import { fail, type Result, succeed } from './result.ts'
import type { Token } from './scan.ts'
import type { Closings } from './shape.ts'
import { ARITY, type Comparison, type FunctionName, type Node, type Operator } from './tree.ts'

const NAME = /^[a-z][a-z0-9_]*$/

/** A node with its reach in the source, its own parentheses included. */
interface Built {
  readonly node: Node
  readonly start: number
  readonly end: number
}

/** The first problem met ends the building; it is caught in `build` and never leaves this file. */
class Stop {
  readonly problem: FormulaProblem
  constructor(problem: FormulaProblem) {
    this.problem = problem
  }
}

/**
 * Our tree from jsep's. `expression` was parsed from the encoded tokens (see parse.ts): leaves are
 * `t<token>`, groups are calls of `g<token>`.
 */
export function build(
  expression: jsep.Expression,
  tokens: readonly Token[],
  closings: Closings
): Result<Node, FormulaProblem> {
  try {
    return succeed(new Builder(tokens, closings).value(expression).node)
  } catch (stop) {
    if (stop instanceof Stop) return fail(stop.problem)
    throw stop
  }
}

class Builder {
  private readonly tokens: readonly Token[]
  private readonly closings: Closings

  constructor(tokens: readonly Token[], closings: Closings) {
    this.tokens = tokens
    this.closings = closings
  }

  /** An expression that stands for a number. */
  value(expression: jsep.Expression): Built {
    switch (expression.type) {
      case 'Identifier':
        return this.leaf(expression as jsep.Identifier)
      case 'UnaryExpression':
        return this.negation(expression as jsep.UnaryExpression)
      case 'BinaryExpression':
        return this.operation(expression as jsep.BinaryExpression)
      default:
        return this.call(expression as jsep.CallExpression)
    }
  }

  private tokenOf(expression: jsep.Expression): { index: number; token: Token } {
    const index = Number((expression as jsep.Identifier).name.slice(1))
    return { index, token: this.tokens[index] as Token }
  }

  private leaf(expression: jsep.Identifier): Built {
    const { start, end, text, kind } = this.tokenOf(expression).token
    if (kind === 'number') {
      const value = Number(text)
      if (value === Infinity) throw new Stop({ kind: 'number-too-large', text, start, end })
      return reach({ kind: 'number', value, start, end })
    }
    if (ARITY.has(text)) throw new Stop({ kind: 'function-as-name', name: text, start, end })
    if (!NAME.test(text)) throw new Stop({ kind: 'unknown-name', name: text, start, end })
    return reach({ kind: 'name', name: text, start, end })
  }

  private negation(expression: jsep.UnaryExpression): Built {
    const argument = this.value(expression.argument)
    const sign = this.tokens.findLast(token => token.end <= argument.start)
    const start = sign?.start ?? argument.start
    return reach({ kind: 'negation', argument: argument.node, start, end: argument.end })
  }

  private operation(expression: jsep.BinaryExpression): Built {
    const left = this.value(expression.left)
    const right = this.value(expression.right)
    const place = { start: left.start, end: right.end }
    if (isComparison(expression.operator)) {
      throw new Stop({ kind: 'comparison-outside-if', ...place })
    }
    const operator = expression.operator as Operator
    return reach({ kind: 'operation', operator, left: left.node, right: right.node, ...place })
  }

  private call(expression: jsep.CallExpression): Built {
    const { index, token } = this.tokenOf(expression.callee)
    const given = expression.arguments
    // The parenthesis itself for a group, the one after the name for a call.
    const closing = this.closings.get(token.kind === '(' ? index : index + 1) ?? index
    const place = { start: token.start, end: this.tokens[closing]?.end ?? token.end }
    if (token.kind === '(') return { ...this.value(given[0] as jsep.Expression), ...place }

    const name = token.text
    const arity = ARITY.get(name)
    if (!arity) {
      throw new Stop({ kind: 'unknown-function', name, start: token.start, end: token.end })
    }
    const [least, most] = arity
    if (given.length < least || given.length > most) {
      throw new Stop({ kind: 'arguments', name, given: given.length, least, most, ...place })
    }
    if (name === 'if') return this.choice(given, place)
    const values = given.map(argument => this.value(argument).node)
    return reach({ kind: 'call', function: name as FunctionName, arguments: values, ...place })
  }

  private choice(given: readonly jsep.Expression[], place: { start: number; end: number }): Built {
    const [first, second, third] = given as [jsep.Expression, jsep.Expression, jsep.Expression]
    const { operator, left, right } = this.ungroup(first) as Partial<jsep.BinaryExpression>
    if (!operator || !left || !right || !isComparison(operator)) {
      const { start, end } = this.value(first)
      throw new Stop({ kind: 'condition-missing', start, end })
    }
    return reach({
      kind: 'choice',
      comparison: operator as Comparison,
      left: this.value(left).node,
      right: this.value(right).node,
      met: this.value(second).node,
      otherwise: this.value(third).node,
      ...place
    })
  }

  /** `if((a < b), …)` is as good as `if(a < b, …)`. */
  private ungroup(expression: jsep.Expression): jsep.Expression {
    if (expression.type !== 'CallExpression') return expression
    const { callee, arguments: inner } = expression as jsep.CallExpression
    const isGroup = this.tokenOf(callee).token.kind === '('
    return isGroup ? this.ungroup(inner[0] as jsep.Expression) : expression
  }
}

const reach = (node: Node): Built => ({ node, start: node.start, end: node.end })

const isComparison = (operator: string): boolean => /[<>=]/.test(operator)
