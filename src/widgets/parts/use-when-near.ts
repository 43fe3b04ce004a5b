import { effect, type ReadonlySignal, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** Typing has paused when no key has come for so long, in milliseconds. */
const PAUSE = 300

/** Elements less than a screen away from the screen; unknown until the browser has looked. */
const places = new WeakMap<Element, boolean>()

/** What to do when an element comes near. */
const arrivals = new Map<Element, () => void>()

let observer: IntersectionObserver | undefined

let printing = false

/** True while the page is on its way to paper, where everything is seen and nothing can wait. */
export const isPrinting = (): boolean => printing

function watch(): IntersectionObserver {
  window.addEventListener('beforeprint', () => {
    printing = true
  })
  window.addEventListener('afterprint', () => {
    printing = false
  })
  return new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        places.set(target, isIntersecting)
        if (isIntersecting) arrivals.get(target)?.()
      }
    },
    { rootMargin: '100% 0%' }
  )
}

/** Calls back whenever an element comes near the screen, and before printing. */
function useArrival(element: RefObject<Element>, arrive: () => void): void {
  const latest = useRef(arrive)
  latest.current = arrive
  useEffect(() => {
    const place = element.current
    if (!place) return
    observer ??= watch()
    const run = () => latest.current()
    arrivals.set(place, run)
    observer.observe(place)
    window.addEventListener('beforeprint', run)
    return () => {
      arrivals.delete(place)
      observer?.unobserve(place)
      window.removeEventListener('beforeprint', run)
    }
  }, [element])
}

/** Whether an element is near the screen; undefined until the browser has looked. */
const isNear = (element: Element | null): boolean | undefined =>
  printing || (element ? places.get(element) : undefined)

/**
 * A value that is followed at once near the screen. Elsewhere, where nobody sees it, when the typing
 * pauses, so that the page never holds old numbers for long.
 */
export function useWhenNear<T>(
  element: RefObject<Element>,
  source: ReadonlySignal<T>
): ReadonlySignal<T> {
  const held = useSignal(source.peek())
  const [catchUp] = useState(() => () => {
    held.value = source.peek()
  })
  useArrival(element, catchUp)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = effect(() => {
      const value = source.value
      clearTimeout(timer)
      if (isNear(element.current) === false) timer = setTimeout(catchUp, PAUSE)
      else held.value = value
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [element, source, held, catchUp])
  return held
}
