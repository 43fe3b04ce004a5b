import { useEffect } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import { openWorkbook } from '../../workbook/browser.ts'
import type { Store } from '../../workbook/store.ts'
import { words } from '../words.ts'

interface Props {
  readonly store: Store
  readonly locale: Locale
  /** The slices of the state that show in the widget. */
  readonly slices: readonly string[]
  /** The reader has chosen, and the buttons are gone: says so, and keeps the focus near. */
  readonly onChoice: (said: string) => void
}

/** Said when a link has put its numbers in place of the reader's, with the way back. */
export function LinkNotice({ store, locale, slices, onChoice }: Props) {
  const arrived = store.arrived.value
  const concerns = arrived !== undefined && slices.some(slice => arrived.slices.has(slice))
  const lands = concerns && arrived.unplaced
  useEffect(() => {
    if (!lands) return
    // Of several widgets that changed, the first on the page; one that was built without a script's help.
    const first = [...arrived.slices].flatMap(
      slice => document.querySelector(holderOf(slice)) ?? []
    )
    first.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    store.arrived.value = { ...arrived, unplaced: false }
    first[0]?.scrollIntoView()
  }, [lands])

  if (!concerns || store.undoable.value?.kind !== 'link') return null
  return (
    <p class="link-notice">
      {words.ofLink[locale]}{' '}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          openWorkbook().accept()
          onChoice(words.linkKept[locale])
        }}
      >
        {words.keepLink[locale]}
      </button>
      {' · '}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          store.undo()
          onChoice(words.linkLeft[locale])
        }}
      >
        {words[arrived.own ? 'backToMine' : 'backToLesson'][locale]}
      </button>
    </p>
  )
}

/** The widget in which a slice is edited; on the home page, the one that stands for it. */
const holderOf = (slice: string): string => HOLDERS[slice] ?? HOLDERS.values

const HOLDERS: Readonly<Record<string, string>> & { readonly values: string } = {
  flow: '[data-widget="customer-flow"]',
  // Of the widgets that declare their fields, the first on the page.
  fields: '[data-declared]',
  options: '[data-declared]',
  values: '[data-widget="unit-economics"], [data-widget="ltv"]'
}
