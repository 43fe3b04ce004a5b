import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visit } from './reader.ts'
import { bring, expectFacts, measuring, TRANSACTIONS } from './shop.ts'

// A large file is read by several workers, on two cores or more. They are started by the engine's worker and
// not by the page, so what they do is told by lines that the test puts before their script.

const CUSTOMERS = 5000
const ROWS = 220_000

/** Orders in the order of days, and what they come to, counted here while they are written. */
function shop() {
  const lines = ['customer,date,amount']
  const customers = new Map<string, { orders: number; cents: number }>()
  let cents = 0
  for (let row = 0; row < ROWS; row += 1) {
    // 7919 is prime: customers come in no order. Every hundredth row holds a line end inside of quotes.
    const id = `C${String((row * 7919) % CUSTOMERS).padStart(5, '0')}`
    const name = row % 100 === 99 ? `"${id}\nwith a note"` : id
    const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(row / 700))).toISOString().slice(0, 10)
    const paid = 100 + ((row * 37) % 9900)
    lines.push(`${name},${day},${(paid / 100).toFixed(2)}`)
    const known = customers.get(name) ?? { orders: 0, cents: 0 }
    customers.set(name, { orders: known.orders + 1, cents: known.cents + paid })
    cents += paid
  }
  return { text: `${lines.join('\n')}\n`, customers: customers.size, revenue: cents / 100 }
}

const { text, customers, revenue } = shop()

/** Puts lines before the script of the workers; what they tell is heard in the page. */
async function prepared(page: Page, lines: string): Promise<void> {
  await page.addInitScript(() => {
    const told: string[] = []
    Object.assign(window, { told })
    new BroadcastChannel('test').onmessage = ({ data }) => told.push(data)
  })
  await page.route(/\/_astro\/worker-[^/]*\.js$/, async route => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${lines};${await response.text()}` })
  })
}

const told = (page: Page) =>
  page.evaluate(() => (window as unknown as { told: readonly string[] }).told)

const tell = `const tell = word => new BroadcastChannel('test').postMessage(word)`
/** Says of each worker that it started, and of a helper that a result goes out. */
const WATCH = `{ ${tell}; tell('started ' + self.name)
  const post = self.postMessage
  self.postMessage = function (data, transfer) {
    if (self.name === 'scan' && data?.value?.rows) tell('scanned ' + data.value.rows + ' ' + transfer.length)
    return post.apply(self, arguments)
  } }`

test('a large file is read with a helper, and comes to what was counted', () =>
  visit(
    measuring('en'),
    async page => {
      await bring(page, 'large.csv', text)
      await expectFacts(page, TRANSACTIONS, { rows: ROWS, customers, revenue, 'row-errors': 0 })
      await expectFacts(page, 'rfm', { 'rfm-customers': customers, 'rfm-revenue': revenue })
      const words = await told(page)
      const cores = await page.evaluate(() => navigator.hardwareConcurrency)
      const helpers = Math.min(cores, 4) - 1
      expect(words.filter(word => word === 'started scan')).toHaveLength(helpers)
      const parts = words.filter(word => word.startsWith('scanned'))
      // Rows of the part, and the buffers that moved: days, amounts, codes, two for the names.
      expect(parts).toHaveLength(helpers)
      for (const part of parts) expect(part).toMatch(/^scanned \d{5,} 5$/)
    },
    { prepare: page => prepared(page, WATCH) }
  ))

test('a small file starts no helper', () =>
  visit(
    measuring('en'),
    async page => {
      await bring(page, 'small.csv', text.slice(0, 100_000))
      expect(await told(page)).toEqual(['started en'])
    },
    { prepare: page => prepared(page, WATCH) }
  ))

test('where no worker can start another, the engine reads alone', () =>
  visit(
    measuring('en'),
    async page => {
      await bring(page, 'large.csv', text)
      await expectFacts(page, TRANSACTIONS, { rows: ROWS, customers, revenue })
    },
    { prepare: page => prepared(page, `if (self.name === 'scan') throw new Error('broken')`) }
  ))

/** What a script in a helper might try; each way tells what came of it. */
const STEAL = `{ ${tell}
  const attempt = (way, run) => run().then(() => tell(way + ' sent'), () => tell(way + ' refused'))
  const opened = one => new Promise((done, fail) => { one.onopen = done; one.onload = done; one.onerror = fail })
  if (self.name === 'scan') {
    attempt('fetch', async () => fetch('/favicon.svg'))
    attempt('away', async () => fetch('http://127.0.0.1:9/', { mode: 'no-cors' }))
    attempt('request', async () => { const r = new XMLHttpRequest(); r.open('GET', '/favicon.svg'); r.send(); return opened(r) })
    attempt('socket', async () => opened(new WebSocket('ws://127.0.0.1:9/')))
    attempt('events', async () => opened(new EventSource('/favicon.svg')))
    attempt('script', async () => import('http://127.0.0.1:9/x.js'))
  } }`

test('a helper is under the policy of the page: it can send nothing', () =>
  visit(
    measuring('en'),
    async page => {
      await bring(page, 'large.csv', text)
      await expect.poll(async () => (await told(page)).length).toBeGreaterThanOrEqual(6)
      const words = await told(page)
      expect(new Set(words)).toEqual(
        new Set(['fetch', 'away', 'request', 'socket', 'events', 'script'].map(w => `${w} refused`))
      )
    },
    { tolerateErrors: true, prepare: page => prepared(page, STEAL) }
  ))
