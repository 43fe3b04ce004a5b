import type { Localised } from '../../i18n/locale.ts'

/** What every exercise says of itself, one to one as its YAML file has it. */
export interface Common {
  readonly schema: 1
  readonly id: string
  /** The lesson that has it, by its slug. */
  readonly lesson: string
  /** Which of that lesson's objectives it trains, by their numbers there, from 1. */
  readonly objectives: readonly number[]
  readonly title: Localised
  readonly intro: Localised
}

/** What helps with a question: hints one at a time, and the worked solution. */
export interface Help {
  readonly hints: readonly Localised[]
  readonly solution: Localised
}
