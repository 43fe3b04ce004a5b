/**
 * Everything the reader has done, under stable ids. Absent means untouched: a given without an entry
 * has the default of its declaration, so defaults live with the metrics and not here. Records may hold
 * ids and fields of a newer workbook; they are kept as they came and never relied on.
 */

/** The shape of `State`; raised when an older page could no longer read what a newer one writes. */
export const SCHEMA = 1

/** One number as typed, and the last valid number it meant (finite, in the unit of its declaration). */
export interface Entry {
  readonly text: string
  readonly value: number
}

/** The reader's answer to one part of an exercise. */
export interface Answer {
  readonly text: string
  /** How often it was checked. */
  readonly attempts: number
  /** The kind of the last verdict (exercises/grading/grade.ts), or null before the first check. */
  readonly verdict: string | null
  readonly credited: boolean
  /** The reader asked for the solution before having tried. */
  readonly gaveUp?: true
}

/** A table as pasted or dropped, and what the reader corrected in how it was read. */
export interface Table {
  readonly name: string
  readonly text: string
  /** Column → role, only where the reader overrode the proposal. */
  readonly roles: Readonly<Record<string, string>>
  /** The decimal mark the reader chose, or null to let the column decide. */
  readonly notation: '.' | ',' | null
  /** What the reader said of dates such as 03/04/2025, or null to let the column decide. */
  readonly dates: 'day-first' | 'month-first' | null
}

/** A choice among named options, by the id of what is chosen. */
export type Choices = Readonly<Record<string, string>>

export type Entries = Readonly<Record<string, Entry>>

export interface State {
  readonly schema: typeof SCHEMA
  readonly values: Entries
  readonly conventions: Choices
  /** ISO 4217; read it with `currencyOf`. */
  readonly currency: string
  /** Inputs of the three scenarios of customer-flow. */
  readonly flow: Entries
  /** Numbers of widgets that declare their own fields, by `<widget>.<field>`. */
  readonly fields: Entries
  /** Choices and days (ISO) of such widgets, by `<widget>.<field>`. */
  readonly options: Choices
  readonly answers: Readonly<Record<string, Readonly<Record<string, Answer>>>>
  readonly tables: Readonly<Record<string, Table>>
}

/** A reader who has not touched anything. */
export const DEFAULTS: State = {
  schema: SCHEMA,
  values: {},
  conventions: {},
  currency: 'EUR',
  flow: {},
  fields: {},
  options: {},
  answers: {},
  tables: {}
}

export const CURRENCIES = ['EUR', 'USD', 'GBP', 'MXN', 'COP', 'ARS', 'CLP', 'PEN'] as const
export type Currency = (typeof CURRENCIES)[number]

/** The reader's currency, if this page knows it; else the first of those it knows. */
export const currencyOf = (state: State): Currency =>
  CURRENCIES.find(currency => currency === state.currency) ?? CURRENCIES[0]

/**
 * Stored choices as the type that declares them: an option that this page does not know counts as the
 * default, and stays stored. `chosen(state.conventions, DEFAULT_CONVENTIONS, CONVENTIONS)`.
 */
export function chosen<T extends { readonly [K in keyof T]: string }>(
  stored: Choices,
  defaults: T,
  declared: { readonly [K in keyof T]: { readonly options: Readonly<Record<T[K], unknown>> } }
): T {
  const result = { ...defaults }
  for (const id in defaults) {
    const choice = stored[id]
    if (choice !== undefined && Object.hasOwn(declared[id].options, choice)) {
      // The options' keys are T[K], so an own key of them is one.
      result[id] = choice as T[typeof id]
    }
  }
  return result
}
