import { useState } from 'preact/hooks'
import { fits, type Path } from '../../analysis/segments/edit.ts'
import type { Group } from '../../analysis/segments/rule.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Store } from '../../workbook/store.ts'
import { setRule } from '../people/rule-state.ts'
import { words } from './words.ts'

/** The id in the page of a part of the rule; `what` tells its controls apart. */
export const partId = (path: Path, what: string): string =>
  ['profiling-rule', ...path, what].join('-')

/** Puts the focus on what has that id once it is drawn. */
const focusOn = (id: string): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()))
}

export interface Editor {
  readonly said: string
  readonly say: (sentence: string) => void
  /**
   * A rule as one step that can be undone, said in a sentence.
   *
   * @param focus id of what gets the focus: the control that was used may be gone
   */
  readonly commit: (next: Group, sentence: string, focus?: string, typing?: boolean) => void
}

export function useEditor(store: Store, locale: Locale): Editor {
  const [said, say] = useState('')
  return {
    said,
    say,
    commit(next, sentence, focus, typing = false) {
      if (!fits(next)) return say(words.limits[locale])
      setRule(store, next, typing)
      say(sentence)
      if (focus !== undefined) focusOn(focus)
    }
  }
}
