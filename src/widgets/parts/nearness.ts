import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/** `hidden` is not on the page at all (`display: none`); `far` is more than a screen away. */
type Nearness = 'near' | 'far' | 'hidden'

const later =
  typeof requestIdleCallback === 'function'
    ? (run: () => void) => requestIdleCallback(run, { timeout: 1000 })
    : (run: () => void) => setTimeout(run, 200)

/**
 * Runs `update` when `input` has changed: at once for an element on or near the screen, when there is
 * time for one further away, and when it comes to be shown or printed for a hidden one. Asks the browser
 * for no layout.
 *
 * @param update changes nothing if it has nothing to change
 */
export function useUpdateNearby(
  element: RefObject<Element>,
  input: unknown,
  update: () => void
): void {
  const where = useRef<Nearness>('hidden')
  const current = useRef(update)
  current.current = update
  useEffect(() => {
    const run = () => current.current()
    const observer = new IntersectionObserver(
      entries => {
        const entry = entries.at(-1)
        if (!entry) return
        const { width } = entry.boundingClientRect
        where.current = entry.isIntersecting ? 'near' : width > 0 ? 'far' : 'hidden'
        if (where.current === 'near') run()
        else if (where.current === 'far') later(run)
      },
      { rootMargin: '100% 0%' }
    )
    if (element.current) observer.observe(element.current)
    window.addEventListener('beforeprint', run)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', run)
    }
  }, [element])
  // biome-ignore lint/correctness/useExhaustiveDependencies: an update that changes nothing is not asked for
  useLayoutEffect(() => {
    if (where.current === 'near') update()
    else if (where.current === 'far') later(() => current.current())
  }, [input])
}
