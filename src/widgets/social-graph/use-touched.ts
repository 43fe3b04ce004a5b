import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

const TOUCHES = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

/** Whether the reader has touched the widget around an element since its script is there. */
export function useTouched(inside: RefObject<Element>): boolean {
  const [touched, setTouched] = useState(false)
  useEffect(() => {
    const widget = inside.current?.closest('[data-widget]')
    if (!widget || touched) return
    const touch = () => setTouched(true)
    for (const type of TOUCHES) widget.addEventListener(type, touch, { passive: true })
    return () => {
      for (const type of TOUCHES) widget.removeEventListener(type, touch)
    }
  }, [inside, touched])
  return touched
}
