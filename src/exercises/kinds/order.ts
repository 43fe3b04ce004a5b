import type { Localised } from '../../i18n/locale.ts'
import type { Common, Help } from './common.ts'

/** Things to be put in order. Its one part is called `order`. */
export interface OrderExercise extends Common, Help {
  readonly kind: 'order'
  readonly ask: Localised
  readonly items: Readonly<Record<string, { readonly text: Localised }>>
  /** From first to last; items of one inner list may stand in any order among themselves. */
  readonly right: readonly (string | readonly string[])[]
  /** Typical slips: `later` was put before `earlier`, and what that overlooks. */
  readonly wrong: Readonly<
    Record<string, { readonly earlier: string; readonly later: string; readonly says: Localised }>
  >
  readonly tests: readonly OrderTest[]
}

/** The items as a reader has put them (ids, separated by spaces) and the verdict. */
export interface OrderTest {
  readonly typed: string
  /** `right`, `wrong <slip>` (the first in the file that was made), `misplaced` where none was, `unreadable`. */
  readonly expect: string
}
