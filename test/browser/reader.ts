import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
  type Request
} from 'playwright-core'
import { inject } from 'vitest'

let connected: Promise<Browser> | undefined

/** The browser of this test run. */
const browser = (): Promise<Browser> => {
  connected ??= chromium.connect(inject('browser'))
  return connected
}

export const origin = (): string => inject('origin')

/** The page that most tests are about. */
export const lesson = (locale: 'en' | 'es'): string => `/${locale}/lessons/customer-metrics/`

interface Visit extends BrowserContextOptions {
  /** Does not fail the test on messages of the page that are errors, policy violations among them. */
  readonly tolerateErrors?: boolean
  /** Called before the page is opened: routes, init scripts, listeners. */
  readonly prepare?: (page: Page, context: BrowserContext) => Promise<unknown>
}

/** A page open for as long as several tests look at it. */
interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** Throws what the page reported meanwhile. */
  close(): Promise<void>
}

/** What a page is fetching, and when it last began or ended to. */
interface Traffic {
  readonly open: Set<Request>
  last: number
}

const traffic = new WeakMap<Page, Traffic>()

function count(page: Page): void {
  const seen: Traffic = { open: new Set(), last: performance.now() }
  traffic.set(page, seen)
  const end = (request: Request) => {
    seen.open.delete(request)
    seen.last = performance.now()
  }
  page.on('request', request => {
    seen.open.add(request)
    seen.last = performance.now()
  })
  page.on('requestfinished', end)
  page.on('requestfailed', end)
}

/** How long nothing may be fetched for a page to count as quiet, in milliseconds. */
const QUIET = 300

/**
 * Waits until a page has fetched nothing for a while. Playwright's own `networkidle` never comes in the
 * headless shell for about every other page, and is over once it has come.
 */
export async function quiet(page: Page): Promise<void> {
  const seen = traffic.get(page)
  if (!seen) throw new Error('nobody counted what this page fetches')
  const deadline = performance.now() + 15_000
  // From now on, too: what was asked for a moment ago has not begun.
  seen.last = performance.now()
  while (seen.open.size > 0 || performance.now() - seen.last < QUIET) {
    if (performance.now() > deadline)
      throw new Error(`still fetching ${[...seen.open].map(request => request.url()).join(', ')}`)
    await new Promise(done => setTimeout(done, 50))
  }
}

/** Collects what a page reports: errors, policy violations, requests that leave the site. */
function watch(page: Page, errors: string[]): void {
  page.on('pageerror', error => errors.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('request', request => {
    const url = request.url()
    if (!url.startsWith(origin()) && !/^(data|blob):/.test(url)) errors.push(`request: ${url}`)
  })
}

const fail = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`The page reported:\n${errors.join('\n')}`)
}

async function opened(
  path: string | undefined,
  { tolerateErrors = false, prepare, ...options }: Visit
): Promise<Opened & { readonly errors: string[] }> {
  const context = await (await browser()).newContext(options)
  context.setDefaultTimeout(15_000)
  const errors: string[] = []
  const page = await context.newPage()
  count(page)
  watch(page, errors)
  await prepare?.(page, context)
  if (path !== undefined) await page.goto(origin() + path)
  return {
    page,
    context,
    errors,
    async close() {
      await context.close()
      if (!tolerateErrors) fail(errors)
    }
  }
}

/** Opens a page as a new reader with nothing stored. */
export const open = (path: string, options: Visit = {}): Promise<Opened> => opened(path, options)

/** What can be changed about a page that is open already. */
const CHANGEABLE = ['viewport', 'colorScheme', 'reducedMotion', 'tolerateErrors']

/**
 * The page on which visits take turns. A context of its own, with its processes, takes Chromium as
 * long as a lesson does; between visits this one forgets all that a reader could have left.
 */
let shared: (Opened & { readonly errors: string[] }) | undefined

const FRESH = { width: 1280, height: 720 }

/** The page that visits share, as a new reader finds it. */
async function taken({ viewport, colorScheme, reducedMotion }: Visit) {
  shared ??= await opened(undefined, {})
  const { page } = shared
  await page.setViewportSize(viewport ?? FRESH)
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? 'light',
    reducedMotion: reducedMotion ?? 'no-preference'
  })
  return shared
}

/**
 * All that a page can leave on a device. 'all' would also throw away the code that Chromium compiled from
 * the site's scripts, which takes longer than to run them.
 */
const LEFT_BEHIND =
  'cookies,local_storage,indexeddb,cache_storage,service_workers,file_systems,websql,shared_storage,storage_buckets'

/** Leaves nothing of the reader behind: neither what is stored, nor pages, nor the pointer. */
async function forget({ page, context, errors }: NonNullable<typeof shared>): Promise<void> {
  for (const other of context.pages()) if (other !== page) await other.close()
  await page.mouse.move(-1, -1)
  // A page writes when it is left; only then is there all to be forgotten. What it is left for is of
  // the same site: Chromium begins a new process for any other.
  await page.goto(`${origin()}/favicon.svg`)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Storage.clearDataForOrigin', { origin: origin(), storageTypes: LEFT_BEHIND })
  await cdp.detach()
  errors.length = 0
}

/**
 * Opens a page as a new reader with nothing stored, hands it to `use`, and leaves it. Errors that the
 * page reports, requests that leave the site among them, fail the test.
 */
export async function visit(
  path: string,
  use: (page: Page, context: BrowserContext) => Promise<void>,
  options: Visit = {}
): Promise<void> {
  if (Object.keys(options).some(option => !CHANGEABLE.includes(option)))
    return visitAlone(path, use, options)
  const turn = await taken(options)
  const { page, context, errors } = turn
  try {
    await page.goto(origin() + path)
    await use(page, context)
    const reported = [...errors]
    await forget(turn)
    if (!options.tolerateErrors) fail(reported)
  } catch (error) {
    // Whatever state it is in, nobody else shall meet it.
    shared = undefined
    await context.close()
    throw error
  }
}

/** A visit in a context that nobody shares. */
async function visitAlone(
  path: string,
  use: (page: Page, context: BrowserContext) => Promise<void>,
  options: Visit
): Promise<void> {
  const { page, context, close } = await open(path, options)
  try {
    await use(page, context)
  } catch (error) {
    await context.close()
    throw error
  }
  await close()
}

/** A widget by its name in the DOM contract. */
export const widget = (page: Page, id: string): Locator => page.locator(`[data-widget="${id}"]`)

/** Touches a widget and waits until it is alive. */
export async function wake(page: Page, id: string): Promise<void> {
  const root = widget(page, id)
  await root.scrollIntoViewIfNeeded()
  await root.hover({ position: { x: 8, y: 8 } })
  await alive(page, id)
}

/** Waits until a widget is alive, without touching it. */
export const alive = (page: Page, id: string): Promise<void> =>
  page.locator(`astro-island[data-awake] [data-widget="${id}"]`).waitFor()

/** The field of a widget with that name. */
export const field = (page: Page, id: string, name: string): Locator =>
  widget(page, id).locator(`[name="${name}"]`)

/** What is said beside a field: how it was read, or what is wrong with it. */
export const note = (page: Page, id: string, name: string): Locator =>
  widget(page, id)
    .locator('.field', { has: page.locator(`[name="${name}"]`) })
    .locator('.field-note')

/** The unrounded number that a widget shows for a metric; NaN where it has no value. */
export async function metric(page: Page, id: string, name: string): Promise<number> {
  const shown = widget(page, id).locator(`[data-metric="${name}"]`)
  return Number((await shown.getAttribute('data-value')) || Number.NaN)
}

/** Lets two frames pass, so that what was typed is on the screen. */
export const settle = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
