import { effect, type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { isPrinting } from './use-when-near.ts'

const waiting = new Set<() => void>()
let asked = false
let open = false

function flush(): void {
  asked = false
  open = true
  // Ends after the renders that these runs ask for.
  setTimeout(() => {
    open = false
  })
  const runs = [...waiting]
  waiting.clear()
  for (const run of runs) run()
}

/**
 * Runs something in the frame after the next: the next one paints the reader's numbers, and what takes
 * longer does not keep them waiting. What is put off by something that was put off runs with it. Asked
 * twice, the same function runs once.
 */
export function afterPaint(run: () => void): void {
  if (open || isPrinting()) {
    run()
    return
  }
  waiting.add(run)
  if (asked) return
  asked = true
  requestAnimationFrame(() => requestAnimationFrame(flush))
}

/** A value one frame late. Values that come faster than frames are skipped. */
export function useAfterPaint<T>(source: ReadonlySignal<T>): ReadonlySignal<T> {
  const shown = useSignal(source.peek())
  useEffect(() => {
    const catchUp = () => {
      shown.value = source.peek()
    }
    return effect(() => {
      if (source.value !== shown.peek()) afterPaint(catchUp)
    })
  }, [source, shown])
  return shown
}
