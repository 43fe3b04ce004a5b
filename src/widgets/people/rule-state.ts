import { EXAMPLES } from '../../analysis/segments/examples.ts'
import { EVERYBODY, type Group, RULE_LIMITS } from '../../analysis/segments/rule.ts'
import { readRule, writeRule } from '../../analysis/segments/rule-code.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { fieldId } from '../fields/field.ts'
import { PROFILING } from './ids.ts'

/** The rule stands in the state in pieces, because a choice is short: so links carry it, and undo knows it. */
const RULE_FAMILY = fieldId(PROFILING, 'rule/')

/** A piece without its sign. The sign keeps a piece from being a name that no record may have. */
const PIECE = 79
const SIGN = '='
const MOST = Math.ceil(RULE_LIMITS.code / PIECE)

const idOf = (at: number): string => RULE_FAMILY + String(at).padStart(2, '0')

/** What the page starts with. */
const FIRST = EXAMPLES[0]?.rule ?? EVERYBODY

let last: { readonly code: string; readonly rule: Group } | undefined

/** The rule in the editor. A state that was tampered with counts as untouched. */
export function ruleIn({ options }: Pick<State, 'options'>): Group {
  let code = ''
  for (let at = 0; at < MOST; at += 1) {
    const piece = options[idOf(at)]
    if (piece === undefined) break
    code += piece.slice(SIGN.length)
  }
  if (code === '') return FIRST
  if (last?.code !== code) {
    const read = readRule(code)
    last = { code, rule: read.ok ? read.rule : FIRST }
  }
  return last.rule
}

/** The options with another rule in them. */
export function withRule(options: State['options'], rule: Group): State['options'] {
  const code = writeRule(rule)
  const pieces = Array.from({ length: Math.ceil(code.length / PIECE) }, (_, at) => [
    idOf(at),
    SIGN + code.slice(at * PIECE, (at + 1) * PIECE)
  ])
  const others = Object.entries(options).filter(([id]) => !id.startsWith(RULE_FAMILY))
  return Object.fromEntries([...others, ...pieces])
}

/** A new rule as one step; `typing` joins the keys of one number. */
export function setRule(store: Store, rule: Group, typing = false): void {
  const state = store.state.peek()
  const options = withRule(state.options, rule)
  store.commit({ kind: 'option', id: RULE_FAMILY }, { ...state, options }, typing)
}
