import type { Help } from '../../../exercises/kinds/common.ts'
import type { Locale, Localised } from '../../../i18n/locale.ts'
import { WORDS } from '../words.ts'
import { element } from './dom.ts'

/** Hints one by one, and the worked solution, which stays away until it is opened up. */
export function helpView(
  { hints, solution }: Help,
  locale: Locale,
  say: (text: Localised) => string
): { readonly nodes: readonly HTMLElement[]; open(): void } {
  const folded = (summary: string, text: Localised) =>
    element('details', {}, element('summary', {}, summary), element('p', {}, say(text)))
  const worked = folded(WORDS.solution[locale], solution)
  worked.hidden = true
  return {
    nodes: [
      ...hints.map((hint, index) =>
        folded(`${WORDS.hint[locale]} ${index + 1}/${hints.length}`, hint)
      ),
      worked
    ],
    open() {
      worked.hidden = false
    }
  }
}
