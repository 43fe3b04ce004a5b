import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { DEFAULT_RFM, type RfmParams } from '../../src/analysis/rfm/model.ts'
import { field, metric, note, visit, wake, widget } from './reader.ts'
import {
  bring,
  downloaded,
  expectFacts,
  factsOf,
  measuring,
  OWN,
  readInNode,
  resultOf,
  type Shop,
  sampleInNode
} from './shop.ts'

// The RFM map and what follows from it: cells chosen, rules changed, the same in a database and back.

const RFM = 'rfm'
const LINKED = ['cltv', 'cohorts', 'purchase-ladder'] as const

type CellAt = readonly [recency: number, frequency: number]

const cell = (page: Page, [recency, frequency]: CellAt) =>
  widget(page, RFM).locator(`[data-cell="${recency}-${frequency}"]`)
const pressed = (page: Page) =>
  widget(page, RFM)
    .locator('[data-cell][aria-pressed=true]')
    .evaluateAll(all => all.map(one => one.getAttribute('data-cell') ?? '').sort())

/** Waits until the cells are chosen, and the other widgets show those customers and no others. */
async function expectChosen(
  page: Page,
  {
    shop,
    followers
  }: { readonly shop: Shop; readonly followers: readonly (typeof LINKED)[number][] },
  cells: readonly CellAt[],
  rules: Partial<RfmParams> = {}
) {
  const rfm = { ...DEFAULT_RFM, asOf: shop.card.report.to ?? 0, ...rules }
  const chosen = cells.length === 0 ? undefined : { rfm, cells }
  const map = await resultOf(shop, RFM, rules)
  const customers = cells.reduce(
    (sum, [r, f]) => sum + (map.cells[r - 1]?.[f - 1]?.customers ?? 0),
    0
  )
  await expect.poll(() => pressed(page)).toEqual(cells.map(([r, f]) => `${r}-${f}`).sort())
  for (const id of followers) {
    await expectFacts(page, id, await factsOf(shop, id, {}, chosen))
    const note = widget(page, id).locator('.table-chosen')
    if (chosen) expect(await note.textContent()).toContain(`RFM map (${customers})`)
    else expect(await note.count()).toBe(0)
  }
}

describe('cells of the map', () => {
  test('chosen by mouse: the other widgets show those customers', () =>
    visit(
      measuring('en'),
      async page => {
        const seen = { shop: await sampleInNode('sample-orders'), followers: LINKED }
        await wake(page, RFM)
        await cell(page, [5, 5]).scrollIntoViewIfNeeded()
        await cell(page, [5, 5]).click()
        await expectChosen(page, seen, [[5, 5]])
        await cell(page, [1, 1]).click()
        await expectChosen(page, seen, [
          [1, 1],
          [5, 5]
        ])
        await cell(page, [5, 5]).click()
        await expectChosen(page, seen, [[1, 1]])

        // A drag takes the rectangle.
        await cell(page, [5, 3]).hover()
        await page.mouse.down()
        await cell(page, [4, 4]).hover()
        await cell(page, [4, 5]).hover()
        await page.mouse.up()
        const rectangle = [4, 5].flatMap(r => [3, 4, 5].map(f => [r, f] as const))
        await expectChosen(page, seen, rectangle)
        // Movement counts them, too; what equal rates would show is not said of a choice.
        const rfm = { ...DEFAULT_RFM, asOf: seen.shop.card.report.to ?? 0 }
        const movement = widget(page, 'rfm-movement')
        await expectFacts(
          page,
          'rfm-movement',
          await factsOf(seen.shop, 'rfm-movement', {}, { rfm, cells: rectangle })
        )
        expect(await movement.locator('[data-metric="movement-p-value"]').count()).toBe(0)
        expect(await movement.locator('[data-chart="movement-noise"]').isVisible()).toBe(false)
        // The map itself goes on showing everybody.
        await expectFacts(page, RFM, await factsOf(seen.shop, RFM))
        await widget(page, 'cltv').getByRole('button', { name: 'All customers' }).click()
        await expectChosen(page, seen, [])
      },
      { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' }
    ))

  test('chosen before the other widgets are awake: they follow all the same', () =>
    visit(measuring('en'), async page => {
      const seen = { shop: await sampleInNode('sample-orders'), followers: LINKED }
      // The first touch of all: its script is not there yet.
      await cell(page, [5, 5]).evaluate(one => one.scrollIntoView({ block: 'center' }))
      await cell(page, [5, 5]).click()
      await expectChosen(page, seen, [[5, 5]])
    }))

  test('a choice ends with the scores that it was made by', () =>
    visit(measuring('en'), async page => {
      const seen = { shop: await sampleInNode('sample-orders'), followers: ['cltv'] as const }
      await wake(page, RFM)
      await cell(page, [5, 5]).click()
      await expectChosen(page, seen, [[5, 5]])
      await set(page, 'groups', '3')
      await expectChosen(page, seen, [], { groups: 3 })
      expect(await widget(page, RFM).textContent()).toContain('all customers again')
      await cell(page, [3, 3]).click()
      await expectChosen(page, seen, [[3, 3]], { groups: 3 })
      await widget(page, RFM).getByRole('button', { name: 'Reset' }).click()
      await expectChosen(page, seen, [])
    }))

  test('chosen by keyboard', () =>
    visit(measuring('en'), async page => {
      const seen = { shop: await sampleInNode('sample-orders'), followers: ['cltv'] as const }
      await wake(page, RFM)
      // One stop for Tab; arrows go on from there.
      const stops = widget(page, RFM).locator('[data-cell][tabindex="0"]')
      expect(await stops.count()).toBe(1)
      await stops.focus()
      const at = () =>
        page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? 'elsewhere')
      // Top left: the most recent, and the least frequent.
      expect(await at()).toBe('5-1')
      for (const [key, where] of [
        ['ArrowLeft', '5-1'],
        ['ArrowDown', '4-1'],
        ['ArrowRight', '4-2'],
        ['End', '4-5'],
        ['Home', '4-1'],
        ['ArrowUp', '5-1']
      ] as const) {
        await page.keyboard.press(key)
        expect(await at(), key).toBe(where)
      }
      expect(await pressed(page)).toEqual([])
      await page.keyboard.press('Space')
      await expectChosen(page, seen, [[5, 1]])
      await page.keyboard.press('Shift+ArrowRight')
      await page.keyboard.press('Shift+ArrowDown')
      await expectChosen(page, seen, [
        [4, 1],
        [4, 2],
        [5, 1],
        [5, 2]
      ])
      await page.keyboard.press('Escape')
      await expectChosen(page, seen, [])
      expect(await at()).toBe('4-2')
      expect(await widget(page, RFM).textContent()).toContain('No cell chosen: all customers.')
    }))

  test('a choice is of one table and of its rules', () =>
    visit(measuring('en'), async page => {
      const shop = await readInNode(OWN)
      await bring(page, 'own.csv', OWN)
      await cell(page, [5, 5]).click()
      await expectChosen(page, { shop, followers: LINKED }, [[5, 5]])
      const rfm = { ...DEFAULT_RFM, asOf: shop.card.report.to ?? 0 }
      const chosen = { rfm, cells: [[5, 5] as const] }
      for (const id of ['channel-share', 'incremental'] as const)
        await expectFacts(page, id, await factsOf(shop, id, {}, chosen))
      const { text } = await downloaded(
        page,
        widget(page, 'cltv').getByRole('button', { name: 'Customers as CSV' })
      )
      const { customers } = await resultOf(shop, 'cltv', {}, chosen)
      expect(text.trim().split('\r\n')).toHaveLength(1 + customers)
      // Another table: the choice said nothing about it.
      await widget(page, RFM).getByRole('button', { name: 'Back to the sample' }).click()
      await expectChosen(page, { shop: await sampleInNode('sample-orders'), followers: LINKED }, [])
    }))
})

const rule = (page: Page, name: string, value: string) =>
  widget(page, RFM).locator(`[name="rfm.${name}"][value="${value}"]`).check()
const set = (page: Page, name: string, text: string) => field(page, RFM, `rfm.${name}`).fill(text)

test('ties, groups, dates, thresholds, weights and cut points recompute at once', () =>
  visit(measuring('en'), async page => {
    const shop = await sampleInNode('sample-orders')
    await wake(page, RFM)
    const shows = async (changed: Partial<RfmParams>) =>
      expectFacts(page, RFM, await factsOf(shop, RFM, changed))
    await shows({})
    await rule(page, 'ties', 'average')
    await shows({ ties: 'average' })
    await rule(page, 'ties', 'appearance')
    await shows({ ties: 'appearance' })
    const { ties } = await resultOf(shop, RFM, { ties: 'appearance' })
    expect(await widget(page, RFM).textContent()).toContain(
      `${ties.frequency.split} have the same value as somebody with another score`
    )
    await rule(page, 'ties', 'share')

    for (const groups of [3, 10]) {
      await set(page, 'groups', String(groups))
      await shows({ groups })
      expect(await widget(page, RFM).locator('[data-cell]').count()).toBe(groups ** 2)
    }
    await set(page, 'groups', '11')
    await expect
      .poll(() => note(page, RFM, 'rfm.groups').textContent())
      .toMatch(/10.*Still used: 10\./)
    await set(page, 'groups', '4')
    await shows({ groups: 4 })

    const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
    await set(page, 'asOf', '2026-01-31')
    const asOf = day('2026-01-31')
    await shows({ groups: 4, asOf })
    await widget(page, RFM).getByRole('button', { name: 'Follow the table' }).click()
    await shows({ groups: 4 })

    await widget(page, RFM).locator('summary', { hasText: 'More settings' }).click()
    await set(page, 'fromA', '90')
    await set(page, 'fromD', '5')
    const from = [0.9, 0.6, 0.4, 0.05] as const
    await set(page, 'fromB', '95')
    const told = widget(page, RFM).locator('.widget-note', { hasText: 'out of order' })
    await expect
      .poll(() => told.textContent())
      .toMatch(/They were taken from the highest down: A 95.*B 90.*C 40.*D 5/)
    await set(page, 'fromB', '60')
    const even = { recency: 1, frequency: 1, monetary: 1 }
    await shows({ groups: 4, classes: { weights: even, from } })
    await set(page, 'weightM', '0')
    const classes = { weights: { ...even, monetary: 0 }, from }
    await shows({ groups: 4, classes })
    await rule(page, 'refunds', 'purchase')
    await rule(page, 'money', 'mean')
    await set(page, 'window', '200')
    const all = { groups: 4, classes, refunds: 'purchase', money: 'mean', window: 200 } as const
    await shows(all)

    // Cut points that do not fit change nothing, and say why.
    const cuts = field(page, RFM, 'rfm.cuts-recency')
    const said = widget(page, RFM).locator('#rfm-cuts-recency-note')
    for (const [text, sentence] of [
      ['30; 60', /4 groups need 3 cut points; there are 2/],
      ['30; x; 90', /x/],
      ['30; 20; 90', /higher than the one before: “20”/]
    ] as const) {
      await cuts.fill(text)
      await expect.poll(() => said.textContent(), { message: text }).toMatch(sentence)
      expect(await cuts.getAttribute('aria-invalid')).toBe('true')
      await shows(all)
    }
    await cuts.fill('30; 90; 180.5')
    await shows({ ...all, cuts: { recency: [30, 90, 180.5] } })
    expect(await cuts.getAttribute('aria-invalid')).toBe(null)
    await widget(page, RFM).getByRole('button', { name: 'Reset' }).click()
    await shows({})
    expect(await cuts.inputValue()).toBe('')
  }))

test('customers as CSV: everybody scored, and nothing that a spreadsheet would run', () =>
  visit(measuring('es'), async page => {
    const names = ['=1+1', '@SUM(A1)', '-cmd', '+49 30', 'José; "Pepe"', 'ana']
    const text = `cliente;fecha;importe\n${names
      .map((name, i) => `"${name.replaceAll('"', '""')}";0${i + 1}/03/2026;${i}1,5`)
      .join('\n')}\n`
    const shop = await readInNode(text, 'es')
    await bring(page, 'nombres.csv', text)
    await expectFacts(page, RFM, await factsOf(shop, RFM))
    const saved = await downloaded(
      page,
      widget(page, RFM).getByRole('button', { name: 'Clientes en CSV' })
    )
    expect(saved.name).toBe('rfm-clientes.csv')
    const rfm = { ...DEFAULT_RFM, asOf: shop.card.report.to ?? 0 }
    const file = await shop.engine.download(RFM, shop.card.id, rfm, 'es')
    expect(saved.text).toBe(`\uFEFF${await file.text()}`)
    const lines = saved.text.trim().split('\r\n')
    expect(lines).toHaveLength(1 + names.length)
    expect(lines.join('\n')).not.toMatch(/(^|[;\n])"?[=@+-]/)
    expect(lines.join('\n')).toContain("'=1+1;2026-03-01;2026-03-01;1;1,5;")
  }))

test('the SQL has the reader’s names and settings, in four dialects', () =>
  visit(measuring('en'), async page => {
    const own = 'Kunden Nr,Datum,Betrag\nana,2026-01-05,10\nleo,2026-01-06,20\nana,2026-02-05,30\n'
    await bring(page, 'sales.csv', own)
    await widget(page, RFM).getByRole('button', { name: 'Back to the sample' }).waitFor()
    await widget(page, RFM).locator('summary', { hasText: 'SQL' }).click()
    const sql = field(page, RFM, 'rfm-sql-text')
    const texts = new Set<string>()
    for (const [dialect, quoted] of [
      ['duckdb', '"Kunden Nr"'],
      ['postgresql', '"Kunden Nr"'],
      ['spark', '`Kunden Nr`'],
      ['bigquery', '`Kunden Nr`']
    ] as const) {
      await field(page, RFM, 'rfm-sql-dialect').selectOption(dialect)
      await expect
        .poll(
          async () => {
            const text = await sql.inputValue()
            return text.includes(quoted) && !texts.has(text)
          },
          { message: dialect }
        )
        .toBe(true)
      texts.add(await sql.inputValue())
      for (const name of ['Betrag', 'Datum', 'sales', '2026-02-05'])
        expect(await sql.inputValue(), dialect).toContain(name)
    }
    await field(page, RFM, 'rfm-sql-table').fill('shop.orders_2026')
    await expect.poll(() => sql.inputValue()).toContain('orders_2026')
    expect(await sql.inputValue()).not.toContain('sales')
    const before = await sql.inputValue()
    await set(page, 'groups', '7')
    await expect.poll(() => sql.inputValue()).not.toBe(before)
    expect(await sql.inputValue()).toContain('7')
  }))

test('a result pasted back is shown instead of the table, and a wrong one gets a sentence', () =>
  visit(measuring('en'), async page => {
    const shop = await sampleInNode('sample-orders')
    await wake(page, RFM)
    await widget(page, RFM).locator('summary', { hasText: 'SQL' }).click()
    const box = field(page, RFM, 'rfm-pasted')
    const said = widget(page, RFM).locator('#rfm-pasted-note')
    for (const [text, sentence] of [
      ['hello', /recency_score/],
      ['recency_score,frequency_score,customers,revenue\n', /row/],
      [
        'recency_score,frequency_score,customers,revenue\n1,99,5,10\n',
        /Line 2.*whole number from 1 to 10/
      ],
      ['recency_score,frequency_score,customers,revenue\n1,1,5,10\n1,1,6,10\n', /3|twice/]
    ] as const) {
      await box.fill(text)
      await expect.poll(() => said.textContent(), { message: text }).toMatch(sentence)
    }
    await expectFacts(page, RFM, await factsOf(shop, RFM))

    await box.fill(
      'recency_score,frequency_score,customers,revenue\n1,1,40,100.5\n2,2,7,20.25\n3,3,3,300\n'
    )
    await expectFacts(page, RFM, { 'rfm-customers': 50, 'rfm-revenue': 420.75 })
    const map = widget(page, RFM).locator('[data-chart=rfm-map]')
    await expect.poll(() => map.locator('svg').first().textContent()).toContain('40')
    await map.locator('summary').first().click()
    await expect.poll(() => map.locator('tbody tr').count()).toBe(9)
    // Nobody can be chosen from it, and what needs single customers is gone.
    expect(await widget(page, RFM).locator('[data-cell]').count()).toBe(0)
    expect(await widget(page, RFM).locator('[data-metric=A-customers]').isVisible()).toBe(false)
    await widget(page, RFM).getByRole('button', { name: 'Back to the table' }).click()
    await expectFacts(page, RFM, await factsOf(shop, RFM))
    expect(await widget(page, RFM).locator('[data-cell]').count()).toBe(25)
  }))

test('the map shows customers, revenue or revenue per customer', () =>
  visit(measuring('en'), async page => {
    const { cells } = await resultOf(await sampleInNode('sample-orders'), RFM)
    await wake(page, RFM)
    const best = cells[4]?.[4]
    const drawn = () =>
      widget(page, RFM).locator('[data-chart=rfm-map] .drawing-wide svg').textContent()
    const money = (value: number) => Math.round(value).toLocaleString('en')
    expect(await drawn()).toContain(String(best?.customers))
    await rule(page, 'show', 'revenue')
    await expect.poll(drawn).toContain(money(best?.revenue ?? Number.NaN))
    await rule(page, 'show', 'mean')
    await expect.poll(drawn).toContain((best?.mean ?? Number.NaN).toFixed(2))
    expect(await metric(page, RFM, 'rfm-customers')).toBe(
      cells.flat().reduce((sum, { customers }) => sum + customers, 0)
    )
  }))
