import type { Localised } from '../../i18n/locale.ts'
import type { Field } from '../parts/read-entry.ts'

/** A number that the reader types. */
export interface NumberSpec extends Field {
  readonly kind: 'number'
  readonly label: Localised
  readonly help?: Localised
  /** In words, after the field: “days”. Money and per cent need none. */
  readonly unit?: Localised
  readonly fallback: number
}

/** One of a few named alternatives. */
export interface ChoiceSpec<T extends string = string> {
  readonly kind: 'choice'
  readonly label: Localised
  readonly help?: Localised
  readonly options: Readonly<Record<T, Localised>>
  readonly fallback: NoInfer<T>
}

/** A day; until the reader picks one, it follows the table. */
export interface DaySpec {
  readonly kind: 'day'
  readonly label: Localised
  readonly help?: Localised
}

export type FieldSpec = NumberSpec | ChoiceSpec | DaySpec

/** The fields of a widget, by id, in the order in which they stand. */
export type FieldSpecs = Readonly<Record<string, FieldSpec>>

/** What the fields say; a day that nobody picked is null. */
export type ValuesOf<S extends FieldSpecs> = {
  readonly [K in keyof S]: S[K] extends { readonly kind: 'number' }
    ? number
    : S[K] extends { readonly kind: 'choice'; readonly options: infer O }
      ? keyof O & string
      : number | null
}

/** The id under which the state keeps a field of a widget. */
export const fieldId = (widget: string, field: string): string => `${widget}.${field}`
