import type { WidgetExercise } from '../../exercises/kinds/widget.ts'
import type { Exercise } from '../../exercises/model.ts'
import type { SeedPolicy } from '../../exercises/seeds.ts'
import type { Locale } from '../../i18n/locale.ts'

/** An exercise that can be done away from the workbook: any but those that are done in a widget. */
export type Packable = Exclude<Exercise, WidgetExercise>

/** What a package holds, as its page reads it. */
export interface Contents {
  readonly locale: Locale
  readonly title: string
  readonly exercises: readonly Packable[]
  /** A number is the variant of everybody; a policy deals one to each participant. */
  readonly variant: number | SeedPolicy
}

/** Where the contents stand in the page of the package. */
export const CONTENTS_ID = 'contents'
