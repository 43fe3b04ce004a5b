import { evaluate } from './evaluate.ts'
import { namesIn } from './names.ts'
import type { FormulaProblem, ValueProblem } from './problem.ts'
import { fail, type Result } from './result.ts'
import type { Node } from './tree.ts'

type Formulas = ReadonlyMap<string, Node>
type Cycle = Extract<ValueProblem, { kind: 'cycle' }>

/** Formulas in an order in which each comes after those it uses, and those that go in circles. */
interface Order {
  readonly names: readonly string[]
  /** Each formula that uses itself, through others or not, with the shortest way round. */
  readonly cycles: ReadonlyMap<string, Cycle>
}

/**
 * Evaluates named formulas that may use each other and the givens. Every formula gets a result of
 * its own: one that uses a formula without a value says so (`depends-on`), the others are not
 * touched. A name that is both given and a formula is the formula.
 */
export function evaluateAll(
  formulas: Formulas,
  givens: ReadonlyMap<string, number>
): Map<string, Result<number, FormulaProblem>> {
  const { names, cycles } = orderOf(formulas)
  const results = new Map<string, Result<number, FormulaProblem>>()
  for (const [name, cycle] of cycles) results.set(name, fail(cycle))
  for (const name of names) {
    const node = formulas.get(name) as Node
    results.set(name, evaluateOne(node, results, givens))
  }
  // In the order in which they were declared.
  return new Map([...formulas.keys()].map(name => [name, results.get(name) as never]))
}

function evaluateOne(
  node: Node,
  results: ReadonlyMap<string, Result<number, FormulaProblem>>,
  givens: ReadonlyMap<string, number>
): Result<number, FormulaProblem> {
  const result = evaluate(node, name => {
    const earlier = results.get(name)
    if (earlier) return earlier.ok ? earlier.value : undefined
    return givens.get(name)
  })
  if (result.ok || result.problem.kind !== 'unknown-name') return result
  // Unknown to the evaluation, but known to have failed: an `if` may have passed it by.
  const { name } = result.problem
  const earlier = results.get(name)
  if (!earlier || earlier.ok) return result
  const root = earlier.problem.kind === 'depends-on' ? earlier.problem.root : name
  return fail({ kind: 'depends-on', name, root })
}

/** Sorts formulas by what they use, and finds the cycles among them. */
export function orderOf(formulas: Formulas): Order {
  const uses = new Map<string, readonly string[]>()
  for (const [name, node] of formulas) {
    uses.set(
      name,
      namesIn(node).filter(other => formulas.has(other))
    )
  }
  const names = sort([...formulas.keys()], uses)
  const sorted = new Set(names)
  const left = [...formulas.keys()].filter(name => !sorted.has(name))
  const cycles = new Map<string, Cycle>()
  for (const name of left) {
    const way = wayRound(name, uses)
    if (way) cycles.set(name, { kind: 'cycle', names: way })
  }
  // What only hangs from a cycle has an order too, once the cycles are set apart.
  const hanging = left.filter(name => !cycles.has(name))
  return { names: [...names, ...sort(hanging, uses)], cycles }
}

/** Each name after those of `names` that it uses; what is on a cycle is left out (Kahn, 1962). */
function sort(names: readonly string[], uses: ReadonlyMap<string, readonly string[]>): string[] {
  const waiting = new Map(names.map(name => [name, 0]))
  const usedBy = new Map<string, string[]>(names.map(name => [name, []]))
  for (const name of names) {
    for (const used of uses.get(name) ?? []) {
      const users = usedBy.get(used)
      if (!users) continue
      users.push(name)
      waiting.set(name, (waiting.get(name) ?? 0) + 1)
    }
  }
  const ready = names.filter(name => waiting.get(name) === 0)
  // Grows while it is walked.
  for (const name of ready) {
    for (const user of usedBy.get(name) ?? []) {
      const left = (waiting.get(user) ?? 0) - 1
      waiting.set(user, left)
      if (left === 0) ready.push(user)
    }
  }
  return ready
}

/** The shortest way from a name back to itself, e.g. a → b → a; undefined if there is none. */
function wayRound(
  start: string,
  uses: ReadonlyMap<string, readonly string[]>
): string[] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const name of queue) {
    for (const next of uses.get(name) ?? []) {
      if (next === start) {
        const way = [start]
        for (let at = name; at !== start; at = cameFrom.get(at) ?? start) way.unshift(at)
        return [start, ...way]
      }
      if (cameFrom.has(next)) continue
      cameFrom.set(next, name)
      queue.push(next)
    }
  }
  return undefined
}
