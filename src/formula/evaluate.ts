import type { FormulaProblem, ValueProblem } from './problem.ts'
import { fail, type Result, succeed } from './result.ts'
import { toText } from './text.ts'
import {
  type CallNode,
  type ChoiceNode,
  type Comparison,
  MONTH_NAME,
  type Node,
  type OperationNode
} from './tree.ts'

/** The value of a name; undefined when there is none. */
export type Scope = (name: string) => number | undefined

/**
 * The value of a formula: a finite number, or the first problem that keeps it from having one
 * (in reading order), with its place and the text of the part. Never NaN or an infinity.
 * Only the branch of an `if` that is taken is evaluated.
 */
export function evaluate(node: Node, scope: Scope): Result<number, FormulaProblem> {
  const evaluation = new Evaluation(scope)
  const value = evaluation.value(node)
  // −0 is 0 to everyone but a printer.
  return evaluation.problem ? fail(evaluation.problem) : succeed(value + 0)
}

const COMPARE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b
}

/** One walk over a tree. After the first problem the numbers are NaN and mean nothing. */
class Evaluation {
  problem: ValueProblem | undefined
  private readonly scope: Scope

  constructor(scope: Scope) {
    this.scope = scope
  }

  value(node: Node): number {
    if (this.problem) return Number.NaN
    switch (node.kind) {
      case 'number':
        return node.value
      case 'name':
        return this.named(node.name, node)
      case 'negation':
        return -this.value(node.argument)
      case 'operation':
        return this.operation(node)
      case 'call':
        return this.call(node)
      case 'choice':
        return this.choice(node)
    }
  }

  private stop(problem: ValueProblem): number {
    this.problem ??= problem
    return Number.NaN
  }

  private named(name: string, { start, end }: Node): number {
    if (name === MONTH_NAME) return 1
    const value: unknown = this.scope(name)
    // A scope made from a plain object may answer “constructor” with a function.
    if (typeof value !== 'number') return this.stop({ kind: 'unknown-name', name, start, end })
    return Number.isFinite(value) ? value : this.stop({ kind: 'bad-value', name, start, end })
  }

  private operation(node: OperationNode): number {
    const left = this.value(node.left)
    const right = this.value(node.right)
    switch (node.operator) {
      case '+':
        return this.finite(left + right, node)
      case '-':
        return this.finite(left - right, node)
      case '*':
        return this.finite(left * right, node)
      case '/':
        if (right === 0) return this.byZero(node, node.right)
        return this.finite(left / right, node)
    }
  }

  private call(node: CallNode): number {
    const values = node.arguments.map(argument => this.value(argument))
    const [first = 0, second = 0] = values
    switch (node.function) {
      case 'min':
        return Math.min(...values)
      case 'max':
        return Math.max(...values)
      case 'abs':
        return Math.abs(first)
      case 'sqrt':
        return first < 0 ? this.domain('sqrt', node, first) : Math.sqrt(first)
      case 'ln':
        return first <= 0 ? this.domain('ln', node, first) : Math.log(first)
      case 'exp':
        return this.finite(Math.exp(first), node)
      case 'pow':
        return this.power(first, second, node)
      case 'sum':
        return this.finite(total(values), node)
      case 'mean':
        return this.finite(total(values) / values.length, node)
    }
  }

  private power(base: number, exponent: number, node: CallNode): number {
    const [baseNode = node] = node.arguments
    if (base === 0 && exponent < 0) return this.byZero(node, baseNode)
    if (base < 0 && !Number.isInteger(exponent)) return this.domain('pow', node, base)
    return this.finite(base ** exponent, node)
  }

  private choice(node: ChoiceNode): number {
    const left = this.value(node.left)
    const right = this.value(node.right)
    return this.value(COMPARE[node.comparison](left, right) ? node.met : node.otherwise)
  }

  private finite(value: number, node: Node): number {
    if (Number.isFinite(value)) return value
    return this.stop({ kind: 'overflow', text: toText(node), start: node.start, end: node.end })
  }

  private byZero(node: Node, divisor: Node): number {
    const { start, end } = node
    const texts = { text: toText(node), divisor: toText(divisor) }
    return this.stop({ kind: 'division-by-zero', ...texts, start, end })
  }

  private domain(name: 'ln' | 'sqrt' | 'pow', node: CallNode, value: number): number {
    const { start, end } = node
    const [argument = node] = node.arguments
    const texts = { text: toText(node), argument: toText(argument) }
    return this.stop({ kind: 'domain', function: name, ...texts, value, start, end })
  }
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
