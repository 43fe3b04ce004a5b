import type { SyntaxProblem } from './problem.ts'
import { fail, type Result, succeed } from './result.ts'

export interface Token {
  readonly kind: 'number' | 'name' | 'operator' | 'comparison' | '(' | ')' | ','
  readonly text: string
  readonly start: number
  readonly end: number
}

const SPACE = /\s+/y
// Names take every letter here, so that “Año” or “__proto__” is answered as a name nobody knows
// instead of as a strange character.
const TOKENS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['number', /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['name', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['comparison', /<=|>=|==|!=|<|>/y],
  ['operator', /[-+*/]/y],
  ['(', /\(/y],
  [')', /\)/y],
  [',', /,/y]
]

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0]
}

/** Cuts a source into tokens with their positions. */
export function scan(source: string): Result<Token[], SyntaxProblem> {
  const tokens: Token[] = []
  let at = 0
  while (true) {
    at += matchAt(SPACE, source, at)?.length ?? 0
    if (at >= source.length) return succeed(tokens)
    const start = at
    for (const [kind, pattern] of TOKENS) {
      const text = matchAt(pattern, source, at)
      if (text === undefined) continue
      at += text.length
      tokens.push({ kind, text, start, end: at })
      break
    }
    if (at === start) {
      const character = String.fromCodePoint(source.codePointAt(at) ?? 0)
      const end = at + character.length
      return fail({ kind: 'unexpected-character', character, start, end })
    }
  }
}
