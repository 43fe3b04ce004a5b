import type { TraceEvent } from '../trace.ts'

/** The trace category in which every turn of a thread is a `RunTask`. */
export const TASKS = 'disabled-by-default-devtools.timeline'

/** Milliseconds of the longest turn of the page's main thread. */
export interface Longest {
  /** On the processor: other programs do not lengthen it. */
  readonly processor: number
  readonly clock: number
}

/** The longest tasks that ended after a mark of the page, on the thread that set it. */
export function longestTask(events: readonly TraceEvent[], begin: string): Longest {
  const from = events.find(({ name }) => name === `bench:${begin}`)
  if (!from) throw new Error(`bench: no ${begin} in the trace`)
  const tasks = events.filter(({ name, ph, pid, tid, ts, dur = 0 }) => {
    const here = pid === from.pid && tid === from.tid
    return here && ph === 'X' && name === 'RunTask' && ts + dur > from.ts
  })
  if (tasks.length === 0) throw new Error('bench: Chromium traced no tasks')
  const longest = (of: (task: TraceEvent) => number) => Math.max(...tasks.map(of)) / 1000
  return {
    processor: longest(({ tdur, dur = 0 }) => tdur ?? dur),
    clock: longest(({ dur = 0 }) => dur)
  }
}
