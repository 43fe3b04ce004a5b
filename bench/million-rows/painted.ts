import type { TraceEvent } from '../trace.ts'

/** Milliseconds from what the reader did to the frame that showed its effects. */
export interface Painted {
  readonly numbers: number
  readonly charts: number
}

/**
 * The last frames that changed numbers and charts after each mark of a kind, up to the next such mark.
 * The main thread's part of a frame ends when its picture is handed on.
 *
 * @throws when a mark is followed by no new numbers or no new charts
 */
export function paintedAfter(events: readonly TraceEvent[], begin: string): Painted[] {
  const sorted = events.toSorted((a, b) => a.ts - b.ts)
  const marks = sorted.filter(({ name }) => name.startsWith('bench:'))
  const begins = marks.filter(({ name }) => name === `bench:${begin}`)
  const frames = sorted.filter(({ name, ph }) => name === 'AnimationFrame' && ph === 'e')
  return begins.map(({ ts: from, pid }, i): Painted => {
    const until = begins[i + 1]?.ts ?? Number.POSITIVE_INFINITY
    const shown = (kind: keyof Painted): number => {
      const last = marks.findLast(
        ({ name, ts }) => name === `bench:${kind}` && ts > from && ts < until
      )
      const frame = frames.find(one => one.pid === pid && last && one.ts > last.ts)
      if (!frame) throw new Error(`bench: no new ${kind} after ${begin}`)
      return (frame.ts - from) / 1000
    }
    return { numbers: shown('numbers'), charts: shown('charts') }
  })
}
