import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { alive, field, lesson, quiet, settle, visit, wake, widget } from './reader.ts'
import { ANALYSES, measuring, TRANSACTIONS } from './shop.ts'
import { pages } from './site.ts'

// What the lesson costs: on the wire, gzip, headers included, and on a slow phone's processor.

interface Wire {
  readonly url: string
  readonly type: string
  bytes: number
}

/** Everything that crosses the wire from now on. */
async function meter(cdp: CDPSession): Promise<Wire[]> {
  const seen = new Map<string, Wire>()
  const all: Wire[] = []
  await cdp.send('Network.enable')
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (/^(data|blob):/.test(request.url)) return
    const wire = { url: request.url, type: type ?? 'Other', bytes: 0 }
    seen.set(requestId, wire)
    all.push(wire)
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const wire = seen.get(requestId)
    if (wire) wire.bytes = encodedDataLength
  })
  return all
}

const kilobytes = (wires: readonly Wire[]) =>
  wires.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
const scripts = (wires: readonly Wire[]) => wires.filter(({ type }) => type === 'Script')

const report = (name: string, wires: readonly Wire[]) =>
  console.log(
    `${name}: ${wires.length} requests, ${kilobytes(wires).toFixed(1)} kB, JavaScript ${kilobytes(scripts(wires)).toFixed(1)} kB`
  )

const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true
}

/** 4× slower, 1.6 Mbit/s, 150 ms. */
async function slow(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

interface Timing {
  shift: number
  paint: number
  chartsAtPaint: number
  /** Milliseconds from the HTML's end until every chart stood in the page: none has to be made. */
  chartsWhenParsed: number
}

/** Watches the page from its first byte; the numbers are in `window.timing`. */
const observe = (page: Page) =>
  page.addInitScript(() => {
    const timing: Timing = { shift: 0, paint: 0, chartsAtPaint: -1, chartsWhenParsed: -1 }
    Object.assign(window, { timing })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        timing.shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver(list => {
      for (const { name, startTime } of list.getEntries()) {
        if (name !== 'first-contentful-paint') continue
        timing.paint = startTime
        timing.chartsAtPaint = document.querySelectorAll('figure svg').length
      }
    }).observe({ type: 'paint', buffered: true })
    document.addEventListener('readystatechange', () => {
      if (timing.chartsWhenParsed < 0)
        timing.chartsWhenParsed = document.querySelectorAll('figure svg').length
    })
  })

const timing = (page: Page): Promise<Timing> =>
  page.evaluate(() => (window as unknown as { timing: Timing }).timing)

/** The kilobytes that a page may take; those not named here may take as many as the others. */
const LARGE: Readonly<Record<string, number>> = {
  // Twenty-five charts of eleven widgets, one of them a hundred intervals, and the longest text.
  [measuring('en')]: 195,
  [measuring('es')]: 195,
  // Fifteen charts, and the longest text.
  [lesson('en')]: 120,
  [lesson('es')]: 120,
  // Ten widgets.
  '/en/lessons/one-to-one/': 140,
  '/es/lessons/one-to-one/': 140,
  // Eight widgets.
  '/en/lessons/privacy/': 140,
  '/es/lessons/privacy/': 140,
  '/en/lessons/social-profiling/': 140,
  '/es/lessons/social-profiling/': 140
}
const MOST = 102

test('every page before the first interaction', { timeout: 120_000 }, () => {
  let wires: Wire[] = []
  return visit(
    '/404.html',
    async page => {
      const over: string[] = []
      await quiet(page)
      for (const path of pages()) {
        wires.length = 0
        await page.goto(new URL(path, page.url()).href)
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
        await quiet(page)
        report(path, wires)
        expect(
          wires.every(({ bytes }) => bytes > 0),
          path
        ).toBe(true)
        if (kilobytes(scripts(wires)) > 30) over.push(`${path}: scripts`)
        if (wires.length > 11) over.push(`${path}: ${wires.length} requests`)
        if (kilobytes(wires) > (LARGE[path] ?? MOST)) over.push(`${path}: ${kilobytes(wires)} kB`)
      }
      expect(over).toEqual([])
    },
    {
      // The front door leads on by itself where it knows the language.
      locale: 'fr',
      prepare: async (page, context) => {
        const cdp = await context.newCDPSession(page)
        wires = await meter(cdp)
        await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
      }
    }
  )
})

test.each(['one-to-one', 'social-crm'])('touching every widget of %s', slug => {
  let wires: Wire[] = []
  return visit(
    `/en/lessons/${slug}/`,
    async page => {
      await quiet(page)
      wires.length = 0
      const ids = await page
        .locator('astro-island[client] [data-widget]')
        .evaluateAll(all => all.map(one => one.getAttribute('data-widget') ?? ''))
      expect(ids.length).toBeGreaterThan(2)
      for (const id of ids) {
        await wake(page, id)
        await quiet(page)
      }
      report(`${slug}, every widget touched`, wires)
      expect(kilobytes(scripts(wires))).toBeGreaterThan(1)
      expect(kilobytes(scripts(wires))).toBeLessThanOrEqual(250)
      expect(scripts(wires)).toEqual(wires)
    },
    {
      prepare: async (page, context) => {
        wires = await meter(await context.newCDPSession(page))
      }
    }
  )
})

/** Touch a widget in a way that takes all that it may need: another axis, so that a chart is drawn anew. */
const TOUCHES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  // An analysis is asked for: the worker and the sample come along.
  rfm: async page => {
    await field(page, 'rfm', 'rfm.groups').fill('4')
    await expect.poll(() => widget(page, 'rfm').locator('[data-cell]').count()).toBe(16)
  },
  'unit-economics': page => field(page, 'unit-economics', 'lost').fill('90'),
  'customer-flow': page => field(page, 'customer-flow', 'baseline.start').fill('90000'),
  'monthly-table': page =>
    field(page, 'monthly-table', 'table').fill(
      'month,cost,revenue,start,new,lost\n2026-01,90000,5000,100,9,4\n2026-02,80000,5000,105,8,4'
    ),
  practice: async page => {
    await field(page, 'practice', 'cac').fill('1000')
    await widget(page, 'practice').getByRole('button', { name: 'Check' }).first().click()
  }
}

/** What workers fetch from now on: the page's own meter does not see it. */
function workersOf(page: Page): () => Promise<string> {
  const found: Promise<string>[] = []
  page.context().on('requestfinished', request => {
    const name = /\/((?:worker|orders|contacts|campaign)-)[^/]*$/.exec(request.url())?.[1]
    if (!name) return
    const size = async () => (await request.sizes()).responseBodySize / 1000
    found.push(size().then(kilobytes => `${name}* ${kilobytes.toFixed(1)} kB`))
  })
  return async () => (await Promise.all(found)).join(', ')
}

// The other widgets of the page come along when it is idle: all of them together take as much.
test.each(Object.entries(TOUCHES))('touching %s costs at most 155 kB more', (id, touch) => {
  let wires: Wire[] = []
  let workers: () => Promise<string>
  return visit(
    id === 'rfm' ? measuring('en') : lesson('en'),
    async page => {
      await quiet(page)
      wires.length = 0
      await wake(page, id)
      await touch(page)
      // Every chart that is in sight tells of the new numbers.
      const behind = () =>
        widget(page, id)
          .locator('figure')
          .evaluateAll(
            figures =>
              figures.filter(figure => {
                const svg = [...figure.querySelectorAll('svg')].find(one => one.checkVisibility())
                const sentence = figure.querySelector('.chart-sentence')?.textContent
                return svg?.getAttribute('aria-label') !== sentence
              }).length
          )
      await expect.poll(behind).toBe(0)
      await page.waitForTimeout(500)
      await quiet(page)
      report(`${id} touched`, wires)
      const fetched = await workers()
      if (fetched) console.log(`${id}: its worker fetched ${fetched}`)
      expect(kilobytes(scripts(wires))).toBeGreaterThan(1)
      expect(kilobytes(scripts(wires))).toBeLessThanOrEqual(155)
      expect(scripts(wires)).toEqual(wires)
    },
    {
      prepare: async (page, context) => {
        wires = await meter(await context.newCDPSession(page))
        workers = workersOf(page)
      }
    }
  )
})

const SHEETS = [
  'unit-economics',
  'naive-survival',
  'customer-flow',
  'practice',
  'monthly-table'
] as const

/** Lessons with their charts and their widgets. */
const LESSONS: readonly (readonly [path: string, charts: number, widgets: readonly string[]])[] = [
  [lesson('en'), 3 + 3 + 2 + 7, SHEETS],
  [lesson('es'), 3 + 3 + 2 + 7, SHEETS],
  [measuring('es'), 15 + 4 + 1 + 5, [TRANSACTIONS, ...ANALYSES, 'tie-lab', 'holdout-cockpit']]
]

test.each(LESSONS)(
  '%s on a slow phone: charts come with the page, and nothing moves',
  { timeout: 90_000 },
  (path, charts, widgets) =>
    visit(
      path,
      async page => {
        await quiet(page)
        await page.waitForTimeout(500)
        const before = await timing(page)
        console.log(`${path} on a slow phone: first paint after ${before.paint.toFixed(0)} ms`)
        expect(before.chartsWhenParsed).toBe(2 * charts)
        expect(before.shift).toBe(0)
        // Widgets come alive without moving anything, whichever is in sight.
        for (const id of widgets) {
          await widget(page, id).evaluate(root => root.scrollIntoView({ behavior: 'instant' }))
          await settle(page)
          const { shift } = await timing(page)
          await widget(page, id).dispatchEvent('pointerover')
          await alive(page, id)
          await settle(page)
          expect((await timing(page)).shift - shift, id).toBe(0)
        }
      },
      {
        ...phone,
        prepare: async (page, context) => {
          await slow(await context.newCDPSession(page))
          await observe(page)
        }
      }
    )
)

test('the home page shows its chart in the first paint', { retry: 3 }, () =>
  visit(
    '/en/',
    async page => {
      await quiet(page)
      const { chartsAtPaint, shift } = await timing(page)
      expect(chartsAtPaint).toBeGreaterThanOrEqual(2)
      expect(shift).toBe(0)
      await wake(page, 'ltv')
      await settle(page)
      expect((await timing(page)).shift).toBe(0)
    },
    {
      ...phone,
      prepare: async (page, context) => {
        await slow(await context.newCDPSession(page))
        await observe(page)
      }
    }
  )
)
