/** What is known of a person as a number; `since` is days from the last purchase to the table's last day. */
export const NUMBER_FIELDS = ['age', 'children', 'orders', 'spend', 'since'] as const
/** One value a person. */
export const CATEGORY_FIELDS = ['gender', 'town', 'channel'] as const
/** Any number of values a person. */
export const LIST_FIELDS = ['interests', 'follows', 'buys'] as const

export type NumberField = (typeof NUMBER_FIELDS)[number]
export type CategoryField = (typeof CATEGORY_FIELDS)[number]
export type ListField = (typeof LIST_FIELDS)[number]
export type ValueField = CategoryField | ListField
export type AnyField = NumberField | ValueField

export const ANY_FIELDS: readonly AnyField[] = [
  ...(['age', 'gender', 'town', 'children', 'interests', 'follows', 'buys'] as const),
  ...(['orders', 'since', 'spend', 'channel'] as const)
]

const among = <T extends string>(all: readonly T[], one: unknown): one is T =>
  (all as readonly unknown[]).includes(one)

export const isNumberField = (field: unknown): field is NumberField => among(NUMBER_FIELDS, field)
export const isListField = (field: unknown): field is ListField => among(LIST_FIELDS, field)
export const isValueField = (field: unknown): field is ValueField =>
  among(CATEGORY_FIELDS, field) || isListField(field)
export const isField = (field: unknown): field is AnyField =>
  isNumberField(field) || isValueField(field)

/** A question about one person. Values are keys (`keyOf`), the same in both languages of the sample. */
export type Test =
  | {
      readonly kind: 'number'
      readonly field: NumberField
      readonly op: 'at-least' | 'at-most'
      /** In the unit of the field: years, people, orders, days, money. */
      readonly value: number
    }
  | {
      readonly kind: 'value'
      readonly field: ValueField
      readonly op: 'is' | 'is-not'
      readonly value: string
    }
  /** Whether anything is stated; it always has an answer. */
  | { readonly kind: 'known'; readonly field: AnyField }

export const JOINS = ['all', 'any', 'none'] as const
/** And, or, nor. */
export type Join = (typeof JOINS)[number]

export interface Group {
  readonly kind: 'group'
  readonly join: Join
  readonly rules: readonly Rule[]
}

export type Rule = Test | Group

/** Bounds of a rule: a reader still sees through it, and a forged file cannot keep a page busy. */
export const RULE_LIMITS = {
  /** Tests and groups together. */
  parts: 40,
  /** Groups within groups, the outermost counted. */
  depth: 5,
  /** Length of a value. */
  value: 40,
  /** Length of the rule as text (`writeRule`). */
  code: 1900
} as const

/** Everybody: a rule of which nothing is asked. */
export const EVERYBODY: Group = { kind: 'group', join: 'all', rules: [] }

/** All fields that a rule asks about. */
export function fieldsOf(rule: Rule): ReadonlySet<AnyField> {
  return new Set(testsOf(rule).map(({ field }) => field))
}

/** All tests of a rule, in their order. */
export function testsOf(rule: Rule): readonly Test[] {
  return rule.kind === 'group' ? rule.rules.flatMap(testsOf) : [rule]
}

/** Tests and groups of a rule, and how deep its groups go. */
export function extentOf(rule: Rule): { readonly parts: number; readonly depth: number } {
  if (rule.kind !== 'group') return { parts: 1, depth: 0 }
  const inside = rule.rules.map(extentOf)
  return {
    parts: inside.reduce((sum, { parts }) => sum + parts, 1),
    depth: 1 + Math.max(0, ...inside.map(({ depth }) => depth))
  }
}
