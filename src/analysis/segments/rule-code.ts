import {
  type Group,
  isField,
  isNumberField,
  isValueField,
  JOINS,
  RULE_LIMITS,
  type Rule
} from './rule.ts'
import { keyOf } from './vocabulary.ts'

/** Why a text is no rule. */
export type RuleFault =
  | 'not-json'
  | 'not-a-rule'
  | 'unknown-field'
  | 'bad-value'
  | 'too-many'
  | 'too-deep'

type RuleReading =
  | { readonly ok: true; readonly rule: Group }
  | { readonly ok: false; readonly fault: RuleFault }

/** A rule as nested lists: `["all", ["is","interests","running"], ["at-least","age",25]]`. */
type RuleCode = readonly [string, ...(string | number | RuleCode)[]]

export function codeOf(rule: Rule): RuleCode {
  if (rule.kind === 'group') return [rule.join, ...rule.rules.map(codeOf)]
  if (rule.kind === 'known') return ['known', rule.field]
  return [rule.op, rule.field, rule.value]
}

/** The rule as text; `readRule` gives the same rule back. */
export const writeRule = (rule: Rule): string => JSON.stringify(codeOf(rule))

/** Longer texts are not even parsed. */
const LONGEST = 4 * RULE_LIMITS.code

/** The inverse of `writeRule`, for texts of anybody: never throws. */
export function readRule(text: string): RuleReading {
  if (text.length > LONGEST) return { ok: false, fault: 'too-many' }
  try {
    return ruleOf(JSON.parse(text))
  } catch {
    return { ok: false, fault: 'not-json' }
  }
}

/** A rule from JSON that is parsed already; nothing of it is believed. The outermost part is a group. */
export function ruleOf(code: unknown): RuleReading {
  const room = { left: RULE_LIMITS.parts }
  const read = partOf(code, room, 0)
  if (typeof read === 'string') return { ok: false, fault: read }
  const rule: Group = read.kind === 'group' ? read : { kind: 'group', join: 'all', rules: [read] }
  return writeRule(rule).length > RULE_LIMITS.code
    ? { ok: false, fault: 'too-many' }
    : { ok: true, rule }
}

function partOf(code: unknown, room: { left: number }, depth: number): Rule | RuleFault {
  if (!Array.isArray(code)) return 'not-a-rule'
  room.left -= 1
  if (room.left < 0) return 'too-many'
  const [head, ...rest] = code as unknown[]
  const join = JOINS.find(one => one === head)
  if (!join) return testOf(head, rest)
  if (depth >= RULE_LIMITS.depth) return 'too-deep'
  // Longer than what is left: refused before it is walked.
  if (rest.length > room.left) return 'too-many'
  const rules: Rule[] = []
  for (const one of rest) {
    const part = partOf(one, room, depth + 1)
    if (typeof part === 'string') return part
    rules.push(part)
  }
  return { kind: 'group', join, rules }
}

function testOf(op: unknown, [field, value, ...more]: readonly unknown[]): Rule | RuleFault {
  const known = op === 'known'
  const number = op === 'at-least' || op === 'at-most'
  if (!known && !number && op !== 'is' && op !== 'is-not') return 'not-a-rule'
  if (!isField(field)) return 'unknown-field'
  if (more.length > 0 || (known && value !== undefined)) return 'not-a-rule'
  if (known) return { kind: 'known', field }
  if (number) {
    const fits = typeof value === 'number' && Math.abs(value) <= 1e12
    if (!isNumberField(field) || !fits) return 'bad-value'
    return { kind: 'number', field, op, value: value + 0 }
  }
  if (!isValueField(field) || typeof value !== 'string') return 'bad-value'
  // Who writes a rule by hand writes words; what is compared is their key.
  const key = value.length <= 200 ? keyOf(value) : null
  return key ? { kind: 'value', field, op, value: key } : 'bad-value'
}
