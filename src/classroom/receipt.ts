import type { SeedPolicy } from '../exercises/seeds.ts'
import type { Locale } from '../i18n/locale.ts'

/** Who hands in. */
export interface Participant {
  readonly name: string
  /** As typed: it decides which numbers they have (`variantFor`). */
  readonly id: string
}

/** What a participant answered to one part. */
export interface Given {
  readonly text: string
  /** How often it was checked; none where nothing is checked in the page. */
  readonly attempts: number
}

export interface Done {
  /** The variant that the page showed. */
  readonly variant: number
  /** The version of the exercise that was answered (`versionOf`). */
  readonly version: string
  readonly answers: Readonly<Record<string, Given>>
}

/** What a participant hands in. It says what was typed; nobody vouches for who typed it. */
export interface Receipt {
  readonly assignment: string
  readonly title: string
  readonly kind: 'practice' | 'graded'
  readonly policy: SeedPolicy
  readonly participant: Participant
  /** The language of the page, in whose notation the answers are read first. */
  readonly locale: Locale
  readonly started: string
  readonly handed: string
  readonly exercises: Readonly<Record<string, Done>>
}
