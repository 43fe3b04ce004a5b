import type { Localised } from '../../i18n/locale.ts'
import type { Common, Help } from './common.ts'

/** Questions with options to choose from; each option that is not right says what choosing it overlooks. */
export interface ChoiceExercise extends Common {
  readonly kind: 'choice'
  readonly questions: Readonly<Record<string, ChoiceQuestion>>
  readonly tests: readonly ChoiceTest[]
}

export interface ChoiceQuestion extends Help {
  readonly ask: Localised
  /** Any number of options may be right. One, and only one, when absent. */
  readonly several?: true
  /** Shown in an order of their own for each seed, in this one for the practice (seed 0). */
  readonly options: Readonly<Record<string, ChoiceOption>>
}

export interface ChoiceOption {
  readonly text: Localised
  readonly right?: true
  /** Said to whoever chose it wrongly or left it out wrongly, and of the right one to whoever chose it alone. */
  readonly says: Localised
}

/** Options chosen (ids, in any order, separated by spaces) and the verdict they must get. */
export interface ChoiceTest {
  readonly part: string
  readonly typed: string
  /** `right`, `wrong <option>` (the first in the file that was chosen wrongly), `missing <option>`, `unreadable`. */
  readonly expect: string
}
