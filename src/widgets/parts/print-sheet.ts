/**
 * Prints one sheet of the page alone: the style sheet (print.css) hides everything else for as long as the
 * page is so marked.
 *
 * @param sheet the sheet, as a selector
 */
export function printSheet(sheet: string): void {
  const { dataset } = document.documentElement
  const element = document.querySelector<HTMLElement>(sheet)
  if (!element) return
  dataset['print'] = 'sheet'
  element.dataset['sheet'] = ''
  window.addEventListener(
    'afterprint',
    () => {
      delete dataset['print']
      delete element.dataset['sheet']
    },
    { once: true }
  )
  window.print()
}
