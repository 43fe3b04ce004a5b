import type { Browser, Page } from 'playwright-core'
import { probe } from './lesson-probe.ts'
import type { TableFile } from './tables.ts'

/** So tall that the fields of the RFM widget and its charts are on it: what is far from the screen waits. */
const SCREEN = { width: 1280, height: 4000 }

/** What the table widget says: its number of rows, or the sentence of a refusal. */
export type Taken = { readonly rows: number } | { readonly sentence: string }

const ROWS = '[data-widget="transactions"] [data-metric="rows"]'
const REFUSED = '[data-widget="transactions"] [role="alert"]'
const PATIENCE = { timeout: 120_000 }

/** Opens the lesson as a new reader does, and waits until its widgets are alive: one that wakes wakes the others. */
export async function openLesson(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: SCREEN })
  const page = await context.newPage()
  await page.addInitScript(probe)
  await page.goto(url)
  for (const id of ['transactions', 'rfm']) {
    const widget = page.locator(`[data-widget="${id}"]`)
    await widget.scrollIntoViewIfNeeded()
    await widget.hover({ position: { x: 20, y: 20 } })
    await page.locator(`astro-island[data-awake] [data-widget="${id}"]`).waitFor()
  }
  await page.waitForTimeout(1500)
  return page
}

/** Waits until the table is taken and the RFM widget has shown it for a second, or until it is refused. */
async function answered(page: Page, rows: number): Promise<Taken> {
  const answer = await page.waitForFunction(
    ([metric, alert, wanted]) => {
      const sentence = document.querySelector(alert)?.textContent ?? ''
      if (sentence !== '') return { sentence }
      const shown = Number(document.querySelector(metric)?.getAttribute('data-value'))
      return shown === wanted && { rows: shown }
    },
    [ROWS, REFUSED, rows] as const,
    PATIENCE
  )
  const taken = await answer.jsonValue()
  if (taken === false) throw new Error('bench: the table was neither taken nor refused')
  if ('rows' in taken) {
    const settled = () => {
      const last = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime ?? -1
      const shown = last('bench:charts')
      return shown > last('bench:brought') && performance.now() - shown > 1000
    }
    await page.waitForFunction(settled, undefined, PATIENCE)
  }
  return taken
}

/** Gives a lesson that shows its sample a file. */
export async function bringFile(page: Page, { path, rows }: TableFile): Promise<Taken> {
  await page.locator('[name="transactions-table-file"]').setInputFiles(path)
  return answered(page, rows)
}

/**
 * Pastes a file's text into a lesson that shows its sample. The event is the bench's own, in a task of its
 * own: what the browser itself does with a paste before the page hears of it is not in it.
 */
export async function pasteText(page: Page, { path, rows }: TableFile): Promise<Taken> {
  const holder = await page.evaluateHandle(() => {
    const input = document.createElement('input')
    input.type = 'file'
    return input
  })
  await holder.setInputFiles(path)
  await holder.evaluate(async input => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', (await input.files?.[0]?.text()) ?? '')
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    const box = document.querySelector('[name="transactions-rows"]')
    setTimeout(() => box?.dispatchEvent(paste), 500)
  })
  return answered(page, rows)
}
