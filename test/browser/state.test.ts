import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { alive, field, lesson, metric, note, visit, wake, widget } from './reader.ts'

// What the reader did stays on the device, travels in a link or a file, and goes when told to.

const SHEET = 'unit-economics'

const button = (page: Page, name: string | RegExp) =>
  widget(page, SHEET).getByRole('button', { name })
const more = (page: Page) => widget(page, SHEET).locator('.widget-more > summary').click()
const said = (page: Page) => widget(page, SHEET).locator('.toolbar > [role=status]')

/** The page forgets, the device does not: waits until what was typed is stored. */
const stored = (page: Page, text: string) =>
  expect.poll(() => page.evaluate(() => localStorage.getItem('crm-workbook') ?? '')).toContain(text)

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }

async function copiedLink(page: Page): Promise<string> {
  await more(page)
  await button(page, /Copy link|Copiar enlace/).click()
  const read = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(read).toContain('#w=')
  return read()
}

test('a reload keeps the numbers, also right after the last key', () =>
  visit(lesson('en'), async page => {
    await wake(page, SHEET)
    await field(page, SHEET, 'cost').fill('45000')
    await widget(page, SHEET).locator('[name=base][value=average]').check()
    // No pause: the page writes when it is left.
    await page.reload()
    await alive(page, SHEET)
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1500)
    expect(await metric(page, SHEET, 'arpu')).toBe(80_000 / 988.5)
    expect(await field(page, SHEET, 'cost').inputValue()).toBe('45000')
    expect(await widget(page, SHEET).locator('[name=base][value=average]').isChecked()).toBe(true)
  }))

test('the language switch keeps numbers and place, and reads no number anew', () =>
  visit(
    lesson('en'),
    async page => {
      await wake(page, SHEET)
      // In Spanish “45,000” would be forty-five.
      await field(page, SHEET, 'cost').fill('45,000')
      await field(page, SHEET, 'margin').fill('12.5')
      await page.locator('#live-sheet').evaluate(section => section.scrollIntoView())
      await page.locator('[data-twin][href$="#live-sheet"]').waitFor()
      // By keyboard; the focus on it does not move the page.
      const before = await page.evaluate(() => scrollY)
      await page.locator('[data-twin]').focus()
      expect(await page.evaluate(() => scrollY)).toBe(before)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/es/**')
      await alive(page, SHEET)
      await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1500)
      expect(await field(page, SHEET, 'cost').inputValue()).toMatch(/^45\.?000$/)
      // As typed, where it can only mean one number.
      expect(await field(page, SHEET, 'margin').inputValue()).toMatch(/^12[.,]5$/)
      expect(await metric(page, SHEET, 'ltv-margin')).toBeCloseTo((80_000 * 0.125) / 13, 8)
      const top = () =>
        page.locator('#live-sheet').evaluate(one => Math.abs(one.getBoundingClientRect().top))
      await expect.poll(top).toBeLessThan(200)
    },
    { reducedMotion: 'reduce' }
  ))

test('a link carries the numbers to another device, without storing them in the address', async () => {
  let link = ''
  await visit(
    lesson('en'),
    async page => {
      await wake(page, SHEET)
      await field(page, SHEET, 'cost').fill('12345')
      await widget(page, SHEET).locator('[name=money][value=margin]').check()
      await field(page, SHEET, 'currency').selectOption('MXN')
      link = await copiedLink(page)
    },
    clipboard
  )
  const hash = link.slice(link.indexOf('#'))
  await visit(lesson('es') + hash, async page => {
    await alive(page, SHEET)
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(12_345 / 30)
    expect(await widget(page, SHEET).locator('[name=money][value=margin]').isChecked()).toBe(true)
    expect(await field(page, SHEET, 'currency').inputValue()).toBe('MXN')
    expect(page.url()).not.toContain('#w=')
    // At the section of the widget that it was copied from.
    expect(page.url()).toMatch(/#live-sheet$/)
    expect(await said(page).textContent()).toContain('los números del enlace')
    // The reader's own numbers were replaced, and come back with undo.
    await button(page, 'Deshacer').click()
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1000)
    expect(await said(page).textContent()).toBe('Deshecho: los números del enlace.')
  })
  // Cut off in a mail.
  await visit(lesson('en') + hash.slice(0, hash.indexOf('&') - 7), async page => {
    await alive(page, SHEET)
    await expect
      .poll(() => said(page).textContent())
      .toMatch(/^The link is damaged or incomplete.*\. Understood$/)
    expect(await metric(page, SHEET, 'cac')).toBe(1000)
  })
})

test('whoever opens a link is told whose numbers these are, and chooses', async () => {
  await visit(lesson('en'), async page => {
    await wake(page, SHEET)
    await field(page, SHEET, 'cost').fill('45000')
    await stored(page, '45000')
    const opens = async (cost: number) => {
      await page.evaluate(hash => location.assign(hash), encode({ v: { cost } }))
      await expect.poll(() => metric(page, SHEET, 'cac')).toBe(cost / 30)
      await expect.poll(() => said(page).textContent()).toContain('numbers of the link')
    }
    await page.evaluate(() => scrollTo(0, 0))
    await opens(60_000)
    // The link named no section: the widget comes into sight.
    const top = () => widget(page, SHEET).evaluate(one => Math.abs(one.getBoundingClientRect().top))
    await expect.poll(top, { timeout: 5000 }).toBeLessThan(200)
    await button(page, 'Back to mine').click()
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1500)
    expect(await field(page, SHEET, 'cost').inputValue()).toBe('45000')
    expect(await button(page, 'Keep them').count()).toBe(0)
    expect(await focusIn(page)).toBe(true)

    await opens(90_000)
    await button(page, 'Keep them').click()
    expect(await metric(page, SHEET, 'cac')).toBe(3000)
    expect(await focusIn(page)).toBe(true)
    await stored(page, '90000')
    await page.reload()
    await alive(page, SHEET)
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(3000)
    expect(await said(page).textContent()).toBe('')
  })
  // Someone with no numbers of their own; the other widgets have nothing to say.
  await visit(lesson('en') + encode({ v: { lost: 20 } }), async page => {
    await alive(page, SHEET)
    await alive(page, 'customer-flow')
    await expect.poll(() => button(page, 'Back to the lesson’s').count()).toBe(1)
    expect(await page.locator('.link-notice').count()).toBe(1)
    await button(page, 'Back to the lesson’s').click()
    await expect.poll(() => metric(page, SHEET, 'ltv')).toBe(80_000 / 13)
  })
})

/** Whether the focus is in the sheet, and not lost with a button that went. */
const focusIn = (page: Page): Promise<boolean> =>
  widget(page, SHEET).evaluate(root => root.contains(document.activeElement))

const encode = (content: unknown, schema = 1) =>
  `#w=${schema}.${Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64url')}`

type Forged = readonly [what: string, hash: string, sentence: RegExp]

const FORGED: readonly [Forged, ...Forged[]] = [
  ['nothing', '#w=', /link/],
  ['no schema', '#w=abc', /damaged/],
  ['no base64', '#w=1.%%%%', /damaged/],
  ['no JSON', encode('{"v":{"cost":4'), /damaged/],
  ['an array', encode([1, 2, 3]), /damaged/],
  ['a newer page', encode({ v: { cost: 45_000 } }, 2), /newer version/],
  ['far too long', `#w=1.${'A'.repeat(9000)}`, /characters/],
  ['a wrong type', encode({ v: { cost: { text: 5, value: 'x' } } }), /except for/],
  ['an unknown slice', encode({ zz: { cost: 1 } }), /except for: zz/],
  [
    'a prototype',
    encode('{"v":{"__proto__":{"text":"1","value":1},"cost":["1",1e999]}}'),
    /except for/
  ],
  ['markup', encode({ '<img src=x onerror=alert(1)>': 1 }), /except for/]
]

/** Waits for the sentence about a forged link, sends it away, and looks whether the sheet is as it was. */
async function refused(page: Page, [what, , sentence]: Forged) {
  await expect.poll(() => said(page).textContent(), { message: what }).toMatch(sentence)
  expect(await said(page).textContent(), what).toMatch(/\. Understood$/)
  await said(page).getByRole('button', { name: 'Understood' }).click()
  await expect.poll(() => said(page).textContent(), { message: what }).toBe('')
  expect(await metric(page, SHEET, 'cac'), what).toBe(1000)
  expect(await page.locator('[data-widget] img').count(), what).toBe(0)
}

test('a forged link gives a sentence, whatever is in it', () =>
  visit(lesson('en') + FORGED[0][1], async page => {
    await alive(page, SHEET)
    for (const [index, link] of FORGED.entries()) {
      // The first came with the page; the others are followed within it.
      if (index > 0) await page.evaluate(hash => location.assign(hash), link[1])
      await refused(page, link)
    }
    // And the widget works, which it would not had any of them broken it.
    await field(page, SHEET, 'cost').fill('60000')
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(2000)
  }))

// Where the page is opened by them, they are read before anything else.
test.each(FORGED.filter(([what]) => ['no JSON', 'a prototype', 'markup'].includes(what)))(
  'a page that is opened by a forged link gives the sentence: %s',
  (...link) =>
    visit(lesson('en') + link[1], async page => {
      await alive(page, SHEET)
      await refused(page, link)
      await field(page, SHEET, 'cost').fill('60000')
      await expect.poll(() => metric(page, SHEET, 'cac')).toBe(2000)
    })
)

test('a link cannot say one number and mean another, nor leave the bounds', () =>
  visit(
    lesson('en') + encode({ v: { cost: ['60000', 3000], revenue: 1e200, lost: -4, horizon: 1e9 } }),
    async page => {
      await alive(page, SHEET)
      await expect.poll(() => metric(page, SHEET, 'cac')).toBe(100)
      expect(await field(page, SHEET, 'cost').inputValue()).toBe('3,000')
      // Out of bounds: said beside the field, and the practice number counts.
      expect(await metric(page, SHEET, 'ltv')).toBe(80_000 / 13)
      for (const name of ['revenue', 'lost', 'horizon'])
        expect(await note(page, SHEET, name).textContent(), name).toMatch(/\.$/)
      expect(await page.locator('main').textContent()).not.toMatch(/NaN|Infinity|undefined/)
    }
  ))

test('with storage blocked everything works, and the page says that nothing is kept', () =>
  visit(
    lesson('en'),
    async page => {
      await wake(page, SHEET)
      await field(page, SHEET, 'cost').fill('45000')
      await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1500)
      await more(page)
      expect(await widget(page, SHEET).locator('.widget-more').textContent()).toContain('Not kept:')
      await page.locator('button.theme').click()
    },
    {
      prepare: page =>
        page.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('denied', 'SecurityError')
            }
          })
        })
    }
  ))

test('a full device is said to be full', () =>
  visit(lesson('es'), async page => {
    await page.evaluate(() => {
      let text = ''
      for (let size = 2 ** 22; size >= 1; size /= 2) {
        try {
          localStorage.setItem('someone-else', text + 'x'.repeat(size))
          text += 'x'.repeat(size)
        } catch {
          // Too much; half of it may fit.
        }
      }
    })
    await wake(page, SHEET)
    await field(page, SHEET, 'cost').fill('45000')
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1500)
    await more(page)
    const kept = widget(page, SHEET).locator('.widget-more')
    await expect.poll(() => kept.textContent()).toMatch(/Sin guardar: .*lleno/)
  }))

test('unreadable content on the device is set aside and said', () =>
  visit(lesson('en'), async page => {
    await page.evaluate(() => localStorage.setItem('crm-workbook', '{"schema":1,"values":{"cos'))
    await page.reload()
    await wake(page, SHEET)
    await expect.poll(() => said(page).textContent()).toContain('crm-workbook.aside.1')
    await field(page, SHEET, 'cost').fill('45000')
    await stored(page, '45000')
    expect(await page.evaluate(() => localStorage.getItem('crm-workbook.aside.1'))).toContain('cos')
  }))

test('a file holds everything, and brings it back elsewhere', async () => {
  let saved = ''
  await visit(lesson('en'), async page => {
    await wake(page, SHEET)
    await field(page, SHEET, 'cost').fill('45000')
    await more(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Save as file').click()
    ])
    expect(download.suggestedFilename()).toMatch(/^crm-workbook-\d{4}-\d\d-\d\d\.json$/)
    const path = join(tmpdir(), `crm-workbook-test-${process.pid}.json`)
    await download.saveAs(path)
    saved = readFileSync(path, 'utf8')
    rmSync(path)
    expect(JSON.parse(saved)).toMatchObject({ workbook: 'crm-workbook', schema: 1 })
  })
  await visit(lesson('es'), async page => {
    await wake(page, SHEET)
    const open = (name: string, text: string) =>
      widget(page, SHEET)
        .locator('[name=unit-economics-file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
    await open('mine.json', saved)
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1500)
    expect(await said(page).textContent()).toContain('mine.json')
    for (const wrong of [
      '',
      '{',
      '[]',
      'null',
      '{"schema":1}',
      '\u0000\u0001',
      '{"workbook":"crm-workbook"}'
    ]) {
      await open('other.json', wrong)
      await expect
        .poll(() => said(page).textContent(), { message: wrong })
        .toMatch(/^El archivo .*\.$/)
      expect(await metric(page, SHEET, 'cac')).toBe(1500)
    }
    await button(page, 'Deshacer').click()
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1000)
  })
})

test('forgetting leaves nothing on the device', () =>
  visit(lesson('en'), async page => {
    await wake(page, SHEET)
    await page.locator('button.theme').click()
    await field(page, SHEET, 'cost').fill('45000')
    await stored(page, '45000')
    await more(page)
    // The same key twice deletes nothing.
    await button(page, 'Forget everything').press('Enter')
    await page.keyboard.press('Enter')
    await expect.poll(() => button(page, 'Delete').count()).toBe(0)
    expect(await metric(page, SHEET, 'cac')).toBe(1500)
    await button(page, 'Forget everything').click()
    await button(page, 'Delete').click()
    expect(await focusIn(page)).toBe(true)
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1000)
    expect(await said(page).textContent()).toContain('1 number')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(await button(page, 'Undo').isDisabled()).toBe(true)
    await page.reload()
    const left = await page.evaluate(() =>
      Object.keys(localStorage).filter(key => !key.endsWith('.read'))
    )
    expect(left).toEqual([])
    expect(await metric(page, SHEET, 'cac')).toBe(1000)
  }))

test('two tabs agree, and neither overwrites the other', () =>
  visit(lesson('en'), async (page, context) => {
    const other = await context.newPage()
    await other.goto(page.url().replace('/en/', '/es/'))
    await wake(page, SHEET)
    await wake(other, SHEET)
    await field(page, SHEET, 'cost').fill('45000')
    await expect.poll(() => metric(other, SHEET, 'cac')).toBe(1500)
    await field(other, SHEET, 'lost').fill('10')
    await expect.poll(() => metric(page, SHEET, 'ltv')).toBeCloseTo(8000, 8)
    // Both at once: each had typed something else.
    await field(page, SHEET, 'revenue').fill('90000')
    await field(other, SHEET, 'new').fill('25')
    for (const tab of [page, other]) {
      await expect.poll(() => metric(tab, SHEET, 'ltv')).toBeCloseTo(9000, 8)
      await expect.poll(() => metric(tab, SHEET, 'cac')).toBe(1800)
    }
  }))
