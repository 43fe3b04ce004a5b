import { isLocale } from '../../i18n/locale.ts'
import { progressText } from '../../i18n/ui.ts'
import { deviceOf } from '../../workbook/device.ts'
import { loadRead } from '../../workbook/sections-read.ts'

/** Fills in how far the reader got, in a list of lessons; it follows what they read elsewhere. */
export function showProgress(items: readonly HTMLElement[]): void {
  const locale = document.documentElement.lang
  if (items.length === 0 || !isLocale(locale)) return
  const show = (): void => {
    const read = loadRead(deviceOf(window))
    for (const item of items) {
      const sections = (item.dataset['sections'] ?? '').split(' ')
      const seen = read[item.dataset['progress'] ?? '']
      const count = sections.filter(id => seen?.includes(id)).length
      const bar = document.createElement('progress')
      bar.max = sections.length
      bar.value = count
      const text = progressText(count, sections.length, locale)
      bar.setAttribute('aria-label', text)
      item.replaceChildren(...(count > 0 ? [bar] : []), text)
    }
  }
  show()
  // Another tab read on, or the reader came back from a lesson to a page that slept meanwhile.
  window.addEventListener('storage', show)
  window.addEventListener('pageshow', event => event.persisted && show())
}
