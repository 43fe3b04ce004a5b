import type { Browser, Page } from 'playwright-core'
import type { BenchPage, Outcome, Timed } from '../peers/million-rows/contender.ts'
import type { TableFile } from './tables.ts'

export const RUNNERS = ['ours', 'ours as set', 'duckdb', 'arquero', 'floor'] as const
export type Runner = (typeof RUNNERS)[number]

/** The page of one contender. */
export interface Lane {
  start(): Promise<number>
  prepare(): Promise<number>
  /** Milliseconds from the file, or from its text, to the scores. */
  file(table: TableFile): Promise<Timed>
  text(table: TableFile): Promise<Timed>
  close(): Promise<void>
}

declare global {
  interface Window {
    readonly bench: BenchPage
  }
}

const choose = (page: Page, { path }: TableFile) => page.locator('input').setInputFiles(path)

/** Opens a contender's page in a profile of its own, so that nothing of it is in a cache. */
export async function openLane(browser: Browser, origin: string, runner: Runner): Promise<Lane> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${origin}/#${encodeURIComponent(runner)}`)
  await page.waitForFunction(() => 'bench' in window)
  const brought = async (table: TableFile, run: () => Promise<Timed>) => {
    await page.bringToFront()
    await choose(page, table)
    return run()
  }
  return {
    start: () => page.evaluate(() => window.bench.start()),
    prepare: () => page.evaluate(() => window.bench.prepare()),
    file: table => brought(table, () => page.evaluate(() => window.bench.file())),
    text: table => brought(table, () => page.evaluate(() => window.bench.text())),
    close: () => context.close()
  }
}

/** Milliseconds of a page's first file, and of what had to be there before it. */
export interface FirstFile {
  readonly start: number
  readonly prepare: number
  readonly file: number
}

/** @param prepared whether what can be done beforehand was done, as when the reader reaches for the file button */
export async function firstFile(
  browser: Browser,
  origin: string,
  runner: Runner,
  table: TableFile,
  prepared: boolean
): Promise<FirstFile> {
  const lane = await openLane(browser, origin, runner)
  try {
    const start = await lane.start()
    const prepare = prepared ? await lane.prepare() : 0
    const { ms } = await lane.file(table)
    return { start, prepare, file: ms }
  } finally {
    await lane.close()
  }
}

/**
 * Two contenders that did the same work have found the same.
 *
 * @throws where they have not: then a time would compare nothing
 */
export function mustAgree(ours: Outcome, theirs: Outcome, what: string): void {
  const sameRevenue = Math.abs(ours.revenue - theirs.revenue) <= 1e-9 * Math.abs(ours.revenue)
  const sameCells = ours.cells.every((count, at) => count === theirs.cells[at])
  if (ours.customers === theirs.customers && sameRevenue && sameCells) return
  throw new Error(`bench: ${what} found something else: ${JSON.stringify([ours, theirs])}`)
}
