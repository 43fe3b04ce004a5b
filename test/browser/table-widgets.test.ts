import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { shareAndEffect } from '../../src/analysis/channels/share-and-effect.ts'
import { incrementalFromTotals } from '../../src/analysis/incremental/incremental.ts'
import { DEFAULT_INCREMENTAL } from '../../src/analysis/incremental/model.ts'
import { DEFAULT_RFM } from '../../src/analysis/rfm/model.ts'
import { field, metric, visit, wake, widget } from './reader.ts'
import {
  ANALYSES,
  bring,
  chooseFile,
  downloaded,
  expectFacts,
  type Facts,
  factsOf,
  file,
  measuring,
  OWN,
  readInNode,
  resultOf,
  type Shop,
  sampleInNode,
  TRANSACTIONS,
  tableOf
} from './shop.ts'

// The widgets on the reader's table: they follow it and their settings, undo, reload and another language.

type Id = (typeof ANALYSES)[number]

const HEADLINES: Readonly<Record<Id, RegExp>> = {
  rfm: /Groups 4 → 5/,
  'rfm-movement': /Target: rise at least 30% → 20%/,
  cltv: /Cost to win a customer €20.* → €0/,
  cohorts: /→ 12/,
  'purchase-ladder': /60 → 180/,
  incremental: /Planned share of treated 50% → 95%/,
  'channel-share': /Contacts count for 10 → 30/
}

/** One setting of each widget: its field, what is typed, and what the shop's numbers then are. */
const SETTINGS: Readonly<
  Record<Id, readonly [name: string, text: string, then: (shop: Shop) => Promise<Facts>]>
> = {
  rfm: ['rfm.groups', '4', shop => factsOf(shop, 'rfm', { groups: 4 })],
  // The classes are those of the RFM widget, whose groups were changed before.
  'rfm-movement': [
    'rfm-movement.target',
    '30',
    shop => factsOf(shop, 'rfm-movement', { groups: 4, target: 0.3 })
  ],
  cltv: ['cltv.costToAcquire', '20', shop => factsOf(shop, 'cltv', { costToAcquire: 20 })],
  cohorts: ['cohorts.cohorts', '6', shop => factsOf(shop, 'cohorts', { cohorts: 6 })],
  'purchase-ladder': [
    'purchase-ladder.horizon',
    '60',
    shop => factsOf(shop, 'purchase-ladder', { horizon: 60 })
  ],
  incremental: [
    'incremental.planned',
    '50',
    shop => factsOf(shop, 'incremental', { planned: 0.5 })
  ],
  'channel-share': [
    'channel-share.lookback',
    '10',
    shop => factsOf(shop, 'channel-share', { lookback: 10 })
  ]
}

/** The sample that a widget starts from. */
const sampleOf = (id: Id) =>
  sampleInNode(
    id === 'incremental'
      ? 'sample-campaign'
      : id === 'channel-share'
        ? 'sample-contacts'
        : 'sample-orders'
  )

const status = (page: Page, id: string) => widget(page, id).locator('.toolbar > [role=status]')

test('every widget follows the reader’s table, a setting, undo, a reload, and the language', () =>
  visit(measuring('en'), async page => {
    const own = await readInNode(OWN)
    await bring(page, 'own.csv', OWN)
    for (const id of ANALYSES) await expectFacts(page, id, await factsOf(own, id))
    for (const id of ANALYSES) {
      const [name, text, then] = SETTINGS[id]
      const before = await factsOf(own, id, id === 'rfm-movement' ? { groups: 4 } : {})
      await field(page, id, name).fill(text)
      await expectFacts(page, id, await then(own))
      await widget(page, id).getByRole('button', { name: 'Undo' }).click()
      await expectFacts(page, id, before)
      expect(await status(page, id).textContent(), id).toMatch(HEADLINES[id])
      await widget(page, id).getByRole('button', { name: 'Redo' }).click()
      await expectFacts(page, id, await then(own))
    }
    // The table was not kept; the settings are.
    await page.reload()
    for (const id of ANALYSES)
      await expectFacts(page, id, await SETTINGS[id][2](await sampleOf(id)))
    await page.locator('[data-twin]').click()
    await page.waitForURL('**/es/**')
    for (const id of ANALYSES) {
      await expectFacts(page, id, await SETTINGS[id][2](await sampleOf(id)))
      expect(await tableOf(page, id).textContent()).toBe('Ejemplo')
    }
    const undo = widget(page, 'cltv').getByRole('button', { name: 'Restablecer' })
    await undo.click()
    await expectFacts(page, 'cltv', await factsOf(await sampleOf('cltv'), 'cltv'))
  }))

test('a table without channels, groups or margins says what is missing; the rest works', () =>
  visit(measuring('es'), async page => {
    const messy = file('orders-messy-es.csv')
    const shop = await readInNode(messy, 'es')
    await bring(page, 'pedidos.csv', messy)
    for (const id of [
      'rfm',
      'rfm-movement',
      'cltv',
      'cohorts',
      'purchase-ladder',
      'channel-share'
    ] as const)
      await expectFacts(page, id, await factsOf(shop, id))
    await expect
      .poll(() => widget(page, 'incremental').textContent())
      .toContain('Esto necesita una columna con un grupo (tratado o control).')
    expect(await metric(page, 'incremental', 'incremental-revenue')).not.toBeNaN()
    expect(
      await widget(page, 'incremental').locator('[data-metric=incremental-revenue]').isVisible()
    ).toBe(false)
    await chooseFile(
      page,
      'poco.csv',
      'cliente;fecha;importe\nana;05/01/2026;10,5\nleo;16/01/2026;20\n'
    )
    await expect
      .poll(() => widget(page, 'channel-share').textContent())
      .toContain('Esto necesita una columna con un canal.')
    await widget(page, 'cltv').locator('summary', { hasText: 'Más ajustes' }).click()
    await widget(page, 'cltv').locator('[name="cltv.value"][value=margin]').check()
    await expect
      .poll(() => widget(page, 'cltv').textContent())
      .toContain('Esto necesita una columna con un margen.')
    await widget(page, 'cltv').getByRole('button', { name: 'Volver al ejemplo' }).click()
    await expectFacts(
      page,
      'cltv',
      await factsOf(await sampleOf('cltv'), 'cltv', { value: 'margin' })
    )
  }))

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000

describe('movement', () => {
  test('between two days, in either order', () =>
    visit(measuring('en'), async page => {
      const shop = await sampleInNode('sample-orders')
      const id = 'rfm-movement'
      await wake(page, id)
      await field(page, id, 'rfm-movement.before').fill('2026-08-31')
      await field(page, id, 'rfm-movement.after').fill('2026-05-31')
      const days = { before: day('2026-05-31'), after: day('2026-08-31') }
      await expectFacts(page, id, await factsOf(shop, id, days))
      const result = await resultOf(shop, id, days)
      const rows = widget(page, id).locator('[data-chart=movement-matrix] tbody tr')
      await widget(page, id).locator('[data-chart=movement-matrix] summary').click()
      // Every customer of either day stands in the matrix once.
      const numbers = async () =>
        (await rows.locator('td').allTextContents()).map(text => Number(text.replace(/,/g, '')))
      await expect
        .poll(async () => (await numbers()).filter(value => value > 0).length)
        .toBeGreaterThan(5)
      for (const count of result.matrix.flat().filter(value => value > 0))
        expect(await numbers()).toContain(count)
      await widget(page, id).getByRole('button', { name: 'Reset' }).click()
      await expectFacts(page, id, await factsOf(shop, id))
    }))

  test('between two files', () =>
    visit(measuring('en'), async page => {
      const id = 'rfm-movement'
      const [header = '', ...rows] = OWN.trim().split('\n')
      const earlier = [header, ...rows.slice(0, 150), ''].join('\n')
      // In Node, in one engine, as in the worker.
      const first = await readInNode(earlier)
      const later = await first.engine.open({ name: 'later', text: OWN }, {}, () => {})
      if (!later.ok) throw new Error('not read')
      await bring(page, 'later.csv', OWN)
      await widget(page, TRANSACTIONS).getByRole('button', { name: 'Keep on this device' }).click()
      await widget(page, TRANSACTIONS).locator('.kept-tables li').waitFor()
      await chooseFile(page, 'earlier.csv', earlier)
      await expect.poll(() => tableOf(page, id).textContent()).toBe('earlier.csv')
      await widget(page, id).locator('summary', { hasText: 'More settings' }).click()
      const second = field(page, id, 'rfm-movement-second')
      await second.focus()
      await expect.poll(() => second.locator('option').count()).toBe(2)
      const days = { before: first.card.report.to ?? 0, after: later.card.report.to ?? 0 }
      const iso = (value: number) => new Date(value * 86_400_000).toISOString().slice(0, 10)
      await field(page, id, 'rfm-movement.before').fill(iso(days.before))
      await field(page, id, 'rfm-movement.after').fill(iso(days.after))
      await second.selectOption({ label: 'later.csv' })
      const params = { ...DEFAULT_RFM, ...days, target: 0.2, draws: 999, seed: 1 }
      const answer = await first.engine.analyse(id, first.card.id, params, undefined, {
        id: later.card.id,
        joined: false
      })
      if (!answer.ok) throw new Error(answer.why.kind)
      const { upRate, downRate, rose, fell } = answer.result
      // Something moved, or the test could not tell.
      expect(rose + fell).toBeGreaterThan(0)
      await expectFacts(page, id, {
        'movement-up-rate': upRate,
        'movement-down-rate': downRate,
        'movement-net': rose - fell
      })
    }))

  test('a later file with new orders only counts together with the first', () =>
    visit(measuring('en'), async page => {
      const id = 'rfm-movement'
      const [header = '', ...rows] = OWN.trim().split('\n')
      const whole = await readInNode(OWN)
      const file = (part: readonly string[]) => [header, ...part, ''].join('\n')
      await bring(page, 'new orders.csv', file(rows.slice(150)))
      await widget(page, TRANSACTIONS).getByRole('button', { name: 'Keep on this device' }).click()
      await widget(page, TRANSACTIONS).locator('.kept-tables li').waitFor()
      const first = await readInNode(file(rows.slice(0, 150)))
      await chooseFile(page, 'first.csv', file(rows.slice(0, 150)))
      await expect.poll(() => tableOf(page, id).textContent()).toBe('first.csv')
      await widget(page, id).locator('summary', { hasText: 'More settings' }).click()
      const second = field(page, id, 'rfm-movement-second')
      await second.focus()
      await expect.poll(() => second.locator('option').count()).toBe(2)
      await second.selectOption({ label: 'new orders.csv' })
      // It begins where the first ends, so that this is proposed.
      const joined = widget(page, id).locator('[name="rfm-movement-holds"][value=joined]')
      await expect.poll(() => joined.isChecked()).toBe(true)
      const days = { before: first.card.report.to ?? 0, after: whole.card.report.to ?? 0 }
      const params = { ...DEFAULT_RFM, ...days, target: 0.2, draws: 0, seed: 1 }
      const answer = await whole.engine.analyse(id, whole.card.id, params)
      if (!answer.ok) throw new Error(answer.why.kind)
      await expectFacts(page, id, {
        'movement-up-rate': answer.result.upRate,
        'movement-down-rate': answer.result.downRate
      })
    }))
})

describe('incremental revenue', () => {
  const ID = 'incremental'
  const verdict = (page: Page) => widget(page, ID).locator('.verdict')

  test('the article’s 95 and 5 bring nothing, and nothing can be told', () =>
    visit(measuring('en'), async page => {
      await wake(page, ID)
      await widget(page, ID).locator('[name="incremental.from"][value=totals]').check()
      // 95 × 1,000 against 5 × 1,000: the same for each customer.
      await expectFacts(page, ID, {
        'incremental-revenue': 0,
        'incremental-difference': 0,
        'incremental-lift': 0,
        'incremental-p-value': null
      })
      expect(await verdict(page).getAttribute('data-verdict')).toBe('too-few')
      expect(await verdict(page).textContent()).toContain('Nothing can be told from this')

      await field(page, ID, 'incremental.treatedRevenue').fill('104,500')
      // 1,100 − 1,000, for each of 95.
      await expectFacts(page, ID, { 'incremental-revenue': 9500, 'incremental-lift': 0.1 })
      await field(page, ID, 'incremental.treatedCustomers').fill('950')
      await field(page, ID, 'incremental.controlCustomers').fill('50')
      await expect.poll(() => verdict(page).getAttribute('data-verdict')).toBe('no-spread')
      await field(page, ID, 'incremental.treatedSd').fill('40')
      await field(page, ID, 'incremental.controlSd').fill('30')
      const result = incrementalFromTotals(
        { customers: 950, revenue: 104_500, sd: 40 },
        { customers: 50, revenue: 5000, sd: 30 },
        DEFAULT_INCREMENTAL
      )
      await expectFacts(page, ID, {
        'incremental-revenue': 9500,
        'incremental-p-value': result.pValue,
        'incremental-detectable': result.detectable
      })
      await expect.poll(() => verdict(page).getAttribute('data-verdict')).toBe(result.verdict)
      await field(page, ID, 'incremental.controlCustomers').fill('0')
      await expect.poll(() => verdict(page).getAttribute('data-verdict')).toBe('no-control')
    }))

  test('there is no profit before cost and margin are given; the return has an interval', () =>
    visit(measuring('en'), async page => {
      await wake(page, ID)
      const shown = (name: string) => widget(page, ID).locator(`[data-metric=${name}]`)
      const note = widget(page, ID).getByText('revenue is not profit')
      expect(await shown('incremental-profit').count()).toBe(0)
      await field(page, ID, 'incremental.cost').fill('1,000')
      // A margin of 100 % is where the field starts, and nobody's word.
      await expect.poll(() => note.isVisible()).toBe(true)
      expect(await shown('incremental-roi').count()).toBe(0)
      await field(page, ID, 'incremental.marginRate').fill('40')
      const costs = { cost: 1000, marginRate: 0.4 }
      const { profit } = await resultOf(await sampleOf(ID), ID, costs)
      await expectFacts(page, ID, {
        'incremental-profit': profit?.value ?? null,
        'incremental-roi': (profit?.value ?? Number.NaN) / 1000
      })
      expect(await note.count()).toBe(0)
      // 0.4 × 5,686 − 1,000 is 127 % of 1,000; 0.4 × −4,550 − 1,000 is −282 %, 0.4 × 15,923 − 1,000 is 537 %.
      expect(await shown('incremental-roi').textContent()).toBe('127.5% (−282.0% to 536.9%)')
      await field(page, ID, 'incremental.cost').fill('0')
      // Nothing spent, nothing to return on.
      await expectFacts(page, ID, { 'incremental-roi': null })
    }))

  test('which group is which is asked where names do not say, and can be turned round', () =>
    visit(measuring('es'), async page => {
      const people = Array.from(
        { length: 90 },
        (_, i) => `c${i};${['azul', 'rojo', 'verde'][i % 3]};${(i * 37) % 50}`
      )
      const text = ['cliente;grupo;importe', ...people, ''].join('\n')
      const shop = await readInNode(text, 'es')
      await bring(page, 'grupos.csv', text)
      const arm = (name: string) => field(page, ID, `incremental.${name}-label`)
      await expect
        .poll(() => widget(page, ID).textContent())
        .toContain('Di qué grupo se trató y cuál es el de control. La tabla tiene: ')
      await arm('treated').selectOption('rojo')
      await arm('control').selectOption('azul')
      const arms = { treated: 'rojo', control: 'azul' }
      await expectFacts(page, ID, await factsOf(shop, ID, arms))
      // Nobody has said yet what was planned.
      expect(await verdict(page).getAttribute('data-verdict')).not.toBe('mismatch')
      expect(await widget(page, ID).textContent()).toContain('sin plan indicado')
      await field(page, ID, 'incremental.planned').fill('95')
      const planned = { ...arms, planned: 0.95 }
      await expectFacts(page, ID, await factsOf(shop, ID, planned))
      const { verdict: said, ratioCheck } = await resultOf(shop, ID, planned)
      // 30 and 30 are no split of 95 to 5.
      expect([said, ratioCheck?.mismatch]).toEqual(['mismatch', true])
      expect(await verdict(page).getAttribute('data-verdict')).toBe('mismatch')
      await field(page, ID, 'incremental.planned').fill('50')
      await arm('treated').selectOption('azul')
      await arm('control').selectOption('rojo')
      await expectFacts(
        page,
        ID,
        await factsOf(shop, ID, { treated: 'azul', control: 'rojo', planned: 0.5 })
      )
    }))
})

describe('channels', () => {
  const ID = 'channel-share'

  test('which are CRM’s is the reader’s to say', () =>
    visit(measuring('en'), async page => {
      const shop = await sampleInNode('sample-contacts')
      await wake(page, ID)
      await widget(page, ID).locator('summary', { hasText: 'More settings' }).click()
      const tick = (label: string) => field(page, ID, `channel-share.crm:${label}`)
      expect(await tick('E-mail').isChecked()).toBe(true)
      expect(await tick('SMS').isChecked()).toBe(true)
      expect(await tick('Search').isChecked()).toBe(false)
      await tick('SMS').uncheck()
      await expectFacts(page, ID, await factsOf(shop, ID, { crm: ['E-mail'] }))
      await tick('Search').check()
      await expectFacts(page, ID, await factsOf(shop, ID, { crm: ['E-mail', 'Search'] }))
      await tick('E-mail').uncheck()
      await tick('Search').uncheck()
      await expectFacts(page, ID, await factsOf(shop, ID, { crm: [] }))
      expect(await metric(page, ID, 'channel-crm-last')).toBe(0)
      await widget(page, ID).getByRole('button', { name: 'Reset' }).click()
      await expectFacts(page, ID, await factsOf(shop, ID))
    }))

  test('aimed messages gain share and no effect', () =>
    visit(measuring('en'), async page => {
      await wake(page, ID)
      const usual = {
        customers: 20_000,
        baseline: 0.1,
        targeting: 0.7,
        sent: 0.3,
        effect: 0.01,
        orderValue: 50,
        seed: 1
      }
      const shows = (changed: Partial<typeof usual>) => {
        const result = shareAndEffect({ ...usual, ...changed })
        return expectFacts(page, ID, {
          'effect-credited-share': result.creditedShare,
          'effect-true-share': result.trueShare,
          'effect-holdout': result.holdout?.estimate ?? null
        })
      }
      await shows({})
      const credited: number[] = []
      for (const targeting of [0, 1]) {
        await field(page, ID, 'channel-share.targeting').fill(String(targeting * 100))
        await shows({ targeting })
        credited.push(await metric(page, ID, 'effect-credited-share'))
      }
      expect(credited[1]).toBeGreaterThan(2 * (credited[0] ?? 1))
      // No effect at all: the share hardly notices, the truth is nought.
      await field(page, ID, 'channel-share.effect').fill('0')
      await shows({ targeting: 1, effect: 0 })
      expect(await metric(page, ID, 'effect-true-share')).toBe(0)
      expect(await metric(page, ID, 'effect-credited-share')).toBeGreaterThan(0.5)
    }))
})

test('charts and tables of a widget go to the reader as files', () =>
  visit(measuring('es'), async page => {
    const shop = await sampleInNode('sample-orders')
    await wake(page, 'cohorts')
    const chart = widget(page, 'cohorts').locator('[data-chart=cohort-retention]')
    await chart.locator('summary').click()
    const csv = await downloaded(page, chart.getByRole('button', { name: /CSV/ }))
    expect(csv.name).toMatch(/\.csv$/)
    const { cohorts } = await resultOf(shop, 'cohorts')
    const lines = csv.text.trim().split('\r\n')
    expect(lines.length).toBeGreaterThanOrEqual(1 + cohorts.length)
    expect(lines.some(line => line.includes(`;${cohorts[0]?.customers};`))).toBe(true)
    const svg = await downloaded(page, chart.getByRole('button', { name: /SVG/ }))
    expect(svg.text).toMatch(/^(<\?xml[^>]*>\s*)?<svg/)
    const title = (await chart.locator('figcaption').textContent()) ?? 'none'
    expect(svg.text.replaceAll('&#160;', '\u00a0')).toContain(title.slice(0, 25))
  }))
