import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { field, lesson, visit, wake, widget } from './reader.ts'

// Exercises that are chosen, put in order, filled in, or done in another widget: by mouse and by keyboard.

const at = (slug: string, locale: 'en' | 'es' = 'en') => `/${locale}/lessons/${slug}/`
const score = (page: Page, id: string) => widget(page, id).locator('> p[role=status]')
const check = (page: Page, id: string) =>
  widget(page, id).getByRole('button', { name: /^(Check|Comprobar)/ })

describe('choosing', () => {
  const ID = 'exercise-which-basis'
  const question = (page: Page, name: string) =>
    widget(page, ID).locator('li.part', { has: page.locator(`[name^="which-basis-${name}"]`) })
  const option = (page: Page, name: string, value: string) =>
    question(page, name).locator(`input[value="${value}"]`)
  const verdict = (page: Page, name: string) => question(page, name).locator('.verdict')

  test('wrong choices are told what they overlook, and answers outlive the visit', () =>
    visit(at('privacy'), async page => {
      await wake(page, ID)
      for (const [name, value, sentence] of [
        ['delivery', 'consent', /could be taken back while the parcel/],
        ['raffle', 'took-part', /Consent is given for a purpose/],
        ['objection', 'weigh', /holds without a reason/]
      ] as const) {
        await option(page, name, value).check()
        await question(page, name).getByRole('button', { name: 'Check' }).click()
        await expect.poll(() => verdict(page, name).textContent()).toMatch(sentence)
        expect(await verdict(page, name).getAttribute('data-tone')).toBe('bad')
      }
      // A change takes the verdict away: it was about another choice.
      await option(page, 'delivery', 'contract').check()
      await expect.poll(() => verdict(page, 'delivery').textContent()).toBe('')
      await question(page, 'delivery').getByRole('button', { name: 'Check' }).click()
      await expect.poll(() => score(page, ID).textContent()).toBe('1 of 5 right')
      await page.reload()
      await expect.poll(() => option(page, 'delivery', 'contract').isChecked()).toBe(true)
      await expect.poll(() => verdict(page, 'delivery').getAttribute('data-tone')).toBe('good')
      await expect.poll(() => verdict(page, 'raffle').textContent()).toMatch(/purpose/)
      expect(await score(page, ID).textContent()).toBe('1 of 5 right')
    }))

  test('by keyboard, several at once, in Spanish', () =>
    visit(at('privacy', 'es'), async page => {
      await wake(page, ID)
      await option(page, 'delivery', 'consent').focus()
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => option(page, 'delivery', 'contract').isChecked()).toBe(true)
      for (const value of ['ticked', 'bundled', 'vague']) {
        await option(page, 'no-consent', value).focus()
        await page.keyboard.press('Space')
      }
      const press = question(page, 'no-consent').getByRole('button', { name: 'Comprobar' })
      await press.focus()
      await page.keyboard.press('Enter')
      await expect
        .poll(() => verdict(page, 'no-consent').textContent())
        .toMatch(/no es todo|falta algo/)
      await option(page, 'no-consent', 'letter').focus()
      await page.keyboard.press('Space')
      await press.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => verdict(page, 'no-consent').textContent()).toMatch(/Correcto/)
    }))

  test('the solution opens for who has tried or gives up, and that is kept', () =>
    visit(at('privacy'), async page => {
      await wake(page, ID)
      const solution = (name: string) => question(page, name).locator('.part-solution')
      const giveUp = (name: string) => question(page, name).getByRole('button', { name: /Give up/ })
      expect(await solution('delivery').isVisible()).toBe(false)
      await option(page, 'delivery', 'none').check()
      await question(page, 'delivery').getByRole('button', { name: 'Check' }).click()
      await expect.poll(() => solution('delivery').isVisible()).toBe(true)
      expect(await giveUp('delivery').count()).toBe(0)
      await giveUp('raffle').click()
      await expect.poll(() => solution('raffle').locator('p').isVisible()).toBe(true)
      await expect
        .poll(() =>
          solution('raffle')
            .locator('summary')
            .evaluate(one => one === document.activeElement)
        )
        .toBe(true)
      await expect
        .poll(() => page.evaluate(() => JSON.stringify({ ...localStorage })))
        .toContain('gaveUp')
      await page.reload()
      await expect.poll(() => solution('raffle').isVisible()).toBe(true)
    }))
})

describe('putting in order', () => {
  const ID = 'exercise-one-to-one-steps'
  const items = (page: Page) => widget(page, ID).locator('.order-item')
  const order = (page: Page) =>
    items(page).evaluateAll(all => all.map(one => (one as HTMLElement).dataset['item'] ?? ''))
  const item = (page: Page, id: string) => widget(page, ID).locator(`[data-item="${id}"]`)
  const verdict = (page: Page) => widget(page, ID).locator('.verdict')

  /** Moves items up by their buttons until they stand in this order. */
  async function arrange(page: Page, wanted: readonly string[]) {
    for (const [place, id] of wanted.entries()) {
      for (let tries = 0; tries < 4 && (await order(page)).indexOf(id) > place; tries++) {
        await item(page, id)
          .getByRole('button', { name: /^(Move up|Subir)/ })
          .click()
      }
    }
    expect(await order(page)).toEqual(wanted)
  }

  test('by buttons: never right from the start, three slips, right, and kept', () =>
    visit(at('one-to-one'), async page => {
      await wake(page, ID)
      const right = ['identify', 'differentiate', 'converse', 'adapt']
      expect(await order(page)).not.toEqual(right)
      for (const [wrong, sentence] of [
        [['differentiate', 'identify', 'converse', 'adapt'], /sorts records, not people/],
        [['identify', 'converse', 'differentiate', 'adapt'], /everybody gets the same one/],
        [['identify', 'differentiate', 'adapt', 'converse'], /rests on a guess/]
      ] as const) {
        await arrange(page, wrong)
        await check(page, ID).click()
        await expect.poll(() => verdict(page).textContent()).toMatch(sentence)
      }
      await arrange(page, right)
      await check(page, ID).click()
      await expect.poll(() => verdict(page).getAttribute('data-tone')).toBe('good')
      await page.reload()
      await expect.poll(() => order(page)).toEqual(right)
      await expect.poll(() => verdict(page).getAttribute('data-tone')).toBe('good')
      expect(await score(page, ID).textContent()).toBe('1 of 1 right')
    }))

  test('by keyboard: Alt and arrows keep the focus, and the place is said', () =>
    visit(at('one-to-one', 'es'), async page => {
      await wake(page, ID)
      const [first = ''] = await order(page)
      const down = item(page, first).getByRole('button', { name: /^Bajar/ })
      await down.focus()
      await page.keyboard.press('Alt+ArrowDown')
      await expect.poll(async () => (await order(page)).indexOf(first)).toBe(1)
      await page.keyboard.press('Alt+ArrowDown')
      await expect.poll(async () => (await order(page)).indexOf(first)).toBe(2)
      expect(await down.evaluate(one => one === document.activeElement)).toBe(true)
      expect(await widget(page, ID).locator('.visually-hidden[role=status]').textContent()).toMatch(
        /ahora 3 de 4\.$/
      )
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await expect.poll(async () => (await order(page)).indexOf(first)).toBe(3)
      expect(await down.getAttribute('aria-disabled')).toBe('true')
    }))

  test('by mouse: an item is dragged, and Escape lets it go', () =>
    visit(at('one-to-one'), async page => {
      await wake(page, ID)
      const before = await order(page)
      const [first = '', , third = ''] = before
      const middle = async (id: string) => {
        await item(page, id).scrollIntoViewIfNeeded()
        const box = await item(page, id).locator('.order-text').boundingBox()
        if (!box) throw new Error('no box')
        return { x: box.x + 20, y: box.y + box.height / 2 }
      }
      const to = await middle(third)
      const from = await middle(first)
      const target = await middle(third)
      expect(to.x).toBe(target.x)
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(from.x, from.y + 20)
      await page.mouse.move(target.x, target.y + 4)
      await page.mouse.up()
      const [a, b, c, d] = before
      await expect.poll(() => order(page)).toEqual([b, c, a, d])
      const again = await middle(first)
      await page.mouse.move(again.x, again.y)
      await page.mouse.down()
      await page.mouse.move(again.x, again.y - 120)
      await page.keyboard.press('Escape')
      await page.mouse.up()
      expect(await order(page)).toEqual([b, c, a, d])
    }))
})

describe('filling in', () => {
  const ID = 'exercise-rfm-by-hand'
  const cell = (page: Page, name: string) => field(page, ID, name)
  const said = (page: Page) => widget(page, ID).locator('.fill-said')
  const count = (page: Page) => widget(page, ID).locator('.fill-count')

  /** R, F and M of the twelve, as the lesson has them. */
  const BLOCK = [
    '3\t3\t3',
    '3\t3\t3',
    '3\t3\t2',
    '1\t3\t3',
    '2\t2\t2',
    '2\t2\t2',
    '2\t1\t1',
    '3\t1\t1',
    '2\t1\t1',
    '1\t1\t3',
    '1\t1\t2',
    '1\t1\t1'
  ].join('\n')

  const paste = (page: Page, name: string, text: string) =>
    cell(page, name).evaluate((input, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      input.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      )
    }, text)

  test('a block from a spreadsheet fills the table; it is checked at once, and kept', () =>
    visit(at('measuring-crm'), async page => {
      await wake(page, ID)
      await check(page, ID).click()
      await expect.poll(() => count(page).textContent()).toBe('Nothing is filled in yet.')
      await paste(page, 'ada.recency', `${BLOCK}\n`)
      await expect.poll(() => cell(page, 'leo.monetary').inputValue()).toBe('1')
      await check(page, ID).click()
      await expect.poll(() => count(page).textContent(), { timeout: 10_000 }).toBe('36 right.')
      expect(await said(page).locator('li').count()).toBe(0)
      await page.reload()
      await expect.poll(() => cell(page, 'joan.monetary').inputValue()).toBe('3')
      await expect
        .poll(() => cell(page, 'joan.monetary').locator('xpath=..').getAttribute('data-tone'))
        .toBe('good')
      expect(await score(page, ID).textContent()).toBe('36 of 36 right')
    }))

  test('three wrong cells are told what was done, the same thing once', () =>
    visit(at('measuring-crm'), async page => {
      await wake(page, ID)
      for (const [name, text] of [
        ['ada.recency', '1'],
        ['blas.recency', '1'],
        ['katia.frequency', '2'],
        ['ada.monetary', '3']
      ] as const) {
        await cell(page, name).fill(text)
      }
      await check(page, ID).click()
      await expect.poll(() => count(page).textContent()).toBe('1 right · 3 to mend · 32 empty.')
      expect(await said(page).locator('li').count()).toBe(2)
      expect(await said(page).textContent()).toMatch(/Ada · R and Blas · R.*fewer days are better/s)
      expect(await said(page).textContent()).toMatch(/Katia · F.*share the lower score/s)
      expect(await cell(page, 'ada.recency').getAttribute('aria-invalid')).toBe('true')
      const about = await cell(page, 'ada.recency').getAttribute('aria-describedby')
      expect(await page.locator(`[id="${about}"]`).textContent()).toMatch(/fewer days/)
      expect(await cell(page, 'ada.monetary').getAttribute('aria-invalid')).toBe('false')
    }))

  test('by keyboard the arrows go from cell to cell', () =>
    visit(at('measuring-crm', 'es'), async page => {
      await wake(page, ID)
      await cell(page, 'ada.recency').focus()
      const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name)
      await page.keyboard.type('3')
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toBe('blas.recency')
      await page.keyboard.press('ArrowRight')
      expect(await focused()).toBe('blas.frequency')
      await page.keyboard.press('Enter')
      expect(await focused()).toBe('clara.frequency')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowUp')
      expect(await focused()).toBe('ada.recency')
      expect(await cell(page, 'ada.recency').inputValue()).toBe('3')
      await page.keyboard.press('ArrowUp')
      expect(await focused()).toBe('ada.recency')
    }))
})

describe('doing it in a widget', () => {
  const ID = 'exercise-better-ratio'
  const SHEET = 'unit-economics'
  const verdict = (page: Page) => widget(page, ID).locator('.verdict')
  const goal = (page: Page, key: string) => widget(page, ID).locator(`[data-goal="${key}"]`)
  const set = (page: Page, name: string, text: string) => field(page, SHEET, name).fill(text)

  test('the start goes in and can be taken back; wrong states are told why, and the right one is kept', () =>
    visit(lesson('en'), async page => {
      await wake(page, ID)
      await wake(page, SHEET)
      await widget(page, ID).getByRole('button', { name: 'Put the start in' }).click()
      await expect.poll(() => field(page, SHEET, 'cost').inputValue()).toBe('40,000')
      await widget(page, ID).getByRole('button', { name: 'Take the start back' }).click()
      await expect.poll(() => field(page, SHEET, 'cost').inputValue()).toBe('30,000')
      // The reader's own month comes back on a later visit, too.
      await set(page, 'cost', '31,000')
      await widget(page, ID).getByRole('button', { name: 'Put the start in' }).click()
      await expect.poll(() => field(page, SHEET, 'cost').inputValue()).toBe('40,000')
      await page.reload()
      await wake(page, ID)
      await wake(page, SHEET)
      await widget(page, ID).getByRole('button', { name: 'Take the start back' }).click()
      await expect.poll(() => field(page, SHEET, 'cost').inputValue()).toBe('31,000')
      await widget(page, ID).getByRole('button', { name: 'Put the start in' }).click()
      await expect.poll(() => field(page, SHEET, 'lost').inputValue()).toBe('40')
      await expect.poll(() => goal(page, 'goal').textContent()).toMatch(/not yet.*1/)
      await expect.poll(() => goal(page, 'changed').textContent()).toMatch(/nothing changed/)

      await set(page, 'cost', '25000')
      await set(page, 'new', '40')
      await expect.poll(() => goal(page, 'goal').textContent()).toMatch(/2\.56/)
      await check(page, ID).click()
      await expect.poll(() => verdict(page).textContent()).toMatch(/As many leave as before/)
      await set(page, 'cost', '40000')
      await set(page, 'new', '25')
      await set(page, 'lost', '20')
      await set(page, 'start', '2000')
      await check(page, ID).click()
      await expect.poll(() => verdict(page).textContent()).toMatch(/they cancel/)
      await set(page, 'start', '1000')
      await set(page, 'lost', '4')
      await check(page, ID).click()
      await expect.poll(() => verdict(page).textContent()).toMatch(/reaches nothing in practice/)
      await expect.poll(() => goal(page, 'between lost').getAttribute('data-met')).toBe('false')
      await set(page, 'lost', '20')
      await set(page, 'new', '40')
      await expect.poll(() => goal(page, 'goal').getAttribute('data-met')).toBe('true')
      await check(page, ID).click()
      await expect.poll(() => verdict(page).getAttribute('data-tone')).toBe('good')
      await page.reload()
      await expect.poll(() => verdict(page).textContent(), { timeout: 10_000 }).toMatch(/Right/)
      expect(await score(page, ID).textContent()).toBe('1 of 1 right')
    }))

  test('by keyboard, in Spanish; another convention has to stay as it was', () =>
    visit(lesson('es'), async page => {
      await wake(page, ID)
      const start = widget(page, ID).getByRole('button', { name: 'Poner el punto de partida' })
      await start.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => field(page, SHEET, 'lost').inputValue()).toBe('40')
      expect(await start.evaluate(one => one === document.activeElement)).toBe(true)
      await field(page, SHEET, 'base').first().focus()
      await page.keyboard.press('ArrowDown')
      await check(page, ID).focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => verdict(page).textContent()).toMatch(/quedarse como al principio/)
      await start.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => goal(page, 'among').getAttribute('data-met')).toBe('true')
    }))
})

test.each([
  [at('privacy'), 'exercise-which-basis'],
  [at('one-to-one'), 'exercise-one-to-one-steps'],
  [at('measuring-crm'), 'exercise-rfm-by-hand'],
  [lesson('en'), 'exercise-better-ratio']
])('without JavaScript %s has its solutions, and nothing that does nothing', (path, id) =>
  visit(
    path,
    async page => {
      const root = widget(page, id)
      expect(await root.locator('.part-ask').first().isVisible()).toBe(true)
      await root.locator('.part-solution summary').first().click()
      expect(await root.locator('.part-solution p').first().isVisible()).toBe(true)
      expect(await root.locator('button').filter({ visible: true }).count()).toBe(0)
    },
    { javaScriptEnabled: false }
  )
)

test.each([
  [at('privacy'), 'exercise-which-basis'],
  [at('one-to-one'), 'exercise-one-to-one-steps'],
  [at('measuring-crm'), 'exercise-rfm-by-hand'],
  [lesson('es'), 'exercise-better-ratio']
])('%s at 360 pixels: nothing reaches past the edge', (path, id) =>
  visit(
    path,
    async page => {
      await wake(page, id)
      const wide = await widget(page, id).evaluate(root =>
        [...root.querySelectorAll('*')]
          .filter(one => !one.closest('.table-scroll > *, .visually-hidden'))
          .filter(
            one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1
          )
          .map(one => one.outerHTML.slice(0, 100))
      )
      expect(wide).toEqual([])
    },
    { viewport: { width: 360, height: 740 } }
  )
)
