import { effect, type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { TableCard } from '../../engine/engine.ts'
import { isPrinting } from '../parts/use-when-near.ts'
import { desk } from './desk.ts'
import { nearest } from './nearest.ts'

interface Waiting {
  readonly widget: string
  readonly follow: () => void
}

const waiting = new Set<Waiting>()
let asked = false

/** A page that nobody sees has no frames. */
const soon = (run: () => void) => {
  if (document.visibilityState === 'hidden') setTimeout(run)
  else requestAnimationFrame(run)
}

function next(): void {
  asked = false
  const one = nearest([...waiting], ({ widget }) => widget)
  if (!one) return
  waiting.delete(one)
  one.follow()
  ask()
}

function ask(): void {
  if (asked || waiting.size === 0) return
  asked = true
  soon(next)
}

/**
 * The reader's table as a widget follows it: one widget a frame, the nearest to the reader first. All of
 * them in one frame would hold the page for as long as all of them take together.
 */
export function useTableInTurn(widget: string): ReadonlySignal<TableCard | undefined> {
  // A widget wakes with what the page was built with, and follows from there.
  const table = useSignal<TableCard | undefined>(undefined)
  useEffect(() => {
    const mine: Waiting = {
      widget,
      follow: () => {
        table.value = desk.table.peek()
      }
    }
    const atOnce = () => {
      waiting.delete(mine)
      mine.follow()
    }
    const stop = effect(() => {
      if (desk.table.value === table.peek()) return
      // A table that is gone must not be asked about again.
      if (desk.table.peek() === undefined || isPrinting()) atOnce()
      else {
        waiting.add(mine)
        ask()
      }
    })
    window.addEventListener('beforeprint', atOnce)
    return () => {
      stop()
      waiting.delete(mine)
      window.removeEventListener('beforeprint', atOnce)
    }
  }, [table, widget])
  return table
}
