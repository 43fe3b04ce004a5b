import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import type { SeedPolicy } from '../../exercises/seeds.ts'
import type { Locale } from '../../i18n/locale.ts'

/** What a package holds, as its page reads it. */
export interface Contents {
  readonly locale: Locale
  readonly title: string
  readonly exercises: readonly NumericExercise[]
  /** A number is the variant of everybody; a policy deals one to each participant. */
  readonly variant: number | SeedPolicy
}

/** Where the contents stand in the page of the package. */
export const CONTENTS_ID = 'contents'
