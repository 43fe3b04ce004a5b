import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { makeDirty } from '../../data/make-dirty.ts'
import { field, metric, open, visit, wake, widget } from './reader.ts'
import { downloaded } from './shop.ts'

const DESK = 'data-quality'
const lesson = (locale: 'en' | 'es') => `/${locale}/lessons/data-quality/`

const shows = (page: Page, id: string, expected: number) =>
  expect
    .poll(() => metric(page, DESK, id), { message: `${id} ${expected}`, timeout: 15_000 })
    .toBe(expected)

const desk = (page: Page) => widget(page, DESK)

/** As a Spanish spreadsheet gives it, hostile here and there. */
const SHEET = `Contactos;;;;;
n.º de cliente;nombre y apellidos;correo;móvil;C.P.;último contacto
1;García López, José;pepe.garcia@gmail.com;+34 600 111 223;8001;03/11/2026
2;Pepe García;PepeGarcia@gmail.com;600111223;;

3;=HYPERLINK("http://x");no tiene;600;99999;nunca
4;<img src=x onerror=alert(1)>;ana@gmial.com;;28013;2020-01-01
`

test('the sample, complete without JavaScript', async () => {
  const { page, close } = await open(lesson('es'), { javaScriptEnabled: false })
  expect(await metric(page, DESK, 'rows')).toBe(600)
  expect(await metric(page, DESK, 'precision')).toBeGreaterThan(0.95)
  expect(await metric(page, DESK, 'held-recall')).toBeGreaterThan(0.85)
  expect(await desk(page).locator('figure svg').count()).toBe(6)
  expect(await desk(page).locator('.quality-pair').count()).toBe(2)
  await close()
})

test('a verdict by keyboard, undone; own sheet, corrected; files', () =>
  visit(lesson('en'), async page => {
    await wake(page, DESK)
    const people = await metric(page, DESK, 'people')
    const doubt = await metric(page, DESK, 'review')
    // The worker brings the other pairs.
    const more = desk(page).getByRole('button', { name: 'Show more' })
    await expect.poll(() => more.count(), { timeout: 15_000 }).toBe(1)
    const pair = desk(page).locator('.quality-pair', { hasText: 'not joined' }).first()
    const name = await pair.locator('input').first().getAttribute('name')
    const said = (verdict: string) => desk(page).locator(`[name="${name}"][value="${verdict}"]`)
    await said('computed').focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => metric(page, DESK, 'people'), { timeout: 15_000 }).toBeLessThan(people)
    expect(await metric(page, DESK, 'review')).toBeLessThan(doubt)
    expect(await said('same').isChecked()).toBe(true)
    await desk(page).getByRole('button', { name: 'Undo' }).click()
    await shows(page, 'people', people)
    // Own rows, as they come.
    const box = field(page, DESK, `${DESK}-rows`)
    await desk(page).locator('.listed-table > summary').click()
    // The sample comes into the box when it is opened: what is typed before would be joined to it.
    await expect.poll(() => box.inputValue()).not.toBe('')
    await box.fill(SHEET)
    await shows(page, 'rows', 4)
    // Small table, same box by Gmail's rules, same line: José and Pepe.
    await shows(page, 'people', 3)
    expect(await desk(page).locator('img').count()).toBe(0)
    // Without addresses and lines a name alone is not enough.
    for (const column of [2, 3])
      await desk(page).locator(`[name="${DESK}-column-${column}"]`).selectOption('none')
    await shows(page, 'people', 4)
    await desk(page).getByRole('button', { name: 'Undo' }).click()
    await shows(page, 'people', 3)
    const log = await downloaded(page, desk(page).getByRole('button', { name: /log of changes/ }))
    expect(log.name).toBe('contacts-changes.csv')
    expect(log.text).toContain('08001')
    expect(log.text).not.toMatch(/(^|[,"])=HYPERLINK/m)
    await box.fill('')
    await expect.poll(() => desk(page).textContent()).toContain('There is no row to check')
    await desk(page).getByRole('button', { name: 'Reset' }).click()
    await shows(page, 'rows', 600)
  }))

test('50,000 contacts: progress, cancel, and a page that does not stall', () =>
  visit(lesson('es'), async page => {
    await wake(page, DESK)
    await page.evaluate(() => {
      const seen = { worst: 0 }
      Object.assign(window, { seen })
      new PerformanceObserver(list => {
        for (const { duration } of list.getEntries()) seen.worst = Math.max(seen.worst, duration)
      }).observe({ type: 'longtask' })
    })
    await desk(page).locator('.listed-table > summary').click()
    // By its path: bytes would be unpacked by the page itself, which takes seconds.
    const file = join(tmpdir(), `crm-workbook-contacts-${process.pid}.csv`)
    writeFileSync(file, makeDirty(3, 50_000).table)
    const bring = () => desk(page).locator(`[name="${DESK}-table-file"]`).setInputFiles(file)
    await bring()
    const cancel = desk(page).getByRole('button', { name: 'Cancelar' })
    await cancel.click()
    await expect.poll(() => desk(page).textContent()).toContain('Cancelado')
    expect(await metric(page, DESK, 'rows')).toBe(600)
    await bring()
    await expect.poll(() => metric(page, DESK, 'rows'), { timeout: 30_000 }).toBe(50_000)
    rmSync(file)
    expect(await desk(page).textContent()).toContain('se conserva solo durante esta visita')
    const { worst } = await page.evaluate(
      () => (window as unknown as { seen: { worst: number } }).seen
    )
    // Two engines share a core here: what a reader would notice is a stall many times as long.
    expect(worst).toBeLessThan(250)
  }))
