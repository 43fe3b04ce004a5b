import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { field, metric, note, open, visit, wake, widget } from './reader.ts'

// The map of the one-to-one model in its two views: parts off and on, what stops and why, one datum followed.

const lesson = (locale: 'en' | 'es') => `/${locale}/lessons/one-to-one/`

const VIEWS = ['layers', 'channels'] as const
type View = (typeof VIEWS)[number]

const part = (page: Page, view: View, id: string) => field(page, view, `${view}.${id}`)
const box = (page: Page, view: View, id: string) =>
  widget(page, view).locator(`[data-node="${id}"]`)
const action = (page: Page, view: View, id: string) =>
  widget(page, view).locator(`[data-action="${id}"]`)
const way = (page: Page, view: View) => widget(page, view).locator('.system-map > .chart-sentence')
const finding = (page: Page, view: View) => widget(page, view).locator('figcaption')

const shows = (page: Page, view: View, name: string, value: number) =>
  expect.poll(() => metric(page, view, name), { message: `${view} ${name}` }).toBe(value)

/** Parts that are highlighted. */
const onWay = (page: Page, view: View) =>
  widget(page, view)
    .locator('.map-part[data-way]')
    .evaluateAll(parts => parts.map(one => one.getAttribute('data-node')))

test('the three rows of the lesson’s table: a layer is missing', () =>
  visit(lesson('en'), async page => {
    await wake(page, 'layers')
    await shows(page, 'layers', 'actions-possible', 7)
    for (const [missing, left] of [
      [
        ['warehouse', 'marts'],
        ['lead', 'conversion']
      ],
      [
        ['segmentation', 'scoring', 'targets'],
        ['lead', 'conversion', 'loyalty', 'retention']
      ],
      [['call', 'email', 'social', 'sms', 'visit'], []]
    ] as const) {
      for (const id of missing) await part(page, 'layers', id).uncheck()
      await shows(page, 'layers', 'actions-possible', left.length)
      const possible = await widget(page, 'layers')
        .locator('[data-possible="true"]')
        .evaluateAll(items => items.map(item => item.getAttribute('data-action')))
      expect(possible).toEqual(left)
      // Struck out, in words too, and with the reason.
      for (const item of await widget(page, 'layers').locator('[data-possible="false"]').all()) {
        expect(await item.locator('s').count()).toBe(1)
        expect(await item.textContent()).toMatch(/not possible: .+ (is|are) off/)
      }
      await widget(page, 'layers').getByRole('button', { name: 'Reset' }).click()
      await shows(page, 'layers', 'actions-possible', 7)
    }
  }))

test('by keyboard: to a part, its way, off with the space bar, undone', () =>
  visit(lesson('es'), async page => {
    await wake(page, 'layers')
    await part(page, 'layers', 'pos').focus()
    await page.keyboard.press('Tab')
    expect(await part(page, 'layers', 'web').evaluate(one => one === document.activeElement)).toBe(
      true
    )
    // Focus follows what comes in there.
    await expect.poll(() => way(page, 'layers').textContent()).toContain('Una visita a la web pasa')
    expect(await onWay(page, 'layers')).toEqual(
      expect.arrayContaining(['web', 'marts', 'scoring', 'targets', 'manager', 'email'])
    )
    expect(await onWay(page, 'layers')).not.toContain('pos')
    await page.keyboard.press('Space')
    await expect.poll(() => box(page, 'layers', 'web').getAttribute('data-condition')).toBe('off')
    expect(await way(page, 'layers').textContent()).toContain('no entra: falta la web')
    expect(await finding(page, 'layers').textContent()).toBe(
      'Sin la web siguen siendo posibles las 7 acciones'
    )
    for (const id of ['pos', 'apps']) await part(page, 'layers', id).press('Space')
    await expect
      .poll(() => action(page, 'layers', 'loyalty').textContent())
      .toContain(
        'no es posible: no hay forma de saber quién es cliente: faltan el punto de venta, la web y las apps.'
      )
    await widget(page, 'layers').getByRole('button', { name: 'Deshacer' }).click()
    await expect
      .poll(() => widget(page, 'layers').locator('.toolbar [role=status]').textContent())
      .toContain('Apps apagado → encendido')
    await shows(page, 'layers', 'actions-possible', 7)
  }))

test('one datum from till to campaign, pointed at and chosen', () =>
  visit(lesson('en'), async page => {
    for (const view of VIEWS) {
      await wake(page, view)
      // Chosen when the page opens, without pointing at anything.
      expect(await onWay(page, view)).toEqual(
        expect.arrayContaining(['pos', 'warehouse', 'marts', 'manager'])
      )
      const lines = await widget(page, view).locator('.drawing-wide path[data-way]').count()
      expect(lines).toBeGreaterThan(4)
      await box(page, view, 'call').hover()
      await expect.poll(() => way(page, view).textContent()).toContain('A complaint by telephone')
      expect(await way(page, view).textContent()).toContain('can end in prevention and retention')
      await widget(page, view).locator(`[name="${view}.datum"][value=post]`).check()
      await page.mouse.move(0, 0)
      await expect.poll(() => way(page, view).textContent()).toMatch(/^A post goes Social media →/)
      expect(await onWay(page, view)).not.toContain('pos')
    }
    // Only as far as it gets: nobody knows whose post it is.
    await part(page, 'channels', 'record').uncheck()
    await expect
      .poll(() => way(page, 'channels').textContent())
      .toContain('ends in no campaign: Social media → Data lake.')
    expect(await widget(page, 'channels').locator('.map-back[data-flows]').count()).toBe(2)
    // Pointing at a part: what it takes and gives.
    await box(page, 'channels', 'erp').hover()
    await expect
      .poll(() => widget(page, 'channels').locator('.map-about').textContent())
      .toBe(
        'Operational ERP. Takes in: orders. Gives: orders. Now: works. Without it stops: conversion to customer, loyalty, upgrade, cross-selling, prevention and retention.'
      )
  }))

test('what is off is off in both views, in a link, and in the other language', () =>
  visit(lesson('en'), async (page, context) => {
    await wake(page, 'channels')
    await part(page, 'channels', 'warehouse').uncheck()
    await part(page, 'channels', 'lake').uncheck()
    await wake(page, 'layers')
    await expect.poll(() => part(page, 'layers', 'warehouse').isChecked()).toBe(false)
    await part(page, 'layers', 'email').uncheck()
    for (const view of VIEWS) await shows(page, view, 'actions-possible', 2)
    expect(await widget(page, 'layers').textContent()).toContain('on the other map: the data lake.')
    expect(await widget(page, 'channels').textContent()).toContain('on the other map: e-mail.')
    // The call centre has two places on the map of layers, and one switch.
    await part(page, 'layers', 'call-out').uncheck()
    await expect.poll(() => part(page, 'layers', 'call').isChecked()).toBe(false)
    await expect.poll(() => part(page, 'channels', 'call').isChecked()).toBe(false)
    await widget(page, 'channels').getByRole('button', { name: 'Undo' }).click()
    await expect
      .poll(() => widget(page, 'channels').locator('.toolbar [role=status]').textContent())
      .toBe('Undone: Call centre off → on.')

    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await widget(page, 'layers').locator('.toolbar summary').click()
    await widget(page, 'layers').getByRole('button', { name: 'Copy link' }).click()
    const link = await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('#')
      .then(() => page.evaluate(() => navigator.clipboard.readText()))
    const other = await context.browser()?.newContext()
    const there = await other?.newPage()
    if (!there) throw new Error('no browser')
    await there.goto(link.replace('/en/', '/es/'))
    await wake(there, 'layers')
    await expect.poll(() => part(there, 'layers', 'warehouse').isChecked()).toBe(false)
    expect(await part(there, 'layers', 'call').isChecked()).toBe(true)
    await other?.close()

    // Reset of a view puts back what it shows.
    await widget(page, 'channels').getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => part(page, 'layers', 'warehouse').isChecked()).toBe(true)
    expect(await part(page, 'layers', 'email').isChecked()).toBe(false)
  }))

test('the lesson’s thousand without e-mail, and the reader’s own', () =>
  visit(lesson('es'), async page => {
    await wake(page, 'layers')
    await shows(page, 'layers', 'reached', 900)
    await part(page, 'layers', 'email').uncheck()
    await shows(page, 'layers', 'reached', 600)
    await shows(page, 'layers', 'out-of-earshot', 300)
    // The telephone is reached by SMS as well.
    await part(page, 'layers', 'call').uncheck()
    await shows(page, 'layers', 'reached', 600)
    await part(page, 'layers', 'sms').uncheck()
    await shows(page, 'layers', 'reached', 0)
    await part(page, 'layers', 'email').check()
    await field(page, 'layers', 'layers.both').fill('1.250')
    await shows(page, 'layers', 'reached', 1550)
    await shows(page, 'layers', 'contactable', 1650)
    await field(page, 'layers', 'layers.email-only').fill('muchos')
    await expect.poll(() => note(page, 'layers', 'layers.email-only').textContent()).not.toBe('')
    await shows(page, 'layers', 'reached', 1550)
    await part(page, 'layers', 'scoring').uncheck()
    await shows(page, 'layers', 'reached', 0)
    expect(await widget(page, 'layers').locator('.map-reach').textContent()).toContain(
      'la prevención no es posible'
    )
  }))

test('the same as a list and as a table', () =>
  visit(lesson('en'), async page => {
    await wake(page, 'channels')
    await part(page, 'channels', 'crm').uncheck()
    const list = widget(page, 'channels').locator('.map-list')
    await list.locator('summary').click()
    await expect.poll(() => list.locator('s').allTextContents()).toEqual(['Operational CRM'])
    for (const id of ['pos', 'record', 'lake', 'manager']) {
      const about = await part(page, 'channels', id).getAttribute('aria-describedby')
      expect(await page.locator(`#${about}`).textContent()).toMatch(
        /^Takes in: .+\. Gives: .+\. Now: .+\./
      )
    }
    expect(await page.locator('#channels-about-manager').textContent()).toContain(
      'Now: nothing to work on arrives.'
    )
    const rows = widget(page, 'channels').locator('figure table tbody tr')
    expect(await rows.count()).toBeGreaterThan(15)
    expect(await rows.filter({ hasText: 'Operational CRM' }).first().textContent()).toBeTruthy()
  }))

test.each(['en', 'es'] as const)(
  '%s: on no screen a label lies on another or leaves its box',
  locale =>
    visit(lesson(locale), async page => {
      for (const width of [340, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        for (const view of VIEWS) {
          const wrong = await widget(page, view).evaluate(root => {
            const found: string[] = []
            const parts = [...root.querySelectorAll<HTMLElement>('.map-part')].map(one => {
              const range = document.createRange()
              range.selectNodeContents(one.querySelector('span') as Node)
              return {
                name: one.dataset['node'] ?? '',
                box: one.getBoundingClientRect(),
                text: range.getBoundingClientRect(),
                size: Math.min(one.offsetWidth, one.offsetHeight)
              }
            })
            const lies = (a: DOMRect, b: DOMRect) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5
            for (const { name, box, text, size } of parts) {
              if (text.left < box.left - 0.5 || text.right > box.right + 0.5)
                found.push(`${name} leaves its box sideways`)
              if (text.top < box.top - 0.5 || text.bottom > box.bottom + 0.5)
                found.push(`${name} leaves its box`)
              if (size < 24) found.push(`${name} is small`)
              for (const other of parts)
                if (other.name > name && lies(box, other.box)) found.push(`${name} ${other.name}`)
            }
            for (const band of root.querySelectorAll('.map-band span')) {
              const box = band.getBoundingClientRect()
              for (const one of parts)
                if (lies(box, one.box)) found.push(`${band.textContent} ${one.name}`)
            }
            const drawn = [...root.querySelectorAll('.map-lines svg')].filter(one =>
              one.checkVisibility()
            )
            if (drawn.length !== 1) found.push(`${drawn.length} drawings`)
            if (document.documentElement.scrollWidth > innerWidth) found.push('scrolls sideways')
            return found
          })
          expect(wrong, `${view} at ${width} px`).toEqual([])
        }
      }
    })
)

test('without JavaScript the map stands there, with its lines and the way of a receipt', async () => {
  const { page, close } = await open(lesson('es'), { javaScriptEnabled: false })
  for (const view of VIEWS) {
    const lines = widget(page, view).locator('.drawing-wide path')
    expect(await lines.count()).toBeGreaterThan(15)
    for (const d of await lines.evaluateAll(all => all.map(one => one.getAttribute('d'))))
      expect(d).toMatch(/^M[\d.]/)
    expect(await widget(page, view).locator('.map-part').filter({ visible: true }).count()).toBe(
      view === 'layers' ? 17 : 13
    )
    expect(await way(page, view).textContent()).toMatch(
      /^Un tique de caja pasa por Punto de venta →/
    )
    await widget(page, view).locator('.map-list summary').click()
    expect(await page.locator(`#${view}-about-web`).isVisible()).toBe(true)
  }
  await close()
})
