import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { alive, field, lesson, metric, visit, widget } from './reader.ts'

// A reader on a slow line does not wait for scripts, and loses nothing by it.

const SHEET = 'unit-economics'

/** Every script comes late, as on a train. */
const late = {
  prepare: (page: Page) =>
    page.route('**/*.js', async route => {
      await new Promise(done => setTimeout(done, 1500))
      await route.continue()
    })
}

test('what is typed before the script arrives is kept, and counts', () =>
  visit(
    lesson('en'),
    async page => {
      const cost = field(page, SHEET, 'cost')
      await cost.fill('45000')
      await field(page, SHEET, 'new').fill('20')
      await widget(page, SHEET).locator('[name=base][value=closing]').check()
      await field(page, SHEET, 'currency').selectOption('USD')
      expect(await page.locator('astro-island[data-awake]').count()).toBe(0)
      await alive(page, SHEET)
      await expect.poll(() => metric(page, SHEET, 'cac')).toBe(2250)
      expect(await metric(page, SHEET, 'arpu')).toBe(80_000 / 987)
      expect(await cost.inputValue()).toBe('45000')
      expect(await widget(page, SHEET).locator('[data-metric=cac]').textContent()).toContain('$')
    },
    late
  ))

test('typing on while the widget comes alive loses no key', () =>
  visit(
    lesson('en'),
    async page => {
      const cost = field(page, SHEET, 'cost')
      await cost.click()
      await cost.press('Control+a')
      // About four seconds: from long before the script arrives to after the widget is alive.
      const typed = '45000.1234567891011'
      await cost.pressSequentially(typed, { delay: 220 })
      await alive(page, SHEET)
      expect(await cost.inputValue()).toBe(typed)
      await expect.poll(() => metric(page, SHEET, 'cac')).toBe(Number(typed) / 30)
      expect(await cost.evaluate(input => input === document.activeElement)).toBe(true)
    },
    late
  ))

test('a button pressed early does its work when the script is there', () =>
  visit(
    lesson('es'),
    async page => {
      const practice = widget(page, 'practice')
      await practice
        .getByRole('button', { name: /^Pista 1/ })
        .first()
        .click()
      await alive(page, 'practice')
      await expect.poll(() => practice.locator('.hints li').count()).toBe(1)
    },
    late
  ))

test('a table pasted early is read', () =>
  visit(
    lesson('en'),
    async page => {
      const table = 'month,cost,revenue,start,new,lost\n2026-01,900,5000,100,9,4'
      await field(page, 'monthly-table', 'table').fill(table)
      await alive(page, 'monthly-table')
      const months = widget(page, 'monthly-table').locator('.months tbody tr')
      await expect.poll(() => months.count()).toBe(1)
      expect(await months.locator('data').first().getAttribute('value')).toBe('100')
    },
    late
  ))
