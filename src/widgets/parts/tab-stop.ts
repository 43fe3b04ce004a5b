/**
 * What scrolls sideways is reached by keyboard as long as it scrolls, and is no stop on the way otherwise.
 * In the page's HTML it is one, for readers without scripts.
 *
 * @returns ends the watch
 */
export function stopWhereItScrolls(element: HTMLElement): () => void {
  const look = () => {
    // A hidden one has no width. Nor is the focus taken from under anybody.
    if (element.clientWidth === 0 || element === document.activeElement) return
    if (element.scrollWidth > element.clientWidth) element.tabIndex = 0
    else element.removeAttribute('tabindex')
  }
  const watch = new ResizeObserver(look)
  watch.observe(element)
  // The contents grow, too: a table gets other rows.
  for (const child of element.children) watch.observe(child)
  return () => watch.disconnect()
}
