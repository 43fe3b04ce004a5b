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

export type Keys = 'cost' | 'revenue' | 'other axes'

const STARTS = { cost: '30000', revenue: '80000' } as const

/** Puts a field at its start, and the caret at its end. */
async function begin(page: Page, name: keyof typeof STARTS): Promise<void> {
  const field = page.locator(`input[name=${name}]`).first()
  await field.fill(STARTS[name])
  await field.focus()
  await page.keyboard.press('End')
}

/**
 * Presses keys in a field. In `cost` (30000) and `revenue` (80000), on which all charts depend, the second
 * digit is overwritten (31000, 32000, 30000 …), and the axes stay; `other axes` adds a zero to the cost
 * and takes it away.
 */
export async function pressKeys(page: Page, keys: Keys, count: number): Promise<void> {
  const { keyboard } = page
  await begin(page, keys === 'revenue' ? keys : 'cost')
  if (keys !== 'other axes') for (let i = 0; i < 3; i += 1) await keyboard.press('ArrowLeft')
  await page.waitForTimeout(PAUSE)
  for (let i = 0; i < count; i += 1) {
    if (keys !== 'other axes') {
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

/** Between the keys of somebody who types numbers fast, in milliseconds. */
const FAST = 150

/**
 * Script a key, in milliseconds, of somebody who types: a second of keys at FAST in `revenue`, and all that
 * they start until a second after the last one.
 */
export async function measureTyping(page: Page, count: number): Promise<number> {
  const browser = page.context().browser()
  if (!browser) throw new Error('bench: the page has no browser')
  await begin(page, 'revenue')
  await page.waitForTimeout(1000)
  const events = await traced(browser, async () => {
    for (let i = 0; i < count; i += 1) {
      await page.keyboard.press(i % 2 === 0 ? 'Backspace' : String(i % 10))
      await page.waitForTimeout(FAST)
    }
    await page.waitForTimeout(1000)
  })
  const keys = events.filter(({ name }) => name === 'bench:key').toSorted(byTime)
  const [first] = keys
  if (!first || keys.length !== count) throw new Error('bench: keys were lost')
  return workBetween(events, first, first.ts, Number.POSITIVE_INFINITY).script / count
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
