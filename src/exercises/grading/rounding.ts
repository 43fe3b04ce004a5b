import { evaluate } from '../../formula/evaluate.ts'
import { namesIn } from '../../formula/names.ts'
import type { Node } from '../../formula/tree.ts'
import type { Compiled, Part } from '../compile.ts'
import { solve, type Values } from '../solve.ts'
import { typedScale } from './candidates.ts'
import { halfUnit, significant, type Typed } from './match.ts'
import type { Judgement, RoundedStep } from './verdict.ts'

/** A right value reached with rounded values, in the unit in which it is typed. */
interface Rounding {
  readonly value: number
  readonly exact: number
  readonly steps: readonly RoundedStep[]
  /** Nothing was rounded to fewer decimals than were asked for it. */
  readonly fair: boolean
}

/** Further from the exact value than this, a rounding would be a guess about anything. */
const FAR = 0.05
/** Digits that a rounded value must keep, and that the number must have, to be recognised. */
const KEPT = 2
const TYPED = 4
/** Decimals of a value that no part asks for. */
const DECIMALS = 2

/** The rounding on the way that gives a typed number: the one that supposes least, or undefined. */
export function roundingOf(
  compiled: Compiled,
  part: Part,
  givens: Values,
  typed: Typed
): Judgement | undefined {
  if (significant(typed).firm < TYPED) return undefined
  const reach = Math.max(halfUnit(typed.decimals), halfUnit(part.unknown.digits)) * (1 + 1e-9)
  const [found] = [...roundings(compiled, part, givens, typed)]
    .filter(({ value }) => Math.abs(typed.value - value) <= reach)
    .toSorted((a, b) => Number(b.fair) - Number(a.fair) || a.steps.length - b.steps.length)
  if (!found) return undefined
  const { exact, steps, fair } = found
  return { kind: fair ? 'rounded' : 'rounded-early', steps, exact }
}

/**
 * Right values of a part, as typed, that start from the asked results as the page prints them: what a
 * reader gets who goes on with rounded numbers, and is credited for.
 */
export const fairlyRounded = (compiled: Compiled, part: Part, givens: Values): number[] =>
  [...roundings(compiled, part, givens)].filter(({ fair }) => fair).map(({ value }) => value)

function* roundings(
  compiled: Compiled,
  part: Part,
  givens: Values,
  typed?: Typed
): Generator<Rounding> {
  const values = solve(compiled, givens)
  const scale = typedScale(part.unknown)
  for (const { node, names } of formulas(compiled, part, values)) {
    const exact = evaluated(node, values)
    if (exact === undefined) continue
    // Most numbers are nowhere near: no need to try what rounding does.
    if (typed && Math.abs(typed.value - exact * scale) > 2 * FAR * Math.abs(exact * scale)) continue
    for (const steps of selections(compiled, names, values)) {
      const instead = steps.map(step => [step.name, step.value / scaleOf(compiled, step)] as const)
      const value = evaluated(node, solve(compiled, givens, new Map(instead)))
      if (value === undefined || Math.abs(value - exact) > FAR * Math.abs(exact)) continue
      const fair = steps.every(({ name, decimals }) => decimals >= asked(compiled, name))
      yield { value: value * scale, exact: exact * scale, steps, fair }
    }
  }
}

/** Right and accepted formulas with the results they start from, and the ways that say the same. */
function formulas({ formulas: named }: Compiled, part: Part, values: Values) {
  const right = values.get(part.id)
  const own = part.ways
    .filter(({ tier }) => tier !== 'wrong')
    .map(({ node }) => ({ node, names: part.carries }))
  const via = part.via
    .filter(node => nearly(evaluated(node, values), right))
    .map(node => ({ node, names: namesIn(node).filter(name => named.has(name)) }))
  return [...own, ...via]
}

const nearly = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.abs(b)

function evaluated(node: Node, values: Values): number | undefined {
  const result = evaluate(node, name => values.get(name))
  return result.ok ? result.value : undefined
}

/** Every way to round some of the names, as far as rounding changes them. */
function selections(compiled: Compiled, names: readonly string[], values: Values) {
  let all: readonly (readonly RoundedStep[])[] = [[]]
  for (const name of names) {
    const steps = stepsOf(compiled, name, values)
    all = all.flatMap(chosen => [chosen, ...steps.map(step => [...chosen, step])])
  }
  return all.filter(steps => steps.length > 0)
}

function stepsOf(compiled: Compiled, name: string, values: Values): RoundedStep[] {
  const value = (values.get(name) ?? 0) * scaleOf(compiled, { name })
  const steps: RoundedStep[] = []
  for (let decimals = asked(compiled, name); decimals >= 0; decimals--) {
    const step = { name, value: Number(value.toFixed(decimals)), decimals }
    if (significant(step).all < KEPT) break
    if (!nearly(step.value, value)) steps.push(step)
  }
  return steps
}

const asked = ({ exercise }: Compiled, name: string): number =>
  exercise.unknowns[name]?.digits ?? DECIMALS

const scaleOf = ({ exercise }: Compiled, { name }: Pick<RoundedStep, 'name'>): number =>
  typedScale(exercise.unknowns[name] ?? exercise.derived[name] ?? { show: 'number' })
