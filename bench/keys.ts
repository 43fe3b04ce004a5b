import type { Page } from 'playwright-core'
import { type TraceEvent, traced, type Work, workBetween } from './trace.ts'

/** What one key press cost, and when its effects were on their way to the screen. */
export interface Stroke extends Work {
  /** The frame after the key press, from 1, and milliseconds until that frame was painted. */
  readonly numbers: Shown
  readonly charts: Shown
}

interface Shown {
  readonly frame: number
  readonly ms: number
}

/** Long enough for everything that a key press starts, at a quarter of the speed. */
const PAUSE = 600

export type Keys = 'same axes' | 'other axes'

/**
 * Presses keys in the field `cost`, which holds 30000. `same axes` overwrites its second digit
 * (31000, 32000, 30000 …); `other axes` adds a zero and takes it away.
 */
export async function pressKeys(page: Page, keys: Keys, count: number): Promise<void> {
  const { keyboard } = page
  await page.locator('input[name=cost]').fill('30000')
  await page.locator('input[name=cost]').focus()
  await keyboard.press('End')
  if (keys === 'same axes') for (let i = 0; i < 3; i += 1) await keyboard.press('ArrowLeft')
  await page.waitForTimeout(PAUSE)
  for (let i = 0; i < count; i += 1) {
    if (keys === 'same axes') {
      await keyboard.press('Shift+ArrowLeft')
      await page.waitForTimeout(PAUSE / 4)
      await keyboard.press(String((i + 1) % 3))
    } else {
      await keyboard.press(i % 2 === 0 ? '0' : 'Backspace')
    }
    await page.waitForTimeout(PAUSE)
    // On a busy machine that was not long enough.
    await page.waitForFunction(drawnSinceKey, undefined, { polling: PAUSE })
  }
}

function drawnSinceKey(): boolean {
  const last = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime ?? -1
  return last('bench:charts') > last('bench:key')
}

/** The same, measured. The page must have the probe. */
export async function measureKeys(page: Page, keys: Keys, count: number): Promise<Stroke[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('bench: the page has no browser')
  const events = await traced(browser, () => pressKeys(page, keys, count))
  return strokesOf(events)
}

function strokesOf(events: readonly TraceEvent[]): Stroke[] {
  const marks = events.filter(({ name }) => name.startsWith('bench:')).toSorted(byTime)
  const keys = marks.filter(({ name }) => name === 'bench:key')
  // The main thread's part of a frame ends when its picture is handed on.
  const frameEnds = events
    .filter(({ name, ph }) => name === 'AnimationFrame' && ph === 'e')
    .toSorted(byTime)
  return keys.map((key, i): Stroke => {
    const end = keys[i + 1]?.ts ?? Number.POSITIVE_INFINITY
    const frames = frameEnds.filter(({ pid, ts }) => pid === key.pid && ts > key.ts && ts < end)
    const shown = (kind: 'numbers' | 'charts'): Shown => {
      const own = marks.filter(
        ({ name, ts }) => name === `bench:${kind}` && ts > key.ts && ts < end
      )
      const [first] = own
      const frame = first ? frames.findIndex(({ ts }) => ts > first.ts) : -1
      const painted = frames[frame]
      if (!painted) throw new Error(`bench: a key press that showed no new ${kind}`)
      return { frame: frame + 1, ms: (painted.ts - key.ts) / 1000 }
    }
    const until = (ts: number) => workBetween(events, key, key.ts, ts)
    return { ...until(end), numbers: shown('numbers'), charts: shown('charts') }
  })
}

const byTime = (a: TraceEvent, b: TraceEvent) => a.ts - b.ts
