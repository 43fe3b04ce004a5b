import jsep from 'jsep'
import { build } from './build.ts'
import { explain } from './explain.ts'
import type { FormulaProblem } from './problem.ts'
import { fail, type Result } from './result.ts'
import { scan, type Token } from './scan.ts'
import { opensCall, shapeOf } from './shape.ts'
import type { Node } from './tree.ts'

/** Longest source. The longest formula of the catalogue has about a hundred characters. */
const LENGTH_LIMIT = 2000

/**
 * Reads the source of one formula, e.g. `arpu / churn - cac`. Numbers take a decimal point, names
 * are lower case with digits and underscores, `-` binds tighter than `*` and `/`, those tighter
 * than `+` and `-`, chains go from left to right, and comparisons stand only inside `if`.
 */
export function parse(source: string): Result<Node, FormulaProblem> {
  if (source.length > LENGTH_LIMIT) {
    return fail({ kind: 'too-long', length: source.length, limit: LENGTH_LIMIT })
  }
  const scanned = scan(source)
  if (!scanned.ok) return scanned
  const shape = shapeOf(scanned.value)
  if (!shape.ok) return shape
  return build(jsep(encode(scanned.value)), scanned.value, shape.value)
}

/** `parse` for formulas that are constants in code. Throws on a programmer's error. */
export function mustParse(source: string): Node {
  const result = parse(source)
  if (result.ok) return result.value
  throw new Error(`${explain(result.problem, 'en')} Formula: ${source}`)
}

/**
 * The tokens as jsep gets to see them: `t3` stands for the number or name in token 3, and a group
 * is written as a call `g5(…)`. jsep settles who binds tighter; the indices carry our positions
 * through it, and nothing of its own tables (strings, members, `this`, `true`) can be met.
 */
function encode(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => {
      if (token.kind === 'number' || token.kind === 'name') return `t${index}`
      if (token.kind === '(' && !opensCall(tokens, index)) return `g${index}(`
      return token.text
    })
    .join(' ')
}
