import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { field, lesson, metric, visit, wake, widget } from './reader.ts'

// The reader's own months: as pasted from a spreadsheet, with all that spreadsheets hold.

const TABLE = 'monthly-table'
const SHEET = 'unit-economics'

const messy = readFileSync(
  join(import.meta.dirname, '..', '..', 'data', 'monthly-messy-es.csv'),
  'utf8'
)

/** What the messy table holds, read by a person: cost, revenue, start, joined, left. */
const MESSY = [
  [6120, 29_310.5, 960, 41, 19],
  [6480.75, 29_987, 982, 38, 22],
  [5990, 30_512.25, 998, 44, 17],
  [6305, 31_204, 1025, 40, 24],
  [6250.4, null, 1041, 35, 26],
  [6410, 31_870.9, 1062, 47, 21],
  [6180, 32_115, 1088, 39, 28]
] as const

const paste = (page: Page, text: string) => field(page, TABLE, 'table').fill(text)
const rows = (page: Page) => widget(page, TABLE).locator('.months tbody tr')

/** CAC, ARPU, churn, lifetime, LTV, LTV less CAC and payback of every month; NaN where there is none. */
const results = (page: Page): Promise<number[][]> =>
  rows(page).evaluateAll(found =>
    found.map(row => [...row.querySelectorAll('data')].map(one => Number(one.value || Number.NaN)))
  )

const problems = (page: Page) => widget(page, TABLE).locator('.problems li').allTextContents()

function expectClose(
  shown: readonly (readonly number[])[],
  expected: readonly (readonly number[])[]
) {
  expect(shown.map(row => row.map(value => Number(value.toPrecision(12))))).toEqual(
    expected.map(row => row.map(value => Number(value.toPrecision(12))))
  )
}

const worked = MESSY.map(([cost, revenue, start, joined, left]) => {
  const income = revenue ?? Number.NaN
  const cac = cost / joined
  const ltv = income / left
  return [cac, income / start, left / start, start / left, ltv, ltv - cac, cac / (income / start)]
})

test.each([
  ['en', [/line 9.*Ingresos/i, /line 13.*totals/i, /line 1\b/i, /1,062/]],
  ['es', [/línea 9.*Ingresos/i, /línea 13.*totales/i, /línea 1\b/i, /1\.062/]]
] as const)('a messy Spanish table, on the page in %s', (locale, sentences) =>
  visit(lesson(locale), async page => {
    await wake(page, TABLE)
    await paste(page, messy)
    await expect.poll(() => rows(page).count()).toBe(7)
    expectClose(await results(page), worked)
    const listed = await problems(page)
    for (const sentence of sentences)
      expect(
        listed.some(text => sentence.test(text)),
        `${sentence} in ${listed.join('\n')}`
      ).toBe(true)
    // Each says what was done about it.
    const tags = await widget(page, TABLE).locator('.problems .tag').count()
    expect(tags).toBe(listed.length)
    const reading = await widget(page, TABLE).locator('#mt-reading ~ * table').textContent()
    for (const header of ['Bajas', 'Mes', 'Gasto en marketing y ventas', 'Altas'])
      expect(reading).toContain(header)
    for (const figure of await widget(page, TABLE).locator('figure').all())
      expect(await figure.locator('figcaption').textContent()).not.toMatch(/NaN|undefined/)
  })
)

test('a month and the period go to the sheet', () =>
  visit(lesson('en'), async page => {
    await wake(page, TABLE)
    await paste(page, messy)
    await expect.poll(() => rows(page).count()).toBe(7)
    await rows(page).nth(3).getByRole('button').click()
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(6305 / 40)
    expect(await metric(page, SHEET, 'ltv')).toBeCloseTo(31_204 / 24, 9)
    expect(await metric(page, SHEET, 'churn')).toBe(24 / 1025)
    const said = widget(page, TABLE).locator('.change')
    expect(await said.textContent()).toContain('2025')
    expect(await said.locator('a').getAttribute('href')).toBe('#live-sheet')
    // A month with a hole cannot be sent.
    expect(await rows(page).nth(4).getByRole('button').count()).toBe(0)
    expect(await rows(page).nth(4).locator('.months-send').textContent()).toBe('missing: revenue')

    await field(page, TABLE, 'send-period').click()
    const whole = MESSY.filter(([, revenue]) => revenue !== null)
    const total = (column: number) => whole.reduce((sum, row) => sum + Number(row[column]), 0)
    await expect.poll(() => metric(page, SHEET, 'cac')).toBeCloseTo(total(0) / total(3), 9)
    expect(await metric(page, SHEET, 'ltv')).toBeCloseTo(total(1) / total(4), 9)
    expect(await metric(page, SHEET, 'churn')).toBeCloseTo(total(4) / total(2), 12)
    expect(await field(page, SHEET, 'cost').getAttribute('aria-invalid')).toBe(null)
    await widget(page, SHEET).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(6305 / 40)
    // The sheet no longer holds what was sent last.
    await expect.poll(() => said.textContent()).toBe('')
  }))

test('a column read wrongly is corrected by hand', () =>
  visit(lesson('en'), async page => {
    await wake(page, TABLE)
    // Without a header nothing says which is which: joined and left are swapped here.
    await paste(page, '2026-01\t900\t5000\t100\t4\t9\n2026-02\t950\t5100\t95\t6\t10')
    await expect.poll(() => rows(page).count()).toBe(2)
    const role = (column: number) => field(page, TABLE, `role-${column}`)
    const proposed = await role(4).inputValue()
    expect(proposed).not.toBe('lost')
    await role(4).selectOption('lost')
    // Taken back alone: what was pasted a moment before is another step.
    await widget(page, TABLE).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => role(4).inputValue()).toBe(proposed)
    expect(await field(page, TABLE, 'table').inputValue()).toContain('2026-02')
    await role(4).selectOption('lost')
    await role(5).selectOption('new')
    await role(1).selectOption('cost')
    await role(2).selectOption('revenue')
    await role(3).selectOption('start')
    await expect.poll(async () => (await results(page)).map(([cac]) => cac)).toEqual([100, 95])
    await role(5).selectOption('none')
    await expect
      .poll(async () => (await results(page)).map(([cac]) => cac))
      .toEqual([Number.NaN, Number.NaN])
    expect((await problems(page)).join()).toMatch(/new customers/)
    await page.reload()
    await expect
      .poll(async () => (await results(page)).map(([, arpu]) => arpu), { timeout: 10_000 })
      .toEqual([50, 5100 / 95])
  }))

test('the decimal sign can be overruled', () =>
  visit(lesson('en'), async page => {
    await wake(page, TABLE)
    await paste(
      page,
      'month\tcost\trevenue\tstart\tnew\tlost\n2026-01\t1.500\t9.000\t100\t10\t5\n2026-02\t1.600\t9.500\t105\t10\t6'
    )
    await expect.poll(() => rows(page).count()).toBe(2)
    const cac = async () => (await results(page)).map(([first]) => first)
    const choose = (value: string) =>
      widget(page, TABLE).locator(`[name=table-decimal][value="${value}"]`).check()
    await choose(',')
    await expect.poll(cac).toEqual([150, 160])
    await choose('.')
    await expect.poll(cac).toEqual([0.15, 0.16])
    const reading = await widget(page, TABLE).locator('#mt-reading ~ * table').textContent()
    expect(reading).toContain('“1.500” is read as 1.500 and not 1,500, as you chose')
  }))

const picked = (page: Page, name: string, buffer: Buffer) =>
  field(page, TABLE, 'table-file').setInputFiles({ name, mimeType: 'text/csv', buffer })

test('files: chosen, dropped, in old encodings', () =>
  visit(lesson('es'), async page => {
    await wake(page, TABLE)
    await picked(page, 'meses.csv', Buffer.from(messy))
    await expect.poll(() => rows(page).count()).toBe(7)
    expectClose(await results(page), worked)

    const old =
      'Año y mes;Captación: coste;Ingresos;Inicio;Altas;Bajas\n2026-01;900;5.000;100;9;4\n'
    await picked(page, 'antiguo.csv', Buffer.from(old, 'latin1'))
    await expect.poll(() => rows(page).count()).toBe(1)
    expect(await field(page, TABLE, 'table').inputValue()).toContain('Captación')
    await picked(page, 'utf16.csv', Buffer.from(`\uFEFF${messy}`, 'utf16le'))
    await expect.poll(() => rows(page).count()).toBe(7)

    // Dropped on the field, as from a file manager.
    const drop = (text: string) =>
      widget(page, TABLE)
        .locator('.drop')
        .evaluate((target, content) => {
          const data = new DataTransfer()
          data.items.add(new File([content], 'drop.csv', { type: 'text/csv' }))
          target.dispatchEvent(
            new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true })
          )
          target.dispatchEvent(
            new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
          )
        }, text)
    await drop(
      'mes;coste;ingresos;inicio;altas;bajas\n2026-01;900;5000;100;9;4\n2026-02;800;5000;105;8;4\n'
    )
    await expect.poll(() => rows(page).count()).toBe(2)
    expect((await results(page)).map(([cac]) => cac)).toEqual([100, 100])
  }))

test('what is too large or no text is refused with a sentence, and the table stays', () =>
  visit(lesson('en'), async page => {
    await wake(page, TABLE)
    await paste(page, messy)
    await expect.poll(() => rows(page).count()).toBe(7)
    const said = widget(page, TABLE).locator('.drop [role=status]')
    await picked(page, 'huge.csv', Buffer.alloc(3_000_000, '2026-01,1,2,3,4,5\n'))
    await expect.poll(() => said.textContent()).toMatch(/3 MB.*2 MB.*[.?]$/)
    expect(await rows(page).count()).toBe(7)
    await picked(page, 'sheet.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0xff, 0xfe, 0]))
    await expect.poll(() => said.textContent()).toMatch(/spreadsheet file.*\.$/)
    expect(await rows(page).count()).toBe(7)
    // The same by paste.
    await field(page, TABLE, 'table').evaluate((area: HTMLTextAreaElement) => {
      area.value = '2026-01,1,2,3,4,5\n'.repeat(112_000)
      area.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await expect
      .poll(() => said.textContent(), { timeout: 10_000 })
      .toMatch(/2,016,000 characters.*\.$/)
    expect(await rows(page).count()).toBe(7)
  }))

const HOSTILE: Readonly<Record<string, string>> = {
  nothing: '',
  spaces: ' \n\t\n ',
  'one word': 'hello',
  'a header only': 'month,cost,revenue,start,new,lost',
  formulas:
    'month,cost,revenue,start,new,lost\n2026-01,=cmd|\' /C calc\'!A0,+1+1,@SUM(A1),-2,"=HYPERLINK(""http://x"")"',
  nulls: 'month,cost\u0000,revenue\n2026-01,\u0000,5\u00005',
  prototypes: '__proto__,constructor,toString,month,cost,new\n1,2,3,2026-01,5,6\n',
  'roles as values': 'month,cost,revenue,start,new,lost\n__proto__,hasOwnProperty,5,5,5,5',
  markup: 'month,<img src=x onerror=alert(1)>,new\n2026-01,<script>alert(1)</script>,5',
  'odd numbers':
    'month,cost,revenue,start,new,lost\n2026-01,NaN,Infinity,-0,1e400,0x10\n2026-02,1e308,1e308,1,1,1',
  zeros: 'month,cost,revenue,start,new,lost\n2026-01,0,0,0,0,0\n2026-02,1,1,0,0,0',
  'open quote': 'month,cost\n"2026-01,5\n2026-02,6',
  'ragged rows': '2026-01,1,2\n2026-02\n2026-03,1,2,3,4,5,6,7,8,9',
  'right to left': 'שנה,عدد\n٢٠٢٦,\u202e5'
}

test.each(['en', 'es'] as const)(
  'hostile tables break nothing and are never read silently wrong, %s',
  locale =>
    visit(lesson(locale), async page => {
      await wake(page, TABLE)
      for (const [name, text] of Object.entries(HOSTILE)) {
        await paste(page, text)
        await expect
          .poll(() => field(page, TABLE, 'table').inputValue(), { message: name })
          .toBe(text.replaceAll('\r', ''))
        const told =
          (await problems(page)).join() +
          (await widget(page, TABLE).locator('#mt-problems ~ [role=status]').textContent())
        expect(told, name).toMatch(/[.?]/)
        expect(told, name).not.toMatch(/Nothing odd|nada raro/)
        const shown = (await widget(page, TABLE).textContent()) ?? ''
        // The table itself may hold these words; what is computed from it may not.
        const computed =
          name === 'odd numbers'
            ? shown.replaceAll(/[“«](NaN|Infinity)[”»]/g, '').replace(text, '')
            : shown
        expect(computed, name).not.toMatch(/\b(NaN|Infinity|undefined)\b|\[object/)
        expect(await widget(page, TABLE).locator('img, script').count(), name).toBe(0)
      }
      await widget(page, TABLE)
        .getByRole('button', { name: /Load the sample|Cargar el ejemplo/ })
        .click()
      await expect.poll(() => rows(page).count()).toBe(24)
    })
)

const BIG_HEAD = 'month\tcost\trevenue\tstart\tnew\tlost\n'
const OWN = `${BIG_HEAD}2026-01\t900\t5000\t100\t9\t4\n2026-02\t800\t5000\t105\t8\t4`

/** A real paste where the caret is: the browser inserts what the clipboard holds. */
async function realPaste(page: Page, text: string) {
  await page.evaluate(content => {
    const box = document.createElement('textarea')
    box.value = content
    document.body.append(box)
    box.select()
    document.execCommand('copy')
    box.remove()
  }, text)
  await field(page, TABLE, 'table').evaluate((box: HTMLTextAreaElement) => {
    box.focus()
    box.setSelectionRange(70, 70)
  })
  await page.keyboard.press('ControlOrMeta+V')
}

test('the first paste replaces the sample, a later one goes where the caret is', () =>
  visit(lesson('en'), async page => {
    await wake(page, TABLE)
    await realPaste(page, OWN)
    await expect.poll(() => field(page, TABLE, 'table').inputValue()).toBe(OWN)
    await expect.poll(() => rows(page).count()).toBe(2)
    // Corrections outlive an edit, and not a new table.
    await field(page, TABLE, 'role-1').selectOption('none')
    await expect
      .poll(async () => (await results(page)).every(([cac]) => Number.isNaN(cac)))
      .toBe(true)
    await field(page, TABLE, 'table').press('ControlOrMeta+End')
    await page.keyboard.type('0')
    await expect.poll(() => field(page, TABLE, 'table').inputValue()).toBe(`${OWN}0`)
    expect(await field(page, TABLE, 'role-1').inputValue()).toBe('none')
    await field(page, TABLE, 'table').press('ControlOrMeta+A')
    await page.keyboard.press('ControlOrMeta+V')
    await expect.poll(() => field(page, TABLE, 'role-1').inputValue()).toBe('cost')
    const said = widget(page, TABLE).locator('.drop [role=status]')
    await widget(page, TABLE).getByRole('button', { name: 'Load the sample' }).click()
    await expect.poll(() => said.textContent()).toContain('brings your table back')
  }))

test('a paste before the script is there replaces the sample too', () =>
  visit(lesson('es'), async page => {
    await realPaste(page, OWN)
    await expect.poll(() => field(page, TABLE, 'table').inputValue()).toBe(OWN)
    await expect.poll(() => rows(page).count(), { timeout: 10_000 }).toBe(2)
  }))

test('a table in another currency offers to show it', () =>
  visit(lesson('en'), async page => {
    await wake(page, TABLE)
    await paste(page, OWN.replaceAll('5000', 'US$5000'))
    await field(page, TABLE, 'table-currency').click()
    await expect.poll(() => rows(page).first().textContent()).toMatch(/\$/)
    expect(await field(page, TABLE, 'table-currency').count()).toBe(0)
  }))
