import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * A value one frame late: what is worked out from it does not keep the reader's numbers from being
 * painted. Values that come faster than frames are skipped.
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value)
  const latest = useRef(value)
  const waiting = useRef(false)
  latest.current = value
  useLayoutEffect(() => {
    if (waiting.current || shown === value) return
    waiting.current = true
    // The first frame paints the numbers; the second begins with what was put off.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        waiting.current = false
        setShown(latest.current)
      })
    )
  })
  return shown
}
