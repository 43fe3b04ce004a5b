import { readFragment, writeFragment } from '../../workbook/fragment.ts'
import { writeLink } from '../../workbook/link.ts'
import { DEFAULTS } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'

let watching = false

/**
 * Where nothing can be kept on the device, the language switch takes the reader's numbers and answers
 * along in its address; elsewhere the other language finds them on the device. Tables do not fit in one.
 */
export function carryAcrossLanguages(store: Store): void {
  if (watching) return
  watching = true
  const load = (link: HTMLAnchorElement) => {
    // The section, which the page's own script keeps there.
    const { at } = readFragment(link.hash)
    const place = at === undefined ? {} : { at }
    const state = store.state.peek()
    const carries = store.kept.peek().kind === 'not-kept' && state !== DEFAULTS
    const written = carries ? writeLink(state, { answers: true, ...place }) : undefined
    link.hash = written?.ok ? written.fragment : writeFragment(place)
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-twin]')) {
    // Only when it is about to be used: by mouse or finger, also for its menu, and by key.
    for (const type of ['pointerdown', 'click']) link.addEventListener(type, () => load(link))
  }
}
