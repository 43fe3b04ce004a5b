import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { alive, field, lesson, metric, visit, widget } from './reader.ts'

// A reader on a slow line does not wait for scripts, and loses nothing by it.

const SHEET = 'unit-economics'

/** Scripts that are asked for once the page is there come late, as on a train: after the tunnel. */
function tunnel() {
  let leave = () => {}
  let way = Promise.resolve()
  const enter = () => {
    way = new Promise<void>(done => {
      leave = done
    })
  }
  const prepare = (page: Page) =>
    page.route('**/*.js', async route => {
      await way
      await route.continue()
    })
  return { enter, leave: () => leave(), prepare }
}

/** No widget has a script yet. */
const asleep = async (page: Page) =>
  expect(await page.locator('astro-island[data-awake]').count()).toBe(0)

test('what is typed before the script arrives is kept, and counts', () => {
  const { enter, leave, prepare } = tunnel()
  return visit(
    lesson('en'),
    async page => {
      enter()
      const cost = field(page, SHEET, 'cost')
      await cost.fill('45000')
      await field(page, SHEET, 'new').fill('20')
      await widget(page, SHEET).locator('[name=base][value=closing]').check()
      await field(page, SHEET, 'currency').selectOption('USD')
      await asleep(page)
      leave()
      await alive(page, SHEET)
      await expect.poll(() => metric(page, SHEET, 'cac')).toBe(2250)
      expect(await metric(page, SHEET, 'arpu')).toBe(80_000 / 987)
      expect(await cost.inputValue()).toBe('45000')
      expect(await widget(page, SHEET).locator('[data-metric=cac]').textContent()).toContain('$')
    },
    { prepare }
  )
})

test('typing on while the widget comes alive loses no key', () => {
  const { enter, leave, prepare } = tunnel()
  return visit(
    lesson('en'),
    async page => {
      enter()
      const cost = field(page, SHEET, 'cost')
      await cost.click()
      await cost.press('Control+a')
      // The script arrives between two keys; typing goes on until the widget has been alive for a while.
      let typed = '45000.1'
      await cost.pressSequentially(typed)
      await asleep(page)
      leave()
      for (let more = 0; more < 8; ) {
        const key = '23456789'[typed.length % 8] ?? '2'
        await cost.press(key)
        typed += key
        if ((await page.locator(`astro-island[data-awake] [data-widget="${SHEET}"]`).count()) > 0)
          more++
      }
      expect(await cost.inputValue()).toBe(typed)
      await expect.poll(() => metric(page, SHEET, 'cac')).toBeCloseTo(Number(typed) / 30, 8)
      expect(await cost.evaluate(input => input === document.activeElement)).toBe(true)
    },
    { prepare }
  )
})

test('a button pressed early does its work when the script is there', () => {
  const { enter, leave, prepare } = tunnel()
  return visit(
    lesson('es'),
    async page => {
      enter()
      const practice = widget(page, 'practice')
      await practice
        .getByRole('button', { name: /^Pista 1/ })
        .first()
        .click()
      await asleep(page)
      leave()
      await alive(page, 'practice')
      await expect.poll(() => practice.locator('.hints li').count()).toBe(1)
    },
    { prepare }
  )
})

test('a table pasted early is read', () => {
  const { enter, leave, prepare } = tunnel()
  return visit(
    lesson('en'),
    async page => {
      enter()
      const table = 'month,cost,revenue,start,new,lost\n2026-01,900,5000,100,9,4'
      await field(page, 'monthly-table', 'table').fill(table)
      await asleep(page)
      leave()
      await alive(page, 'monthly-table')
      const months = widget(page, 'monthly-table').locator('.months tbody tr')
      await expect.poll(() => months.count()).toBe(1)
      expect(await months.locator('data').first().getAttribute('value')).toBe('100')
    },
    { prepare }
  )
})
