import type { Browser } from 'playwright-core'

/** What a first visit costs; times in milliseconds from navigation, sizes as sent, with headers. */
export interface Visit {
  readonly requests: number
  readonly bytes: number
  readonly scriptBytes: number
  readonly firstPaint: number
  /** When the first chart had its place on the page; NaN without one. */
  readonly firstChart: number
  readonly layoutShift: number
  /** Total blocking time: what each task took beyond 50 ms after the first paint (web.dev/articles/tbt). */
  readonly blocking: number
}

/** 4× CPU slowdown, 1.6 Mbit/s, 150 ms: a cheap phone on a weak line. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8
}

interface Seen {
  chart: number
  shift: number
  readonly tasks: { readonly start: number; readonly end: number }[]
}

function watch(): void {
  const seen: Seen = { chart: Number.NaN, shift: 0, tasks: [] }
  Object.assign(window, { benchSeen: seen })
  const observe = (type: string, each: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver(list => list.getEntries().forEach(each)).observe({
      type,
      buffered: true
    })
  observe('layout-shift', entry => {
    seen.shift += entry.value ?? 0
  })
  observe('longtask', entry => {
    seen.tasks.push({ start: entry.startTime, end: entry.startTime + entry.duration })
  })
  const onFrame = () => {
    if (document.querySelector('[data-chart] svg')) seen.chart = performance.now()
    else if (performance.now() < 15_000) requestAnimationFrame(onFrame)
  }
  requestAnimationFrame(onFrame)
}

/** Opens a page as a phone with an empty cache, waits until it is quiet, and touches nothing. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', LINE)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const scripts = new Set<string>()
    const sizes = new Map<string, number>()
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      sizes.set(requestId, encodedDataLength)
    })
    await page.addInitScript(watch)
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(1500)
    const seen = await page.evaluate(() => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]
      const { benchSeen } = window as unknown as { benchSeen: Seen }
      return { ...benchSeen, paint: paint?.startTime ?? Number.NaN }
    })
    const sum = (ids: Iterable<string>) =>
      [...ids].reduce((total, id) => total + (sizes.get(id) ?? 0), 0)
    return {
      requests: sizes.size,
      bytes: sum(sizes.keys()),
      scriptBytes: sum(scripts),
      firstPaint: seen.paint,
      firstChart: seen.chart,
      layoutShift: seen.shift,
      blocking: seen.tasks.reduce(
        (total, { start, end }) => total + Math.max(0, end - Math.max(start, seen.paint) - 50),
        0
      )
    }
  } finally {
    await context.close()
  }
}
