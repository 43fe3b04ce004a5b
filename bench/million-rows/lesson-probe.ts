/** Runs in the lesson: marks what the reader brings and types, and when the RFM widget changes for it. */
export function probe(): void {
  const mark = (name: string) => performance.mark(`bench:${name}`)
  const on = (type: string, name: string) =>
    window.addEventListener(type, () => mark(name), { capture: true })
  on('input', 'input')
  on('change', 'brought')
  on('paste', 'brought')
  document.addEventListener('DOMContentLoaded', () => {
    const widget = document.querySelector('[data-widget="rfm"]')
    if (!widget) return
    const observer = new MutationObserver(records => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement
        if (element?.closest('[data-chart] svg')) mark('charts')
        else if (element?.closest('[data-metric]')) mark('numbers')
      }
    })
    observer.observe(widget, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true
    })
  })
}
