import type { Page } from 'playwright-core'
import { traced } from '../trace.ts'
import { type Painted, paintedAfter } from './painted.ts'

/** Between two keys of a reader who looks at what the first one did. */
const PAUSE = 500
/** The widget may have to wait for others that ask the same worker. */
const PATIENCE = { timeout: 60_000 }

/**
 * Overwrites the first digit of “A from” (80 % → 70 % → 80 % …), by which customers change their class,
 * and waits after each key until the charts have followed.
 *
 * @returns milliseconds from each input event to the frames that showed the new numbers and charts
 */
export async function changeThreshold(page: Page, count: number): Promise<Painted[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('bench: the page has no browser')
  const settings = page.locator('details:has([name="rfm.fromA"])')
  if ((await settings.getAttribute('open')) === null) await settings.locator('summary').click()
  const field = page.locator('[name="rfm.fromA"]')
  await field.focus()
  const keys = async (from: number, to: number) => {
    for (let i = from; i < to; i += 1) {
      await page.keyboard.press('Home')
      await page.keyboard.press('Shift+ArrowRight')
      await page.waitForTimeout(PAUSE / 4)
      await page.keyboard.press(i % 2 === 0 ? '7' : '8')
      await page.waitForFunction(shownSinceInput, undefined, PATIENCE)
      await page.waitForTimeout(PAUSE)
    }
  }
  // The first ones warm up.
  await keys(0, 4)
  return paintedAfter(await traced(browser, () => keys(4, 4 + count)), 'input')
}

function shownSinceInput(): boolean {
  const last = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime ?? -1
  return last('bench:charts') > last('bench:input')
}
