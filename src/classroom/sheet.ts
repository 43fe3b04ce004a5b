import type { Show } from '../exercises/kinds/numeric.ts'
import type { Exercise } from '../exercises/model.ts'
import type { Localised } from '../i18n/locale.ts'

/**
 * An exercise as it goes to participants who are to be marked: prompts, fields, and the numbers of each
 * variant that the policy can deal. No formula, answer, misconception, hint or solution.
 */
export interface Sheet {
  readonly kind: Exercise['kind']
  readonly title: Localised
  readonly intro: Localised
  readonly parts: readonly SheetPart[]
  /** Names that the texts' slots use (`{s0}`), and how their values are printed. */
  readonly slots: readonly Show[]
  /** By the number of the variant, the values of the slots in their order; of a table its given cells, row by row. */
  readonly variants: Readonly<Record<string, readonly number[]>>
  /** Its head and its rows, for a table. */
  readonly table?: SheetTable
}

export interface SheetTable {
  readonly ask: Localised
  readonly columns: readonly { readonly name: Localised; readonly show: Show }[]
  /** Columns to be filled in; the parts are their cells, row by row. */
  readonly asked: readonly { readonly name: Localised }[]
  readonly rows: readonly { readonly name: Localised }[]
}

/** One answer, and how it is given. */
export type SheetPart = { readonly id: string; readonly ask: Localised } & (
  | {
      readonly field: 'number'
      readonly show: Show
      readonly unit: string
      readonly digits: number
    }
  | { readonly field: 'choice'; readonly several: boolean; readonly options: readonly Option[] }
  | { readonly field: 'order'; readonly options: readonly Option[] }
  | { readonly field: 'widget'; readonly task: WidgetTask }
)

/** Something to be done in a widget of a lesson: where, and from which numbers. Goal and limits are in the text. */
export interface WidgetTask {
  readonly lesson: string
  readonly widget: string
  readonly start: Readonly<Record<string, number>>
}

export interface Option {
  readonly id: string
  readonly text: Localised
}
