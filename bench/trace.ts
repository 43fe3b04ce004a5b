import type { Browser } from 'playwright-core'

/** One event of Chromium's trace format; times in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  /** Time on the processor, which other programs do not lengthen. */
  readonly tdur?: number
  readonly pid: number
  readonly tid: number
}

/** What Chromium did while `during` ran, in the usual categories and those of `more`. */
export async function traced(
  browser: Browser,
  during: () => Promise<void>,
  more: readonly string[] = []
): Promise<readonly TraceEvent[]> {
  const session = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]))
  })
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'blink.user_timing', ...more] }
  })
  await during()
  const complete = new Promise<void>(resolve => {
    session.once('Tracing.tracingComplete', () => resolve())
  })
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return events
}

const SCRIPT = new Set(['v8.callFunction', 'FunctionCall', 'RunMicrotasks', 'EvaluateScript'])
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree'])
const PAINT = new Set(['PrePaint', 'Paint', 'Layerize'])

/** Processor time of the page's main thread by kind, in milliseconds. */
export interface Work {
  /** Functions of the page and what they call, layout forced by them excepted. */
  readonly script: number
  /** Style and layout, wherever they were asked for. */
  readonly layout: number
  readonly paint: number
}

/** Adds up the work between two times on the thread that set the marks. */
export function workBetween(
  events: readonly TraceEvent[],
  thread: Pick<TraceEvent, 'pid' | 'tid'>,
  from: number,
  to: number
): Work {
  const within = events
    .filter(({ ph, pid, tid, ts }) => {
      const here = pid === thread.pid && tid === thread.tid
      return here && ph === 'X' && ts >= from && ts < to
    })
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const layout = sum(outermost(within, LAYOUT))
  const paint = sum(outermost(within, PAINT))
  const scripts = outermost(within, SCRIPT)
  const forced = outermost(within, LAYOUT).filter(inner =>
    scripts.some(script => inner.ts >= script.ts && inner.ts < script.ts + (script.dur ?? 0))
  )
  return { script: sum(scripts) - sum(forced), layout, paint }
}

/** Those of the named events that are not inside another of them. */
function outermost(events: readonly TraceEvent[], names: ReadonlySet<string>): TraceEvent[] {
  let end = 0
  return events.filter(({ name, ts, dur = 0 }) => {
    if (!names.has(name) || ts < end) return false
    end = ts + dur
    return true
  })
}

const sum = (events: readonly TraceEvent[]) =>
  events.reduce((total, { tdur, dur }) => total + (tdur ?? dur ?? 0), 0) / 1000
