import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'

const CONSENT = 'privacy-consent'
const lesson = (locale: 'en' | 'es') => `/${locale}/lessons/privacy/`

const allowed = (page: Page) => metric(page, CONSENT, 'audience-allowed')
const choose = (page: Page, name: string, value: string) =>
  widget(page, CONSENT).locator(`[name="${CONSENT}.${name}"][value="${value}"]`).check()

async function bring(page: Page, table: string, sheet: string): Promise<void> {
  const box = field(page, CONSENT, `${CONSENT}.${table}-rows`)
  if (!(await box.isVisible()))
    await widget(page, CONSENT)
      .locator('.listed-table', { has: page.locator(`[name="${CONSENT}.${table}-rows"]`) })
      .locator('summary')
      .first()
      .click()
  await box.fill(sheet)
}

/** As a Spanish sheet comes: semicolons, a title, a blank line, dates with slashes, a row of totals. */
const PEOPLE = `Clientes de marzo
N.º de cliente;Nombre;Correo;Última venta;Datos de una venta;Pudo negarse;Producto parecido;Se opuso
7;Ana Gil;ana@x.org;20/02/2026;sí;sí;sí;no

8;<img src=x onerror=alert(1)>;leo@x.org;;;;;
9;Eva Mas;eva@x.org;28/02/2026;sí;sí;sí;sí
Total;;;;;;;
`
const CONSENTS = `Persona;Finalidad;Canal;Día;Respuesta;Casilla ya marcada
leo@x.org;boletín;correo;15/01/2026;sí;sí
`

test('a question, the one rule of each person, and the reader’s own messy list', () =>
  visit(lesson('es'), async page => {
    // As it stands in the page: 28 made-up people, of whom ten may be written to.
    expect(await metric(page, CONSENT, 'audience-people')).toBe(28)
    expect(await allowed(page)).toBe(10)
    await wake(page, CONSENT)
    // By keyboard from “similar” one to the right: other offers, which need consent.
    await widget(page, CONSENT).locator(`[name="${CONSENT}.purpose"][value="similar"]`).focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => allowed(page)).toBe(4)
    await choose(page, 'purpose', 'recall')
    await expect.poll(() => allowed(page)).toBe(22)
    await choose(page, 'purpose', 'similar')
    // Years later every consent has run out, and nobody is a customer any more.
    await field(page, CONSENT, `${CONSENT}.day`).fill('2031-01-01')
    await expect.poll(() => allowed(page)).toBe(0)
    await widget(page, CONSENT).getByRole('button', { name: 'Seguir la tabla' }).click()
    await expect.poll(() => allowed(page)).toBe(10)

    await bring(page, 'people', PEOPLE)
    await bring(page, 'consents', CONSENTS)
    await expect.poll(() => metric(page, CONSENT, 'audience-people')).toBe(3)
    const rules = widget(page, CONSENT).locator('tr[data-rule]')
    const found = await rules.evaluateAll(all => all.map(one => one.getAttribute('data-rule')))
    expect(found).toEqual(['soft', 'preset', 'objected'])
    await expect.poll(() => rules.nth(1).textContent()).toContain('<img src=x')
    await choose(page, 'show', 'may')
    await expect.poll(() => rules.count()).toBe(1)
    // Nobody at all: a sentence, and the way back.
    await bring(page, 'people', 'N.º de cliente;Nombre\n')
    await expect
      .poll(() => widget(page, CONSENT).locator('p[role=status]').allTextContents())
      .toContainEqual(expect.stringContaining('No hay nadie en la lista'))
  }))
