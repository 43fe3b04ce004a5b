/** Where what is known of a customer comes from. */
export const SOURCES = ['shop', 'web', 'social'] as const
export type Source = (typeof SOURCES)[number]

/**
 * One row of a source as it was read; a text without anything is '', everything else null. Lists
 * (`tastes`, `topics`, `places`, `apps`, `family`, `connections`) have commas between their items.
 */
export interface SourceRow {
  /** Of the text, from 1. */
  readonly line: number
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone: string
  /** The day on which the row was last changed, as days since 1970-01-01; so is `contact`. */
  readonly day: number | null
  readonly town: string
  /** As written: with or without a year. */
  readonly birthday: string
  /** May we e-mail? */
  readonly consent: boolean | null
  /** The box of that permission came ticked. */
  readonly preset: boolean | null
  /** Money spent, in the reader's currency. */
  readonly value: number | null
  /** Followers. */
  readonly influence: number | null
  readonly posts: string
  readonly tastes: string
  readonly topics: string
  readonly places: string
  readonly contact: number | null
  readonly apps: string
  readonly family: string
  readonly connections: string
  /** A column of a special category (art. 9 GDPR): health, religion … */
  readonly sensitive: string
  /** Explicit consent to it. */
  readonly explicit: boolean | null
}

export type Tables = Readonly<Record<Source, readonly SourceRow[]>>

/** The fields of a record, in the order in which they stand. */
export const FIELDS = [
  'name',
  'email',
  'phone',
  'town',
  'birthday',
  'consent',
  'value',
  'influence',
  'posts',
  'tastes',
  'topics',
  'places',
  'contact',
  'apps',
  'family',
  'connections'
] as const
export type FieldId = (typeof FIELDS)[number]

/** What decides between values that differ. */
export const RULES = ['newest', 'trusted', 'complete'] as const
export type Rule = (typeof RULES)[number]

/** A row with its source, and how many of the fields it fills. */
export interface Entry {
  readonly source: Source
  readonly row: SourceRow
  readonly filled: number
}

/** How the reader wants records made. */
export interface MergeOptions {
  readonly rule: Rule
  /** The sources, the most trusted first. */
  readonly trust: readonly Source[]
  /** Spending in several sources: each counts its own orders (`add`), or all of them (`pick`). */
  readonly spending: 'add' | 'pick'
  /** A birthday on 1 January is what a form fills in by itself. */
  readonly skipNewYear: boolean
  /** Fields of which somebody has said what they are for. */
  readonly purposes: { readonly family: boolean; readonly connections: boolean }
}
