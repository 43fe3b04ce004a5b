import type { WidgetModels } from '../exercises/doable.ts'
import type { Exercise } from '../exercises/model.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import type { Listed } from './answers/listed.ts'

/** What is to be exported. */
export interface Selection {
  readonly exercises: readonly Exercise[]
  readonly locale: Locale
  /** Numbers of variants, 0 for the practice numbers; an exercise that has not so many is left out, and said. */
  readonly variants: readonly number[]
  /** Models of the widgets in which exercises are done: their texts print its numbers. */
  readonly widgets?: WidgetModels
  /** With which participants are dealt their variants, where each has one of their own. */
  readonly seed?: string
  /** Where an exercise can be opened, if the site knows its own address. */
  readonly addressOf?: (exercise: string, variant: number) => string | undefined
}

/** A part of an exercise with the numbers of one variant, in one language, ready to be written in any format. */
export type Question =
  | NumberQuestion
  | ChoiceQuestion
  | OrderQuestion
  | TableQuestion
  | PageQuestion

interface Heading {
  readonly exercise: string
  readonly part: string
  readonly variant: number
  readonly title: string
  /** Title, number and name of the part, unique within the exercise and the variant. */
  readonly name: string
  readonly intro: string
  readonly ask: string
  readonly hints: readonly string[]
  readonly solution: string
}

export interface NumberQuestion extends Heading {
  readonly kind: 'number'
  /** The unit and the decimals that are asked for. */
  readonly note: string
  /** The first that matches counts. */
  readonly answers: readonly Listed[]
  /** What is said of any other number. */
  readonly otherwise: string
}

export interface ChoiceQuestion extends Heading {
  readonly kind: 'choice'
  readonly several: boolean
  readonly options: readonly {
    readonly text: string
    readonly right: boolean
    readonly says: string
  }[]
}

export interface OrderQuestion extends Heading {
  readonly kind: 'order'
  /** From first to last; those of one group may stand in any order among themselves. */
  readonly groups: readonly (readonly string[])[]
}

/** A table whose asked cells are to be filled in. */
export interface TableQuestion extends Heading {
  readonly kind: 'table'
  /** Headers, that of the rows' names first, then of what is given, then of what is asked. */
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly name: string
    readonly given: readonly string[]
    readonly cells: readonly { readonly part: string; readonly answers: readonly Listed[] }[]
  }[]
  /** What is said of any other number. */
  readonly otherwise: string
}

/** What only the page itself can do. */
export interface PageQuestion extends Heading {
  readonly kind: 'page'
  readonly address: string | undefined
}

/** Something that an export does not hold, or not in full, and why. */
export interface LeftOut {
  readonly exercise: string
  readonly title: Localised
  readonly part?: string
  readonly why: Localised
}

/** A file as written. */
export interface Written {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
  /** How many questions are in it. */
  readonly holds: number
  readonly leftOut: readonly LeftOut[]
}
