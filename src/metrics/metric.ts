import type { Unit } from '../formula/unit.ts'
import type { NumberStyle } from '../i18n/format.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Condition } from './conditions.ts'
import type { Conventions } from './conventions.ts'
import type { Source } from './sources.ts'

/** Another formula for the same metric, used when the conventions say so. */
interface Form {
  readonly when: Partial<Conventions>
  readonly formula: string
}

/** What a reading may say: its own value and everything else on the sheet, already written for the page. */
export interface Reading {
  readonly value: number
  /** The value as the page writes it. */
  readonly shown: string
  readonly conventions: Conventions
  /** Another given or metric as the page writes it, by id. */
  of(id: string): string
  /** The same, unrounded; NaN where it has no value. */
  raw(id: string): number
  money(amount: number): string
  percent(fraction: number): string
  number(value: number): string
  /** “1 month”, “12.25 months”. */
  months(count: number): string
  /** “1 customer”, “2,262 customers”. */
  customers(count: number): string
}

/**
 * One entry of the catalogue: everything that the lesson, the sheet, the catalogue page and the
 * tests say about a metric is read from here.
 */
export interface Metric<Id extends string = string> {
  /** Kebab-case; formulas write it with `_` for `-`. */
  readonly id: Id
  /** TeX. */
  readonly symbol: Localised
  /** In full, with the abbreviation. */
  readonly name: Localised
  /** In a label, and inside a formula read aloud. */
  readonly short: Localised
  readonly unit: Unit
  readonly show: NumberStyle['kind']
  /** Source text in the formula language. */
  readonly formula: string
  readonly forms?: readonly Form[]
  readonly assumptions: Localised<readonly string[]>
  /** One sentence with the number in it, true for every value that the metric can take. */
  readonly reading: Localised<(r: Reading) => string>
  /** The typical mistake. */
  readonly misuse: Localised
  readonly source: Source
  readonly further?: readonly Source[]
  readonly related: readonly string[]
  /** Below this the number would mean nothing, so there is none. */
  readonly least?: number
  /** Metrics that must have a value besides those in the formula. */
  readonly needs?: readonly string[]
  /** Why there may be no value; the first that holds is said. */
  readonly conditions?: readonly Condition[]
}

/** Declares a metric and keeps its id as a literal type. */
export const metric = <const Id extends string>(declaration: Metric<Id>): Metric<Id> => declaration

/** The name of a given or metric inside a formula. */
export const formulaName = (id: string): string => id.replaceAll('-', '_')

/** The given or metric that a name in a formula stands for. */
export const idOfName = (name: string): string => name.replaceAll('_', '-')
