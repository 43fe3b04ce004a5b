import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { alive, field, lesson, metric, note, visit, wake, widget } from './reader.ts'

// Numbers typed into the live sheet, as people write them and as they should not.

const SHEET = 'unit-economics'

const fill = (page: Page, name: string, text: string) => field(page, SHEET, name).fill(text)
const button = (page: Page, name: string | RegExp) =>
  widget(page, SHEET).getByRole('button', { name })
const close = (actual: number, expected: number) =>
  expect(Math.abs(actual / expected - 1), `${actual} for ${expected}`).toBeLessThan(1e-12)

test('English notation', () =>
  visit(lesson('en'), async page => {
    await wake(page, SHEET)
    for (const [text, cost] of [
      ['45000', 45_000],
      ['30,500', 30_500],
      ['1,234,567.5', 1_234_567.5],
      ['€45 000', 45_000],
      ['81.63', 81.63],
      ['0', 0]
    ] as const) {
      await fill(page, 'cost', text)
      await expect.poll(() => metric(page, SHEET, 'cac')).toBe(cost / 30)
    }
    await fill(page, 'margin', '45.5 %')
    await fill(page, 'cost', '30000')
    await expect.poll(() => metric(page, SHEET, 'ltv-margin')).toBeCloseTo((80_000 * 0.455) / 13, 8)
    expect(await widget(page, SHEET).locator('[data-metric=cac]').textContent()).toContain('€1,000')
  }))

test('Spanish notation', () =>
  visit(lesson('es'), async page => {
    await wake(page, SHEET)
    for (const [text, cost] of [
      ['45000', 45_000],
      ['45.000', 45_000],
      ['1.234.567,5', 1_234_567.5],
      ['45 000 €', 45_000],
      ['81,63', 81.63]
    ] as const) {
      await fill(page, 'cost', text)
      await expect.poll(() => metric(page, SHEET, 'cac')).toBe(cost / 30)
    }
    expect(await widget(page, SHEET).locator('[data-metric=cac]').textContent()).toContain('2,72')
    await fill(page, 'margin', '45,5')
    await fill(page, 'cost', '30.000')
    await expect.poll(() => metric(page, SHEET, 'ltv-margin')).toBeCloseTo((80_000 * 0.455) / 13, 8)
  }))

test.each([
  ['en', '30.000', 30, 30_000, 'Read as 30', /Read it as 30,000/],
  ['es', '30,000', 30, 30_000, 'Leído como 30', /Leerlo como 30\.000/]
] as const)(
  'an entry with two readings says which was taken, %s',
  (locale, text, first, other, says, offer) =>
    visit(lesson(locale), async page => {
      await wake(page, SHEET)
      await fill(page, 'cost', text)
      const said = note(page, SHEET, 'cost')
      await expect.poll(() => said.textContent()).toContain(says)
      expect(await metric(page, SHEET, 'cac')).toBe(first / 30)
      await said.getByRole('button', { name: offer }).click()
      await expect.poll(() => metric(page, SHEET, 'cac')).toBe(other / 30)
      // Undo brings the first reading back: the click was the reader's own doing.
      await button(page, /Undo|Deshacer/).click()
      await expect.poll(() => metric(page, SHEET, 'cac')).toBe(first / 30)
    })
)

test('an entry that is no number is explained beside its field, and the last valid result stays', () =>
  visit(lesson('en'), async page => {
    await wake(page, SHEET)
    await fill(page, 'cost', '45000')
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1500)
    for (const [name, text] of [
      ['cost', 'abc'],
      ['cost', ''],
      ['cost', '   '],
      ['cost', '1.2.3'],
      ['cost', '1e99'],
      ['cost', '=1+1'],
      ['cost', '12 %'],
      ['cost', '9'.repeat(250)],
      ['new', '-5'],
      ['lost', '−5'],
      ['start', '(980)'],
      ['margin', '250'],
      ['horizon', '12.5'],
      ['horizon', '0']
    ] as const) {
      const before = await field(page, SHEET, name).inputValue()
      await fill(page, name, text)
      const input = field(page, SHEET, name)
      await expect
        .poll(() => input.getAttribute('aria-invalid'), { message: `${name} ${text}` })
        .toBe('true')
      const said = note(page, SHEET, name)
      expect(await said.textContent(), `${name} ${text}`).toMatch(/^.{8,}\.$/)
      // Assistive technology hears the explanation with the field, and as it appears.
      expect(await input.getAttribute('aria-describedby')).toContain(await said.getAttribute('id'))
      expect(await said.getAttribute('aria-live')).toBe('polite')
      expect(await input.inputValue()).toBe(text)
      expect(await metric(page, SHEET, 'cac')).toBe(1500)
      expect(await metric(page, SHEET, 'ltv')).toBe(80_000 / 13)
      const label = (await page.locator(`label[for="ue-${name}"]`).textContent()) ?? '?'
      expect(await widget(page, SHEET).locator('.stale').textContent()).toContain(label)
      expect(await widget(page, SHEET).locator('.is-stale [data-metric=cac]').count()).toBe(1)
      await fill(page, name, before)
      await expect.poll(() => input.getAttribute('aria-invalid')).toBe(null)
      expect(await widget(page, SHEET).locator('.stale, .is-stale').count()).toBe(0)
    }
  }))

test('arrow keys and slider step sensibly', () =>
  visit(lesson('en'), async page => {
    await wake(page, SHEET)
    const cost = field(page, SHEET, 'cost')
    // Without a grouping comma, which could be taken for a decimal one.
    const press = async (key: string, text: string, cac: number) => {
      await cost.press(key)
      await expect.poll(() => cost.inputValue()).toBe(text)
      close(await metric(page, SHEET, 'cac'), cac)
    }
    await press('ArrowUp', '31000', 31_000 / 30)
    await press('ArrowDown', '30000', 1000)
    await press('Shift+ArrowUp', '40000', 40_000 / 30)
    const start = field(page, SHEET, 'start')
    await start.press('ArrowUp')
    await expect.poll(() => start.inputValue()).toBe('990')
    const lost = field(page, SHEET, 'lost')
    await lost.press('ArrowDown')
    await expect.poll(() => lost.inputValue()).toBe('12')
    for (let step = 0; step < 15; step += 1) await lost.press('ArrowDown')
    await expect.poll(() => lost.inputValue()).toBe('0')
    const margin = field(page, SHEET, 'margin')
    await margin.press('ArrowUp')
    await expect.poll(() => margin.inputValue()).toBe('61')

    const slider = field(page, SHEET, 'revenue-slider')
    await slider.press('ArrowRight')
    await expect.poll(() => metric(page, SHEET, 'arpu')).toBeGreaterThan(80_000 / 990)
    const text = await field(page, SHEET, 'revenue').inputValue()
    expect(text).toMatch(/^8\d,?\d{3}$/)
    await slider.press('Home')
    await expect.poll(() => metric(page, SHEET, 'arpu')).toBe(0)
    await slider.press('End')
    await expect.poll(() => metric(page, SHEET, 'arpu')).toBeGreaterThanOrEqual(160_000 / 990)
    // The scale grows for a large number, and goes back with it.
    const lostSlider = field(page, SHEET, 'lost-slider')
    const scale = await lostSlider.getAttribute('max')
    await lost.fill('5000')
    await expect.poll(() => lostSlider.getAttribute('max')).toBe('5000')
    await lost.fill('13')
    await expect.poll(() => lostSlider.getAttribute('max')).toBe(scale)
    await expect.poll(() => lostSlider.inputValue()).toBe('13')
    // Neither of them is a field that can be spun by accident.
    expect(await widget(page, SHEET).locator('input[type=number]').count()).toBe(0)
  }))

test('switching a convention changes the numbers and says what changed', () =>
  visit(lesson('en'), async page => {
    await wake(page, SHEET)
    const choose = (name: string, value: string) =>
      widget(page, SHEET).locator(`[name=${name}][value=${value}]`).check()
    const said = widget(page, SHEET).locator('.change')

    await choose('base', 'average')
    await expect.poll(() => metric(page, SHEET, 'arpu')).toBe(80_000 / 988.5)
    close(await metric(page, SHEET, 'churn'), 13 / 988.5)
    close(await metric(page, SHEET, 'ltv'), 80_000 / 13)
    for (const part of ['€81.63', '€80.93', '1.3265%', '1.3151%', 'cancels'])
      await expect.poll(() => said.textContent()).toContain(part)

    await choose('base', 'closing')
    await expect.poll(() => metric(page, SHEET, 'arpu')).toBe(80_000 / 997)

    await choose('cac', 'net')
    await expect.poll(() => said.textContent()).toContain('5,153.85')
    close(await metric(page, SHEET, 'customer-value'), 80_000 / 13 - 1000)

    await choose('money', 'margin')
    await expect
      .poll(() => metric(page, SHEET, 'customer-value'))
      .toBeCloseTo(48_000 / 13 - 1000, 8)
    await choose('cac', 'gross')
    await choose('base', 'opening')
    await choose('discounting', 'end')
    const monthly = 1.1 ** (1 / 12) - 1
    const expected = (80_000 * 0.6) / 980 / (13 / 980 + monthly)
    await expect.poll(() => metric(page, SHEET, 'customer-value')).toBeCloseTo(expected, 6)
    await choose('discounting', 'start')
    await expect
      .poll(() => metric(page, SHEET, 'customer-value'))
      .toBeCloseTo(expected * (1 + monthly), 6)
    await choose('discounting', 'continuous')
    const hazard = -Math.log(1 - 13 / 980)
    await expect
      .poll(() => metric(page, SHEET, 'customer-value'))
      .toBeCloseTo((80_000 * 0.6) / 980 / (hazard + Math.log(1.1) / 12), 6)
  }))

test('what a switch did is no longer said once anything else has changed', () =>
  visit(lesson('en'), async page => {
    await wake(page, SHEET)
    const said = widget(page, SHEET).locator('.change')
    const switchBase = async (value: string) => {
      await widget(page, SHEET).locator(`[name=base][value=${value}]`).check()
      await expect.poll(() => said.textContent()).toContain('cancels')
    }
    await switchBase('average')
    await fill(page, 'revenue', '90000')
    await expect.poll(() => said.textContent()).toBe('')
    await switchBase('closing')
    await field(page, SHEET, 'currency').selectOption('CLP')
    await expect.poll(() => said.textContent()).toBe('')
    await switchBase('average')
    await button(page, 'Reset').click()
    await expect.poll(() => said.textContent()).toBe('')
  }))

test('a result that stands still is spoken, with the one before', () =>
  visit(lesson('en'), async page => {
    await wake(page, SHEET)
    const spoken = widget(page, SHEET).locator('p.visually-hidden[role=status]')
    await fill(page, 'lost', '1')
    await fill(page, 'lost', '10')
    await expect
      .poll(() => spoken.textContent(), { timeout: 3000 })
      .toBe('A customer is worth €8,000, before €6,153.85.')
  }))

test('a sheet with other numbers than the lesson’s says so, and takes them back', () =>
  visit(lesson('en'), async page => {
    await wake(page, SHEET)
    const note = widget(page, SHEET).locator('.own-numbers')
    expect(await note.textContent()).toBe('')
    await fill(page, 'lost', '10')
    await fill(page, 'cost', '60000')
    await expect.poll(() => note.textContent()).toMatch(/differ.*cost.*customers lost/)
    await note.getByRole('button').click()
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1000)
    expect(await metric(page, SHEET, 'ltv')).toBe(80_000 / 13)
    expect(await note.evaluate(one => one === document.activeElement)).toBe(true)
    await button(page, 'Undo').click()
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(2000)
  }))

test.each([
  ['en', '45,000', '45.000'],
  ['es', '45.000', '45,000']
] as const)('what the page itself would write is not questioned, %s', (locale, own, other) =>
  visit(lesson(locale), async page => {
    await wake(page, SHEET)
    await fill(page, 'cost', own)
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1500)
    expect(await note(page, SHEET, 'cost').textContent()).toBe('')
    await fill(page, 'cost', other)
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1.5)
    expect(await note(page, SHEET, 'cost').getByRole('button').count()).toBe(1)
  })
)

test('undo says what it did, also when that was elsewhere', () =>
  visit(lesson('es'), async page => {
    await wake(page, SHEET)
    await alive(page, 'customer-flow')
    const said = (id: string) => widget(page, id).locator('.toolbar > [role=status]').textContent()
    const [undo, redo] = [button(page, 'Deshacer'), button(page, 'Rehacer')]
    await fill(page, 'lost', '20')
    await widget(page, SHEET).locator('[name=base][value=closing]').check()
    await field(page, 'customer-flow', 'keep.conversion').fill('12')
    expect(await undo.getAttribute('title')).toBe('Deshacer: Conversión (Retener más)')
    await undo.click()
    expect(await said(SHEET)).toMatch(
      /^Deshecho en los tres futuros: Conversión \(Retener más\) 12\s%? → lo calculado\.$/
    )
    await undo.click()
    expect(await said(SHEET)).toBe('Deshecho: Base de clientes final → inicial.')
    // The focus stays on the button whose last step it was.
    await undo.press('Enter')
    expect(await said(SHEET)).toBe('Deshecho: bajas 20 → 13.')
    expect(await undo.evaluate(one => one === document.activeElement)).toBe(true)
    expect(await undo.isDisabled()).toBe(true)
    await redo.click()
    expect(await said(SHEET)).toBe('Rehecho: bajas 13 → 20.')
    await fill(page, 'lost', '15')
    await expect.poll(() => said(SHEET)).toBe('')
  }))

test('formulas carry the reader’s numbers', () =>
  visit(lesson('es'), async page => {
    await wake(page, SHEET)
    await fill(page, 'cost', '45.600')
    await fill(page, 'new', '24')
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1900)
    const row = widget(page, SHEET).locator('tr', { has: page.locator('[data-metric=cac]') })
    expect(await row.locator('mn[data-slot=cost]').textContent()).toBe('45.600')
    expect(await row.locator('mn[data-slot=new]').textContent()).toBe('24')
  }))

test('undo, redo, reset', () =>
  visit(lesson('en'), async page => {
    await wake(page, SHEET)
    const [undo, redo] = [button(page, 'Undo'), button(page, 'Redo')]
    expect(await undo.isDisabled()).toBe(true)
    await fill(page, 'cost', '45000')
    await field(page, SHEET, 'new').focus()
    await fill(page, 'new', '20')
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(2250)
    await undo.click()
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1500)
    expect(await field(page, SHEET, 'new').inputValue()).toBe('30')
    await undo.click()
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1000)
    expect(await undo.isDisabled()).toBe(true)
    await redo.click()
    await redo.click()
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(2250)
    expect(await redo.isDisabled()).toBe(true)
    await widget(page, SHEET).locator('[name=base][value=closing]').check()
    await button(page, 'Reset').click()
    await expect.poll(() => metric(page, SHEET, 'cac')).toBe(1000)
    expect(await metric(page, SHEET, 'arpu')).toBe(80_000 / 980)
    await undo.click()
    await expect.poll(() => metric(page, SHEET, 'arpu')).toBe(80_000 / 987)
  }))

test('the currency is the reader’s', () =>
  visit(lesson('en'), async page => {
    await wake(page, SHEET)
    await alive(page, 'customer-flow')
    await field(page, SHEET, 'currency').selectOption('USD')
    const cac = widget(page, SHEET).locator('[data-metric=cac]')
    await expect.poll(() => cac.textContent()).toContain('$1,000')
    expect(await metric(page, SHEET, 'cac')).toBe(1000)
    for (const id of [SHEET, 'customer-flow']) {
      const figures = widget(page, id).locator('figure')
      const shown = async () => (await figures.allInnerTexts()).join()
      await expect.poll(shown).not.toContain('€')
      expect(await shown()).toContain('$')
      // Tables are brought up to date when they are opened.
      for (const table of await figures.locator('details').all()) {
        await table.locator('summary').click()
        await expect.poll(() => table.textContent()).toMatch(/\d/)
      }
      expect(await shown()).not.toContain('€')
    }
  }))

test('copy as text gives every metric with its formula in words', () =>
  visit(
    lesson('en'),
    async page => {
      await wake(page, SHEET)
      await fill(page, 'cost', '45000')
      await widget(page, SHEET).locator('.widget-more summary').click()
      await button(page, 'Copy as text').click()
      const text = () => page.evaluate(() => navigator.clipboard.readText())
      await expect.poll(text).toContain('€1,500')
      expect(await text()).toMatch(/CAC.*marketing and sales cost.*new customers/)
      expect(await text()).toContain('6,153.85')
    },
    { permissions: ['clipboard-read', 'clipboard-write'] }
  ))

/** Numbers with which some metric has no value. */
const EDGES: readonly Readonly<Record<string, string>>[] = [
  { lost: '0' },
  { new: '0' },
  { start: '0' },
  { start: '0', new: '0' },
  { margin: '-50' },
  { margin: '0' },
  { revenue: '0' },
  { cost: '0' },
  { lost: '980' },
  { lost: '5000' },
  { new: '0', lost: '0' },
  { cost: '0', revenue: '0', start: '0', new: '0', lost: '0' },
  { cost: '1000000000000', new: '1' },
  { revenue: '0.000001' },
  { horizon: '600', discount: '100' }
]

test.each(['en', 'es'] as const)('no input leads to a number that is none, %s', locale =>
  visit(lesson(locale), async page => {
    await wake(page, SHEET)
    await alive(page, 'customer-flow')
    for (const edge of EDGES) {
      const entries = Object.entries(edge).map(
        ([name, text]) => [name, locale === 'es' ? text.replace('.', ',') : text] as const
      )
      expect(await nonsense(page, entries), JSON.stringify(edge)).toEqual([])
      await chartsFollow(page, JSON.stringify(edge))
      await button(page, /Reset|Restablecer/).click()
    }
  })
)

/** Conventions, switched one after the other; the last ones are those that the sheet opens with. */
const SWITCHES = [
  ['base', 'average'],
  ['base', 'closing'],
  ['base', 'opening'],
  ['money', 'margin'],
  ['discounting', 'continuous'],
  ['discounting', 'none'],
  ['money', 'revenue']
] as const

/**
 * Types the entries, switches through the conventions, and returns every text and attribute of the two
 * widgets in which a computation shows that went wrong. In one call, because it is made often.
 */
const nonsense = (page: Page, entries: readonly (readonly [string, string])[]): Promise<string[]> =>
  page.evaluate(
    async ({ entries, switches }) => {
      const sheet = document.querySelector('[data-widget=unit-economics]')
      const frames = () =>
        new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
      for (const [name, text] of entries) {
        const input = sheet?.querySelector<HTMLInputElement>(`[name="${name}"]`)
        if (!input) throw new Error(name)
        input.value = text
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }
      const wrong = /\b(NaN|Infinity|undefined|null)\b|∞|\[object /
      // Continuous discounting has ∞ in its symbol.
      const symbol = (element: Element) => element.matches('msub > mi:nth-child(2)')
      const found: string[] = []
      for (const [name, value] of switches) {
        sheet?.querySelector<HTMLInputElement>(`[name=${name}][value=${value}]`)?.click()
        await frames()
        for (const element of document.querySelectorAll(
          ':is([data-widget=unit-economics], [data-widget=customer-flow]) *'
        )) {
          const at = `${value}: ${element.tagName}`
          for (const attribute of element.attributes)
            if (wrong.test(attribute.value))
              found.push(`${at} ${attribute.name}=${attribute.value.slice(0, 200)}`)
          for (const child of element.childNodes)
            if (child instanceof Text && wrong.test(child.data) && !symbol(element))
              found.push(`${at} ${child.data.slice(0, 200)}`)
        }
      }
      return found
    },
    { entries, switches: SWITCHES }
  )

/** Title and sentence stand, and the drawing in sight speaks of the same numbers. */
async function chartsFollow(page: Page, context: string): Promise<void> {
  const behind = () =>
    page
      .locator('[data-widget=unit-economics] figure, [data-widget=customer-flow] figure')
      .evaluateAll(figures =>
        figures.flatMap(figure => {
          const said = figure.querySelector('.chart-sentence')?.textContent ?? ''
          const svg = [...figure.querySelectorAll('svg')].find(one => one.checkVisibility())
          const label = svg?.getAttribute('aria-label') ?? ''
          const title = figure.querySelector('figcaption')?.textContent ?? ''
          return title.length > 10 && said.length > 10 && label.includes(said)
            ? []
            : [[title, said, label]]
        })
      )
  await expect.poll(behind, { message: context }).toEqual([])
}
