import { isLocale } from '../../i18n/locale.ts'
import { progressText } from '../../i18n/ui.ts'
import { loadRead } from './device.ts'

/** Fills in how far the reader got, in a list of lessons. */
export function showProgress(items: Iterable<HTMLElement>): void {
  const read = loadRead()
  const locale = document.documentElement.lang
  if (!isLocale(locale)) return
  for (const item of items) {
    const sections = (item.dataset['sections'] ?? '').split(' ')
    const seen = read.get(item.dataset['progress'] ?? '')
    const count = sections.filter(id => seen?.has(id)).length
    const bar = document.createElement('progress')
    bar.max = sections.length
    bar.value = count
    const text = progressText(count, sections.length, locale)
    bar.setAttribute('aria-label', text)
    item.replaceChildren(...(count > 0 ? [bar] : []), text)
  }
}
