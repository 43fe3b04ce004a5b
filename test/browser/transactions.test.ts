import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { workbook } from '../support/workbook.ts'
import { field, visit, wake, widget } from './reader.ts'
import {
  ANALYSES,
  bring,
  chooseFile,
  downloaded,
  expectFacts,
  factsOfReport,
  file,
  measuring,
  readInNode,
  refusal,
  TRANSACTIONS,
  tableOf
} from './shop.ts'

// The reader's own orders: brought in every way that a browser has, read, corrected, kept, forgotten.

const MESSY = file('orders-messy-es.csv')

const used = (page: Page) => tableOf(page, TRANSACTIONS)
const button = (page: Page, name: string | RegExp) =>
  widget(page, TRANSACTIONS).getByRole('button', { name, exact: true })
const notes = (page: Page) => widget(page, TRANSACTIONS).locator('p.widget-note').allTextContents()

/** Waits until the table in use has the facts of the same text read in Node. */
async function expectRead(page: Page, content: Uint8Array | string, locale: 'en' | 'es' = 'en') {
  const { card } = await readInNode(content, locale)
  await expectFacts(page, TRANSACTIONS, factsOfReport(card))
}

describe.each([
  ['en', 'row-errors.csv', 'rows have negative amounts (refunds)'],
  ['es', 'filas-con-errores.csv', 'filas tienen importe negativo (devoluciones)']
] as const)('a messy Spanish export, on the page in %s', (locale, fileName, refunds) => {
  test('is read as in Node, told of, and its errors are downloaded', () =>
    visit(measuring(locale), async page => {
      const { engine, card } = await readInNode(MESSY, locale)
      // Read by a person: 59 customers, 141 rows that can be read; 7 cannot, 3 are refunds, 1 is a total.
      expect(factsOfReport(card)).toMatchObject({
        rows: 141,
        customers: 59,
        'row-errors': 7,
        refunds: 3,
        totals: 1
      })
      await bring(page, 'pedidos.csv', MESSY)
      await expectFacts(page, TRANSACTIONS, factsOfReport(card))
      expect((await notes(page)).join('\n')).toContain(refunds)
      for (const id of ANALYSES)
        await expect
          .poll(() => tableOf(page, id).textContent(), { message: id })
          .toBe('pedidos.csv')

      const listed = await widget(page, TRANSACTIONS)
        .locator('section[aria-labelledby=transactions-errors] tbody tr')
        .evaluateAll(rows => rows.map(row => row.querySelector('td')?.textContent))
      expect(listed).toEqual(card.report.errors.listed.map(({ line }) => String(line)))
      const save = button(page, /^(Download them all|Descargarlas todas) \(CSV\)$/)
      const { name, text } = await downloaded(page, save)
      expect(name).toBe(fileName)
      // With a byte-order mark, for Excel; `text()` reads over it.
      expect(text).toBe(`\uFEFF${await (await engine.errors(card.id, locale)).text()}`)
      expect(text.trim().split('\r\n')).toHaveLength(1 + 7)
    }))
})

const SMALL = 'customer,date,amount\nana,2026-01-05,10.50\nleo,2026-01-06,20\nana,2026-02-05,30\n'
const ACCENTS = 'Cliente;Fecha;Importe\nJosé Núñez;31/03/2026;12,50\nAña;01/04/2026;7,25\n'
const ACCENTED = { rows: 2, customers: 2, revenue: 19.75, 'row-errors': 0 }

/** Drops a file on the field, as from a file manager. */
const drop = (page: Page, name: string, parts: readonly string[], times = 1) =>
  widget(page, TRANSACTIONS)
    .locator('.drop')
    .evaluate(
      (target, { name, parts, times }) => {
        const [head = '', body = ''] = parts
        const data = new DataTransfer()
        data.items.add(new File([head, ...Array<string>(times).fill(body)], name))
        for (const type of ['dragover', 'drop'])
          target.dispatchEvent(
            new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true })
          )
      },
      { name, parts, times }
    )

/** Pastes into the box. Returns whether the browser was left to put the text into it. */
const paste = (page: Page, text: string): Promise<boolean> =>
  field(page, TRANSACTIONS, 'transactions-rows').evaluate((box, text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    return box.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    )
  }, text)

test('dropped, typed, pasted, in old encodings, as a workbook', () =>
  visit(measuring('en'), async page => {
    await wake(page, TRANSACTIONS)
    await drop(page, 'dropped.csv', [SMALL])
    await expect.poll(() => used(page).textContent()).toBe('dropped.csv')
    // 10.50 + 20 + 30
    await expectFacts(page, TRANSACTIONS, { rows: 3, customers: 2, revenue: 60.5 })

    await field(page, TRANSACTIONS, 'transactions-rows').fill(`${SMALL}eva,2026-03-01,1.25\n`)
    await expect.poll(() => used(page).textContent()).toBe('pasted rows')
    await expectFacts(page, TRANSACTIONS, { rows: 4, customers: 3, revenue: 61.75 })

    await chooseFile(page, 'old.csv', Buffer.from(ACCENTS, 'latin1'))
    await expect.poll(() => used(page).textContent()).toBe('old.csv')
    await expectFacts(page, TRANSACTIONS, ACCENTED)
    const cells = widget(page, TRANSACTIONS).locator('.columns-read')
    await expect.poll(() => cells.textContent()).toContain('José Núñez · Aña')

    await chooseFile(page, 'wide.txt', Buffer.from(`\uFEFF${ACCENTS}`, 'utf16le'))
    await expect.poll(() => used(page).textContent()).toBe('wide.txt')
    await expectFacts(page, TRANSACTIONS, ACCENTED)
    expect(await cells.textContent()).toContain('José Núñez · Aña')

    const sheet = workbook({
      Pedidos: [
        ['Cliente', 'Fecha', 'Importe'],
        ['José Núñez', new Date('2026-03-31T00:00:00Z'), 12.5],
        ['Aña', 46_113, { formula: '7+0.25', result: 7.25 }]
      ]
    })
    await chooseFile(page, 'book.xlsx', sheet)
    await expect.poll(() => used(page).textContent()).toBe('book.xlsx')
    // Serial day 46,113 is 1 April 2026, day 20,544 since 1970.
    await expectFacts(page, TRANSACTIONS, { ...ACCENTED, 'from-day': 20_543, 'to-day': 20_544 })

    await button(page, 'Back to the sample').click()
    await expect.poll(() => used(page).textContent()).toBe('Sample')
    await expectRead(page, file('orders.csv'))
  }))

test('a paste too large for a box is read all the same', () =>
  visit(measuring('es'), async page => {
    await wake(page, TRANSACTIONS)
    const line = (i: number) => `c${i % 700},2026-0${1 + (i % 9)}-1${i % 10},${i}.25\n`
    const large = `cliente,fecha,importe\n${Array.from({ length: 14_000 }, (_, i) => line(i)).join('')}`
    expect(large.length).toBeGreaterThan(300_000)
    expect(await paste(page, large)).toBe(false)
    await expect.poll(() => used(page).textContent()).toBe('filas pegadas')
    // 0.25 + 1.25 + … + 13,999.25
    await expectFacts(page, TRANSACTIONS, {
      rows: 14_000,
      customers: 700,
      revenue: (14_000 * 13_999) / 2 + 14_000 / 4
    })
    expect(await field(page, TRANSACTIONS, 'transactions-rows').inputValue()).toBe('')
    expect((await notes(page)).join()).toContain('se ha leído como un archivo')
    expect(await paste(page, SMALL)).toBe(true)
  }))

test('what a column holds, which dates and which sign: asked, corrected, remembered', () =>
  visit(measuring('en'), async page => {
    const undecided =
      'customer,date,amount,net\nana,03/04/2026,10,1\nleo,05/04/2026,20,2\nana,03/06/2026,30,4\n'
    await bring(page, 'months.csv', undecided)
    const ask = widget(page, TRANSACTIONS).locator('.ask')
    expect(await ask.textContent()).toMatch(
      /whether “0\d\/0\d\/2026” has the day or the month first/
    )
    const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
    const order = (value: string) =>
      widget(page, TRANSACTIONS).locator(`[name=transactions-dates][value=${value}]`)
    await order('month-first').check()
    const monthFirst = { 'from-day': day('2026-03-04'), 'to-day': day('2026-05-04') }
    await expectFacts(page, TRANSACTIONS, monthFirst)
    await order('day-first').check()
    await expectFacts(page, TRANSACTIONS, {
      'from-day': day('2026-04-03'),
      'to-day': day('2026-06-03')
    })
    await order('month-first').check()
    await expectFacts(page, TRANSACTIONS, { ...monthFirst, revenue: 60 })

    const role = (column: number) => field(page, TRANSACTIONS, `transactions-role-${column}`)
    await role(2).selectOption('ignore')
    await expect.poll(() => refusal(page).textContent()).toContain('No column could be taken')
    await role(3).last().selectOption('amount')
    await expectFacts(page, TRANSACTIONS, { ...monthFirst, revenue: 7 })
    expect(await refusal(page).count()).toBe(0)
  }))

test('what is open is told in figures, and settled where it is told', () =>
  visit(measuring('en'), async page => {
    await wake(page, TRANSACTIONS)
    const spanish =
      'Cliente;Fecha;Importe\nAna;15/01/2026;1.234 €\nana;16/01/2026;2.500 €\nBea;17/02/2026;10.000 €\nSubtotal febrero;;13.734 €\n'
    await chooseFile(page, 'es.csv', spanish)
    // Nobody prices in thousandths, whatever the language of the page.
    await expectFacts(page, TRANSACTIONS, { revenue: 13_734, customers: 3, totals: 1 })
    const ask = widget(page, TRANSACTIONS).locator('.ask')
    expect((await ask.allTextContents()).join()).toContain('would be 13.73 and not 13,734')
    await button(page, 'Read it in the other way: 1.23').click()
    await expectFacts(page, TRANSACTIONS, { revenue: 13.734 })
    await widget(page, TRANSACTIONS).locator('[name=transactions-decimal][value=","]').check()
    await expectFacts(page, TRANSACTIONS, { revenue: 13_734, customers: 3 })
    await button(page, 'Count them as 1').click()
    await expectFacts(page, TRANSACTIONS, { revenue: 13_734, customers: 2 })
    await button(page, 'Count them apart').click()
    await expectFacts(page, TRANSACTIONS, { customers: 3 })

    await chooseFile(page, 'us.csv', 'customer,date,amount\nana,2062-01-05,$10\nleo,2026-01-06,\n')
    await expectFacts(page, TRANSACTIONS, { rows: 1, revenue: 10 })
    expect((await ask.allTextContents()).join()).toContain('is therefore 5 January 2062')
    const revenue = widget(page, TRANSACTIONS).locator('[data-metric=revenue]')
    expect(await revenue.textContent()).toContain('€')
    await button(page, 'Show amounts in USD').click()
    await expect.poll(() => revenue.textContent()).toContain('$')
    expect(await button(page, 'Show amounts in USD').count()).toBe(0)
    const errors = widget(page, TRANSACTIONS).locator('.whole-row')
    expect(await errors.allTextContents()).toEqual(['leo,2026-01-06,'])
  }))

test('a file without an amount says what was seen, and is read once the reader says which it is', () =>
  visit(measuring('es'), async page => {
    await wake(page, TRANSACTIONS)
    await chooseFile(
      page,
      'raro.csv',
      'cliente,fecha,edad\nana,2026-01-05,10\nleo,2026-01-06,20\nana,2026-02-05,30\n'
    )
    await expect.poll(() => refusal(page).textContent()).toContain('importe')
    expect(await refusal(page).textContent()).toMatch(/raro\.csv.*«edad» \(«10»\)/)
    expect(await used(page).textContent()).toBe('Ejemplo')
    await field(page, TRANSACTIONS, 'transactions-role-2').first().selectOption('amount')
    await expect.poll(() => used(page).textContent()).toBe('raro.csv')
    await expectFacts(page, TRANSACTIONS, { rows: 3, revenue: 60 })
    expect(await refusal(page).count()).toBe(0)
  }))

test('a column taken away in a good table is asked for, and the answer counts', () =>
  visit(measuring('en'), async page => {
    await bring(page, 'mine.csv', SMALL)
    await field(page, TRANSACTIONS, 'transactions-role-2').selectOption('ignore')
    await expect.poll(() => refusal(page).textContent()).toContain('amount')
    await widget(page, TRANSACTIONS)
      .locator('.table-bar [name="transactions-role-2"]')
      .selectOption('amount')
    await expect.poll(() => refusal(page).count()).toBe(0)
    await expectRead(page, SMALL)
  }))

test('the sample is one step away from an unkept table, and back', () =>
  visit(measuring('en'), async page => {
    await bring(page, 'mine.csv', SMALL)
    await widget(page, TRANSACTIONS).getByRole('button', { name: 'Back to the sample' }).click()
    await expectRead(page, file('orders.csv'))
    await widget(page, TRANSACTIONS).getByRole('button', { name: 'Back to mine.csv' }).click()
    await expectRead(page, SMALL)
    await expect.poll(() => used(page).textContent()).toBe('mine.csv')
  }))

/** Everything that the page keeps on the device, but for which sections were read. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    keys: Object.keys(localStorage).filter(key => !key.endsWith('.read')),
    databases: (await indexedDB.databases()).map(({ name }) => name)
  }))

test('kept on the device, renamed, deleted', () =>
  visit(measuring('en'), async page => {
    await bring(page, 'mine.csv', SMALL)
    // Nothing is kept that the reader did not ask to keep.
    expect((await stored(page)).keys).toEqual([])
    // How it was corrected is kept with it: without dates there are no first and last day.
    await field(page, TRANSACTIONS, 'transactions-role-1').selectOption('ignore')
    await expect
      .poll(() => widget(page, TRANSACTIONS).locator('[data-metric=to-day]').count())
      .toBe(0)
    await button(page, 'Keep on this device').click()
    const kept = widget(page, TRANSACTIONS).locator('.kept-tables li')
    await expect.poll(() => kept.count()).toBe(1)
    await page.reload()
    await expect.poll(() => used(page).textContent()).toBe('mine.csv')
    await expectFacts(page, TRANSACTIONS, { rows: 3, customers: 2, revenue: 60.5 })
    expect(await widget(page, TRANSACTIONS).locator('[data-metric=to-day]').count()).toBe(0)
    await expect
      .poll(() => widget(page, 'rfm').textContent())
      .toContain('This needs a column with a date.')
    await field(page, TRANSACTIONS, 'transactions-role-1').selectOption('date')
    await expectFacts(page, 'rfm', { 'rfm-customers': 2, 'rfm-revenue': 60.5 })

    await button(page, 'Rename').click()
    await kept.locator('input').fill('Shop 2026')
    await button(page, 'Save').click()
    await expect.poll(() => used(page).textContent()).toBe('Shop 2026')
    // A second one, and back to the first.
    await chooseFile(page, 'other.csv', `${SMALL}eva,2026-03-01,1.25\n`)
    await expectFacts(page, TRANSACTIONS, { rows: 4 })
    await button(page, 'Use').click()
    await expect.poll(() => used(page).textContent()).toBe('Shop 2026')
    await expectFacts(page, TRANSACTIONS, { rows: 3 })

    await button(page, 'Delete').click()
    await button(page, 'Delete').click()
    await expect.poll(() => kept.count()).toBe(0)
    // In use for this visit, and gone with it.
    expect(await used(page).textContent()).toBe('Shop 2026')
    await page.reload()
    await wake(page, TRANSACTIONS)
    expect(await used(page).textContent()).toBe('Sample')
    expect((await stored(page)).keys).toEqual([])
  }))

test('forgetting everything takes kept tables along', () =>
  visit(measuring('es'), async page => {
    await bring(page, 'mía.csv', SMALL)
    await button(page, 'Guardar en este dispositivo').click()
    await expect.poll(() => widget(page, TRANSACTIONS).locator('.kept-tables li').count()).toBe(1)
    const rfm = widget(page, 'rfm')
    await rfm.locator('.toolbar summary, .widget-head summary').first().click()
    await rfm.getByRole('button', { name: 'Olvidarlo todo' }).click()
    await rfm.getByRole('button', { name: 'Borrar', exact: true }).click()
    await expect.poll(() => used(page).textContent()).toBe('Ejemplo')
    await expectRead(page, file('orders.csv'))
    await expect.poll(() => stored(page)).toEqual({ keys: [], databases: [] })
    await page.reload()
    await wake(page, TRANSACTIONS)
    expect(await used(page).textContent()).toBe('Ejemplo')
  }))

/** A workbook that says it unpacks to 4 GB. */
function bomb(): Uint8Array {
  const bytes = workbook({ A: [['customer', 'date', 'amount']] })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  let at = 0
  while (view.getUint32(at, true) !== 0x0201_4b50) at += 1
  view.setUint32(at + 24, 4_000_000_000, true)
  return bytes
}

const columns = Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(',')

test('hostile files get a sentence, and the page goes on', () =>
  visit(measuring('en'), async page => {
    await bring(page, 'mine.csv', SMALL)
    for (const [name, content, sentence] of [
      ['bomb.xlsx', bomb(), /Unpacked, this workbook takes more than 400 MB/],
      ['nulls.csv', Buffer.alloc(100_000), /not text/],
      ['wide.csv', `${columns}\n${columns}\n`, /has 10,000 columns; at most \d+ are read/],
      ['empty.csv', '', /nothing in it/],
      ['cut.xlsx', bomb().slice(0, 200), /damaged/],
      ['page.xls', '<html><table><tr><td>1</td></tr></table></html>', /not a table/]
    ] as const) {
      await chooseFile(page, name, content)
      await expect.poll(() => refusal(page).textContent(), { message: name }).toMatch(sentence)
      expect(await refusal(page).textContent()).toContain(name)
      // Said where the file was brought, and once on the page.
      expect(await page.getByRole('alert').filter({ hasText: name }).count()).toBe(1)
      // The table before stays in use.
      expect(await used(page).textContent()).toBe('mine.csv')
    }

    // Names that every object has, formulas, and a cell of 10 MB between good rows.
    const hostile = [
      '__proto__,date,amount,constructor,toString,channel',
      'ana,2026-01-05,10,a,b,"=HYPERLINK(""http://example.org"")"',
      '__proto__,2026-01-06,20,a,b,constructor',
      'constructor,2026-01-06,30,a,b,__proto__',
      `leo,2026-01-07,40,"${'x'.repeat(10_000_000)}",b,web`,
      'eva,2026-01-08,=1+1,a,b,web',
      '<img src=x onerror=alert(1)>,2026-01-09,50,a,b,web'
    ].join('\n')
    await chooseFile(page, 'hostile.csv', hostile)
    const first = field(page, TRANSACTIONS, 'transactions-role-0').last()
    await expect
      .poll(
        async () =>
          (await refusal(page).count()) + Number((await used(page).textContent()) === 'hostile.csv')
      )
      .toBe(1)
    if ((await refusal(page).count()) === 1) await first.selectOption('customer')
    await expect.poll(() => used(page).textContent()).toBe('hostile.csv')
    await expectFacts(page, 'rfm', { 'rfm-customers': 4, 'rfm-revenue': 110 })
    expect(await page.locator('[data-widget] img').count()).toBe(0)
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([])
    const reasons = await widget(page, TRANSACTIONS)
      .locator('section[aria-labelledby=transactions-errors] tbody')
      .textContent()
    expect(reasons).toContain('=1+1')

    await chooseFile(page, 'last.csv', `${SMALL}eva,2026-03-01,1.25\n`)
    await expectFacts(page, TRANSACTIONS, { rows: 4, revenue: 61.75 })
  }))

test('reading a long file can be cancelled; the table before stays', () =>
  visit(measuring('en'), async page => {
    await bring(page, 'mine.csv', SMALL)
    const rows = Array.from({ length: 1000 }, (_, i) => `c${i},2026-01-05,${i}.50\n`).join('')
    // Cancelled as soon as the page counts rows, by the button, without the delay of a test's click.
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      const root = document.querySelector('[data-widget=transactions]')
      new MutationObserver((_, observer) => {
        const progress = root?.querySelector('progress')
        if (!progress?.value) return
        observer.disconnect()
        seen.push(progress.closest('[role=status]')?.textContent ?? '')
        progress.closest('[role=status]')?.querySelector('button')?.click()
      }).observe(root ?? document, { subtree: true, attributes: true, childList: true })
    })
    await drop(page, 'long.csv', ['customer,date,amount\n', rows], 3000)
    const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen)
    await expect.poll(seen).toHaveLength(1)
    expect((await seen())[0]).toMatch(/Reading long\.csv: [\d,]+ rows/)
    const progress = widget(page, TRANSACTIONS).locator('progress')
    await expect.poll(() => progress.count()).toBe(0)
    expect(await used(page).textContent()).toBe('mine.csv')
    await expectFacts(page, TRANSACTIONS, { rows: 3, revenue: 60.5 })
    // And the worker takes the next file.
    await chooseFile(page, 'next.csv', `${SMALL}eva,2026-03-01,1.25\n`)
    await expectFacts(page, TRANSACTIONS, { rows: 4 })
    expect(await used(page).textContent()).toBe('next.csv')
  }))
