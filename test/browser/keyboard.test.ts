import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { alive, field, lesson, metric, visit, wake, widget } from './reader.ts'
import { measuring } from './shop.ts'

// The whole lesson without a mouse.

interface Stop {
  readonly index: number
  readonly name: string
  readonly visible: boolean
}

/**
 * Numbers everything that Tab should reach, in the order of the page: links, buttons, fields, summaries,
 * what scrolls; of a group of radios the chosen one. Returns their names.
 */
const reachable = (page: Page, within = 'html'): Promise<string[]> =>
  page.locator(within).evaluate(root => {
    const wanted = [
      ...root.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]'
      )
    ].filter(element => {
      if (element.matches(':disabled, [tabindex="-1"]')) return false
      if (element instanceof HTMLInputElement && element.type === 'radio' && !element.checked)
        return false
      return element.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true })
    })
    for (const [index, element] of wanted.entries()) element.dataset['stop'] = String(index)
    return wanted.map(
      element =>
        `${element.tagName} ${element.getAttribute('name') ?? element.textContent?.trim().slice(0, 40)}`
    )
  })

/** Where the focus is, and whether one sees it: an outline, a border or a shadow that was not there. */
const focused = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return undefined
    const outlined = (one: Element | null | undefined) => {
      if (!one) return false
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one)
      return (
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2 &&
        !/, 0\)$/.test(outlineColor)
      )
    }
    const label = element.closest('label') ?? element.nextElementSibling
    const box = element.getBoundingClientRect()
    // A radio or a file field that is drawn by its label shows the focus there.
    const shown =
      outlined(element) ||
      outlined(label) ||
      outlined(label?.firstElementChild) ||
      outlined(element.nextElementSibling)
    const onScreen = box.bottom > 0 && box.top < innerHeight
    return {
      index: Number(element.dataset['stop'] ?? -1),
      name: `${element.tagName} ${element.getAttribute('name') ?? element.textContent?.trim().slice(0, 40)}`,
      visible: shown && onScreen
    }
  })

/** Focus where an element begins, as if one had come there by Tab. */
const focusAtStart = (page: Page, within: string) =>
  page.locator(within).evaluate(root => {
    const top = document.createElement('span')
    top.tabIndex = -1
    root.prepend(top)
    top.focus()
    top.remove()
  })

test(
  'Tab reaches every control of the lesson, once, in order, and one sees where one is',
  { timeout: 120_000 },
  () =>
    visit(
      lesson('en'),
      async page => {
        // Alive first: coming alive may enable buttons.
        for (const id of ['unit-economics', 'customer-flow', 'monthly-table', 'practice'])
          await wake(page, id)
        await focusAtStart(page, 'body')
        const names = await reachable(page)
        expect(names.length).toBeGreaterThan(200)
        const stops: Stop[] = []
        // A question that nobody has answered is a stop, too, and is not among the names.
        for (let press = 0; press < names.length + 20; press += 1) {
          await page.keyboard.press('Tab')
          const stop = await focused(page)
          if (!stop) break
          stops.push(stop)
        }
        expect(stops[0]?.name).toBe('A Skip to the content')
        expect(stops.filter(({ visible }) => !visible).map(({ name }) => name)).toEqual([])
        const reached = new Set(stops.map(({ index }) => index))
        expect(names.filter((_, index) => !reached.has(index))).toEqual([])
        const order = stops.map(({ index }) => index).filter(index => index >= 0)
        expect(order).toEqual([...order].sort((a, b) => a - b))
      },
      // Smooth scrolling would still be under way when the next key is pressed.
      { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }
    )
)

test('Tab goes through the RFM widget, its map as one stop', { timeout: 90_000 }, () =>
  visit(
    measuring('en'),
    async page => {
      const rfm = '[data-widget=rfm]'
      await wake(page, 'rfm')
      for (const summary of await page.locator(`${rfm} details > summary`).all()) {
        await summary.focus()
        await page.keyboard.press('Enter')
      }
      await expect.poll(() => field(page, 'rfm', 'rfm-sql-text').inputValue()).toContain('SELECT')
      await focusAtStart(page, rfm)
      const names = await reachable(page, rfm)
      expect(names.filter(name => /^BUTTON Recency \d/.test(name))).toEqual([])
      const stops: Stop[] = []
      // A date is three stops to the browser and one to this test.
      for (let press = 0; press < names.length * 2; press += 1) {
        await page.keyboard.press('Tab')
        const stop = await focused(page)
        if (!stop || stop.index < 0) break
        stops.push(stop)
      }
      // The calendar's button inside a date field is outlined by the browser itself.
      const seen = new Set(stops.filter(({ visible }) => visible).map(({ index }) => index))
      expect(stops.filter(({ index }) => !seen.has(index)).map(({ name }) => name)).toEqual([])
      const reached = new Set(stops.map(({ index }) => index))
      expect(names.filter((_, index) => !reached.has(index))).toEqual([])
      const order = stops.map(({ index }) => index)
      expect(order).toEqual([...order].sort((a, b) => a - b))
      const cells = await page
        .locator(`${rfm} [data-cell][data-stop]`)
        .evaluateAll(found => found.map(one => one.getAttribute('aria-label') ?? ''))
      expect(cells).toHaveLength(1)
      expect(cells[0]).toMatch(/^Recency .*5.*Frequency .*1: \d+ customers/)
    },
    { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }
  )
)

test('the skip link leads to the content', () =>
  visit(lesson('en'), async page => {
    await page.keyboard.press('Tab')
    const skip = page.locator('a.skip')
    expect(await skip.evaluate(link => link === document.activeElement)).toBe(true)
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  }))

test('radios by arrows, details by Enter, buttons by Space', () =>
  visit(lesson('en'), async page => {
    const sheet = 'unit-economics'
    await widget(page, sheet).locator('[name=base]:checked').focus()
    await alive(page, sheet)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => metric(page, sheet, 'arpu')).toBe(80_000 / 988.5)
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      'average'
    )
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => metric(page, sheet, 'arpu')).toBe(80_000 / 997)

    const data = widget(page, sheet).locator('figure details').first()
    await data.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await data.locator('table').isVisible()).toBe(true)
    const question = page.locator('details.check').first()
    await question.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await question.locator('p').first().isVisible()).toBe(true)

    const undo = widget(page, sheet).getByRole('button', { name: 'Undo' })
    await undo.focus()
    await page.keyboard.press('Space')
    await expect.poll(() => metric(page, sheet, 'arpu')).toBe(80_000 / 988.5)
  }))

test('an exercise is solved by keyboard alone', () =>
  visit(lesson('en'), async page => {
    await field(page, 'practice', 'cac').focus()
    await page.keyboard.type('1000')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => widget(page, 'practice').locator('.verdict[data-tone]').first().textContent(), {
        timeout: 5000
      })
      .toMatch(/\p{L}{3}/u)
  }))

test('terms open on focus and hover, and Escape closes them', () =>
  visit(
    lesson('en'),
    async page => {
      const term = page.locator('article .term').first()
      const definition = term.locator('[role=tooltip]')
      expect(await definition.isVisible()).toBe(false)
      await term.locator('a').focus()
      await expect.poll(() => definition.isVisible()).toBe(true)
      const described = await term.locator('a').getAttribute('aria-describedby')
      expect(await definition.getAttribute('id')).toBe(described)
      await page.keyboard.press('Escape')
      await expect.poll(() => definition.isVisible()).toBe(false)
      // Focus did not move, and the next term opens again.
      expect(await term.locator('a').evaluate(link => link === document.activeElement)).toBe(true)
      const next = page.locator('article .term').nth(1)
      await next.hover()
      await expect.poll(() => next.locator('[role=tooltip]').isVisible()).toBe(true)
      // The pointer may travel onto the note.
      await next.locator('[role=tooltip]').hover()
      expect(await next.locator('[role=tooltip]').isVisible()).toBe(true)
      const box = await next.locator('[role=tooltip]').boundingBox()
      expect(box && box.x >= 0 && box.x + box.width <= 1280).toBe(true)
    },
    { viewport: { width: 1280, height: 800 } }
  ))
