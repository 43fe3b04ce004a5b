import { effect, type ReadonlySignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { afterPaint } from './after-paint.ts'

/**
 * Brings an element up to date after each change of its input, one frame after the numbers; an element
 * that is not shown (`display: none`) when it comes to be shown or printed. Asks the browser for no
 * layout.
 *
 * @param update changes nothing if it has nothing to change; the same function at every render
 * @param prompt in the same frame as the numbers, which came from the worker together with it
 */
export function useUpdateWhenShown(
  element: RefObject<Element>,
  input: ReadonlySignal<unknown>,
  update: () => void,
  prompt = false
): void {
  useEffect(() => {
    let shown = false
    const observer = new ResizeObserver(entries => {
      shown = (entries.at(-1)?.contentRect.width ?? 0) > 0
      if (shown) update()
    })
    if (element.current) observer.observe(element.current)
    window.addEventListener('beforeprint', update)
    const stop = effect(() => {
      input.value
      if (!shown) return
      if (prompt) update()
      else afterPaint(update)
    })
    return () => {
      stop()
      observer.disconnect()
      window.removeEventListener('beforeprint', update)
    }
  }, [element, input, update, prompt])
}
