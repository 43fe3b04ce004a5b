import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

let connected: Promise<Browser> | undefined

/** The browser of this test run. */
export const browser = (): Promise<Browser> => {
  connected ??= chromium.connect(inject('browser'))
  return connected
}

export const origin = (): string => inject('origin')

interface Visit extends BrowserContextOptions {
  /** Fails the test on any message of the page that is an error, a policy violation among them. */
  readonly tolerateErrors?: boolean
}

/**
 * Opens a page as a new reader with nothing stored, hands it to `use`, and closes it. Errors that the
 * page reports, requests that leave the site among them, fail the test.
 */
export async function visit(
  path: string,
  use: (page: Page) => Promise<void>,
  { tolerateErrors = false, ...options }: Visit = {}
): Promise<void> {
  const context = await (await browser()).newContext(options)
  const errors: string[] = []
  try {
    const page = await context.newPage()
    page.on('pageerror', error => errors.push(String(error)))
    page.on('console', message => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('request', request => {
      const url = request.url()
      if (!url.startsWith(origin()) && !/^(data|blob):/.test(url)) errors.push(`request: ${url}`)
    })
    await page.goto(origin() + path)
    await use(page)
  } finally {
    await context.close()
  }
  if (!tolerateErrors && errors.length > 0)
    throw new Error(`The page reported:\n${errors.join('\n')}`)
}

/** Touches a widget and waits until it is alive. */
export async function wake(page: Page, widget: string): Promise<void> {
  const root = page.locator(`[data-widget="${widget}"]`)
  await root.scrollIntoViewIfNeeded()
  await root.hover()
  await page.locator(`astro-island[data-awake] [data-widget="${widget}"]`).waitFor()
}

/** The unrounded number that a widget shows for a metric. */
export async function metric(page: Page, widget: string, id: string): Promise<number> {
  const shown = page.locator(`[data-widget="${widget}"] [data-metric="${id}"]`)
  return Number(await shown.getAttribute('data-value'))
}
