import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { afterPaint } from './after-paint.ts'

/**
 * Brings an element up to date after each render with a new input, one frame after the numbers; an
 * element that is not shown (`display: none`) when it comes to be shown or printed. Asks the browser for
 * no layout.
 *
 * @param update changes nothing if it has nothing to change
 */
export function useUpdateWhenShown(
  element: RefObject<Element>,
  input: unknown,
  update: () => void
): void {
  const shown = useRef(false)
  const latest = useRef(update)
  latest.current = update
  const [run] = useState(() => () => latest.current())
  useEffect(() => {
    const observer = new ResizeObserver(entries => {
      shown.current = (entries.at(-1)?.contentRect.width ?? 0) > 0
      if (shown.current) run()
    })
    if (element.current) observer.observe(element.current)
    window.addEventListener('beforeprint', run)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', run)
    }
  }, [element, run])
  // Other renders ask for nothing.
  useLayoutEffect(() => {
    if (shown.current) afterPaint(run)
  }, [input, run])
}
