/**
 * How far a widget is from where the reader is, in pixels: nought for the one with the focus. A table
 * that arrives concerns every widget at once, and they have to take turns.
 */
function distance(widget: string): number {
  const root = document.querySelector(`[data-widget="${widget}"]`)
  if (!root) return Number.POSITIVE_INFINITY
  if (root.contains(document.activeElement)) return 0
  const { top, bottom } = root.getBoundingClientRect()
  return 1 + Math.max(0, top - window.innerHeight, -bottom)
}

/** The one whose widget is nearest to the reader; undefined for none. */
export function nearest<T>(all: readonly T[], widgetOf: (one: T) => string): T | undefined {
  if (all.length < 2) return all[0]
  const ranked = all.map(one => ({ one, at: distance(widgetOf(one)) }))
  return ranked.sort((a, b) => a.at - b.at)[0]?.one
}
