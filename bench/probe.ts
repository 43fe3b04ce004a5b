/** Runs in the page: marks each key press, and when its numbers and its charts have been changed. */
export function probe(): void {
  const watched = {
    numbers: { within: '[data-metric=cac], [data-metric=ltv]', filter: ['data-value'] },
    charts: { within: '[data-chart=break-even]', filter: ['d'] }
  }
  let observers: MutationObserver[] = []
  const observe = () => {
    for (const observer of observers) observer.disconnect()
    observers = Object.entries(watched).map(([kind, { within, filter }]) => {
      const observer = new MutationObserver(records => {
        // The caption of a chart is not the chart.
        if (kind === 'charts' && records.every(({ target }) => target.nodeName === 'FIGCAPTION'))
          return
        performance.mark(`bench:${kind}`)
      })
      for (const element of document.querySelectorAll(within)) {
        const options = {
          attributes: true,
          attributeFilter: filter,
          childList: true,
          subtree: true
        }
        observer.observe(element, options)
      }
      return observer
    })
  }
  window.addEventListener(
    'keydown',
    ({ key }) => {
      if (key.length > 1 && key !== 'Backspace') return
      observe()
      performance.mark('bench:key')
    },
    { capture: true }
  )
}
