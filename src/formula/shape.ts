import type { SyntaxProblem } from './problem.ts'
import { fail, type Result, succeed } from './result.ts'
import type { Token } from './scan.ts'

/** Deepest nesting of parentheses and signs. A formula for people stays below ten. */
const DEPTH_LIMIT = 100

/** For each opening parenthesis (by token index) the index of the one that closes it. */
export type Closings = ReadonlyMap<number, number>

/** Whether the parenthesis at this index opens the arguments of a call: a name stands before it. */
export const opensCall = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.kind === 'name'

/**
 * Checks that operands and operators alternate and parentheses pair up, and says where they do not.
 * After this the tokens are an expression, and building its tree cannot fail for want of grammar.
 */
export function shapeOf(tokens: readonly Token[]): Result<Closings, SyntaxProblem> {
  const closings = new Map<number, number>()
  const open: number[] = []
  let signs = 0
  let operandNext = true

  for (const [index, token] of tokens.entries()) {
    const place = { start: token.start, end: token.end }
    const innermost = open.at(-1)
    if (operandNext) {
      if (token.kind === 'number' || token.kind === 'name') {
        operandNext = false
        signs = 0
      } else if (token.kind === '(') {
        open.push(index)
      } else if (token.text === '-') {
        signs += 1
      } else if (token.kind === ')' && innermost === index - 1 && opensCall(tokens, innermost)) {
        // No arguments: the count is judged with the function.
        closings.set(innermost, index)
        open.pop()
        operandNext = false
      } else {
        return fail({ kind: 'expected-operand', found: token.text, ...place })
      }
      if (open.length + signs > DEPTH_LIMIT) {
        return fail({ kind: 'too-deep', limit: DEPTH_LIMIT, ...place })
      }
      continue
    }
    if (token.kind === 'operator' || token.kind === 'comparison') {
      operandNext = true
    } else if (token.kind === '(' && opensCall(tokens, index)) {
      open.push(index)
      operandNext = true
    } else if (token.kind === ',') {
      if (innermost === undefined || !opensCall(tokens, innermost)) {
        return fail({ kind: commaKind(tokens, index), ...place })
      }
      operandNext = true
    } else if (token.kind === ')') {
      if (innermost === undefined) return fail({ kind: 'unopened', ...place })
      closings.set(innermost, index)
      open.pop()
    } else {
      return fail({ kind: 'expected-operator', found: token.text, ...place })
    }
  }

  const last = tokens.at(-1)
  if (!last) return fail({ kind: 'empty' })
  if (operandNext) return fail({ kind: 'expected-operand', start: last.end, end: last.end })
  const unclosed = tokens[open.at(-1) ?? -1]
  if (unclosed) return fail({ kind: 'unclosed', start: unclosed.start, end: unclosed.end })
  return succeed(closings)
}

/** “0,5” is most likely a decimal comma; “a, b” is not. */
function commaKind(tokens: readonly Token[], index: number): 'decimal-comma' | 'stray-comma' {
  const comma = tokens[index]
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  const glued = before?.end === comma?.start && comma?.end === after?.start
  const numbers = before?.kind === 'number' && after?.kind === 'number'
  return glued && numbers ? 'decimal-comma' : 'stray-comma'
}
