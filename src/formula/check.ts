import type { FormulaProblem, UnitProblem } from './problem.ts'
import { fail, type Result, succeed } from './result.ts'
import { toText } from './text.ts'
import {
  type CallNode,
  type ChoiceNode,
  MONTH_NAME,
  type Node,
  type OperationNode
} from './tree.ts'
import { DIMENSIONLESS, divide, equal, MONTH, multiply, power, type Unit } from './unit.ts'

type CheckProblem = UnitProblem | Extract<FormulaProblem, { kind: 'unknown-name' }>
type Action = Extract<UnitProblem, { kind: 'units-differ' }>['action']

/**
 * The unit of a formula over money, customers and time. Adding, subtracting, comparing and choosing
 * between (min, if …) need equal units; ln, exp and exponents need plain numbers. The literal 0 fits
 * any unit. The first part that makes no sense is the problem, with the units on both sides.
 *
 * @param units the unit of a name; undefined when the name is unknown
 */
export function unitOf(
  node: Node,
  units: (name: string) => Unit | undefined
): Result<Unit, FormulaProblem> {
  const check = new Check(units)
  const unit = check.unit(node)
  if (check.problem) return fail(check.problem)
  return succeed(unit === ANY ? DIMENSIONLESS : unit)
}

/** The unit of the literal 0, and of whatever follows a problem. */
const ANY: Unit = { ...DIMENSIONLESS }

class Check {
  problem: CheckProblem | undefined
  private readonly units: (name: string) => Unit | undefined

  constructor(units: (name: string) => Unit | undefined) {
    this.units = units
  }

  unit(node: Node): Unit {
    switch (node.kind) {
      case 'number':
        return node.value === 0 ? ANY : DIMENSIONLESS
      case 'name':
        return this.named(node.name, node)
      case 'negation':
        return this.unit(node.argument)
      case 'operation':
        return this.operation(node)
      case 'call':
        return this.call(node)
      case 'choice':
        return this.choice(node)
    }
  }

  private stop(problem: CheckProblem): Unit {
    this.problem ??= problem
    return ANY
  }

  private named(name: string, { start, end }: Node): Unit {
    if (name === MONTH_NAME) return MONTH
    const unit = this.units(name)
    return unit ?? this.stop({ kind: 'unknown-name', name, start, end })
  }

  private operation(node: OperationNode): Unit {
    const { operator, left, right } = node
    if (operator === '*') return multiply(this.unit(left), this.unit(right))
    if (operator === '/') return divide(this.unit(left), this.unit(right))
    return this.alike([left, right], operator === '+' ? 'add' : 'subtract', node)
  }

  private call(node: CallNode): Unit {
    const [first = node, second = node] = node.arguments
    switch (node.function) {
      case 'min':
      case 'max':
        return this.alike(node.arguments, 'choose', node)
      case 'sum':
      case 'mean':
        return this.alike(node.arguments, 'add', node)
      case 'abs':
        return this.unit(first)
      case 'sqrt':
        return power(this.unit(first), 1 / 2)
      case 'ln':
      case 'exp':
        return this.plain(first, node.function, node)
      case 'pow':
        return this.power(first, second, node)
    }
  }

  private choice(node: ChoiceNode): Unit {
    this.alike([node.left, node.right], 'compare', node)
    return this.alike([node.met, node.otherwise], 'choose', node)
  }

  /** The one unit of all these parts. */
  private alike(parts: readonly Node[], action: Action, node: Node): Unit {
    let common = ANY
    let model: Node | undefined
    for (const part of parts) {
      const unit = this.unit(part)
      if (unit === ANY) continue
      if (model && !equal(common, unit)) {
        const left = { ...place(model), unit: common }
        return this.stop({
          kind: 'units-differ',
          action,
          left,
          right: { ...place(part), unit },
          ...place(node)
        })
      }
      common = unit
      model = part
    }
    return common
  }

  private plain(argument: Node, name: 'ln' | 'exp' | 'pow', node: Node): Unit {
    const unit = this.unit(argument)
    if (equal(unit, DIMENSIONLESS)) return DIMENSIONLESS
    return this.stop({
      kind: 'unit-not-plain',
      function: name,
      argument: toText(argument),
      unit,
      ...place(node)
    })
  }

  private power(base: Node, exponent: Node, node: CallNode): Unit {
    const unit = this.unit(base)
    this.plain(exponent, 'pow', node)
    if (equal(unit, DIMENSIONLESS)) return DIMENSIONLESS
    const literal = literalOf(exponent)
    if (literal !== undefined) return power(unit, literal)
    return this.stop({ kind: 'power-not-literal', argument: toText(base), unit, ...place(node) })
  }
}

const place = (node: Node): { text: string; start: number; end: number } => ({
  text: toText(node),
  start: node.start,
  end: node.end
})

/** The value of an exponent written as a number: 2, −1, 1 / 12. */
function literalOf(node: Node): number | undefined {
  if (node.kind === 'number') return node.value
  if (node.kind === 'negation') {
    const value = literalOf(node.argument)
    return value === undefined ? undefined : -value
  }
  if (node.kind !== 'operation' || node.operator !== '/') return undefined
  const above = literalOf(node.left)
  const below = literalOf(node.right)
  return above === undefined || !below ? undefined : above / below
}
