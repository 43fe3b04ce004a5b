import { text as textOf } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'

const ID = 'profiling'
const SHEET = [
  'Cliente;Nombre;Edad;Sexo;Intereses;Compra;Pedidos;Última compra;Gasto',
  ...Array.from(
    { length: 60 },
    (_, i) =>
      `C${i};Persona ${i};${20 + (i % 30)};${i % 2 ? 'M' : 'H'};${i < 25 ? 'correr' : 'cine'};leche;${i % 4};${String(1 + (i % 28)).padStart(2, '0')}/09/2026;${i},50 €`
  ),
  '',
  'Total;;;;;;;;1.800,00 €'
].join('\n')

test('a rule by mouse and by keyboard, saved and exported, and the reader’s own people', () =>
  visit('/es/lessons/social-profiling/', async page => {
    const root = widget(page, ID)
    const size = (expected: number) =>
      expect.poll(() => metric(page, ID, 'segment-size')).toBe(expected)
    expect(await metric(page, ID, 'segment-size')).toBe(36)
    await wake(page, ID)
    await root.locator('[data-example="mothers"]').click()
    await size(64)
    const said = root.locator('[data-said="rule"]')
    await expect.poll(() => said.textContent()).toContain('64 de 300 personas')
    // By keyboard: a condition more, which gets the focus, and other words in its menus.
    await root.locator('#profiling-rule-add').focus()
    await page.keyboard.press('Enter')
    const added = root.locator('#profiling-rule-2-field')
    await expect.poll(() => added.evaluate(one => one === document.activeElement)).toBe(true)
    await added.selectOption('age')
    await root.locator('#profiling-rule-2-op').selectOption('at-most')
    await root.locator('#profiling-rule-2-value').fill('muchos')
    await expect.poll(() => root.locator('.rule-problem').textContent()).not.toBe('')
    await root.locator('#profiling-rule-2-value').fill('40')
    await expect.poll(() => said.textContent()).toContain('edad: 40 o menos')
    const young = await metric(page, ID, 'segment-size')
    expect(young).toBeGreaterThan(0)
    expect(young).toBeLessThan(64)
    // Nobody of these: the rest, but for whom it cannot be told.
    await root.locator('#profiling-rule-join').selectOption('none')
    await expect.poll(() => said.textContent()).toContain('no se cumple ninguna')
    await root.getByRole('button', { name: 'Deshacer' }).click()
    await size(young)
    await root.locator('#profiling-rule-2-remove').click()
    await size(64)
    await expect
      .poll(() =>
        root.locator('#profiling-rule-add').evaluate(one => one === document.activeElement)
      )
      .toBe(true)

    // Saved under a name, it is offered elsewhere, and leaves as a file that reads back.
    await field(page, ID, 'profiling.name').fill('Mis madres')
    await page.keyboard.press('Enter')
    const menu = field(page, 'segment-profile', 'segment-profile.segment')
    await wake(page, 'segment-profile')
    await expect.poll(() => menu.locator('option').allTextContents()).toContain('Mis madres')
    await root.locator('summary', { hasText: 'Exportar' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      root.getByRole('button', { name: 'Todos los segmentos en un archivo' }).click()
    ])
    const text = await textOf(await file.createReadStream())
    await field(page, ID, 'profiling.import').fill('{"format":"otro"}')
    await root.getByRole('button', { name: 'Leer' }).click()
    const heard = root.locator('[data-said="import"]')
    await expect.poll(() => heard.textContent()).toContain('no es un archivo de segmentos')
    await field(page, ID, 'profiling.import').fill(text)
    await root.getByRole('button', { name: 'Leer' }).click()
    await expect.poll(() => heard.textContent()).toContain('Mis madres (2)')

    // The reader's own sheet, as it comes: 25 of 60 run; the other fields say nothing of them.
    await root.locator('.listed-table > summary').click()
    await field(page, ID, 'profiling.people-rows').fill(SHEET)
    await field(page, ID, 'profiling.import').fill('["is","interests","Correr"]')
    await root.getByRole('button', { name: 'Leer' }).click()
    await size(25)
    await expect.poll(() => metric(page, ID, 'segment-share')).toBeCloseTo(25 / 60, 10)
    await expect
      .poll(() => metric(page, 'segment-profile', 'profile-share'))
      .toBeGreaterThanOrEqual(0)
    // Value: 25 × 0.06 × 12 − 25 × 0.3 − 10.
    expect(await metric(page, ID, 'campaign-value')).toBeCloseTo(18 - 7.5 - 10, 10)
    await root.getByRole('button', { name: 'Restablecer' }).click()
    await size(36)
  }))

test('20,000 people are read, and a rule asked of all of them', () =>
  visit('/en/lessons/social-profiling/', async page => {
    await wake(page, ID)
    const root = widget(page, ID)
    await root.locator('.listed-table > summary').click()
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `P${i}\t${18 + (i % 60)}\t${i % 4 ? 'films' : 'running/films'}\t${i % 100}`
    )
    await page.evaluate(() => {
      const seen: number[] = []
      Object.assign(window, { seen })
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) seen.push(entry.duration)
      }).observe({ type: 'longtask' })
    })
    await field(page, ID, 'profiling.people-table-file').setInputFiles({
      name: 'people.tsv',
      mimeType: 'text/tab-separated-values',
      buffer: Buffer.from(['id\tage\tinterests\tspend', ...rows].join('\n'))
    })
    await field(page, ID, 'profiling.import').evaluate(one => {
      one.closest('details')?.setAttribute('open', '')
    })
    await field(page, ID, 'profiling.import').fill('["is","interests","running"]')
    await root.getByRole('button', { name: 'Read it' }).click()
    await expect.poll(() => metric(page, ID, 'segment-size'), { timeout: 20_000 }).toBe(5000)
    await expect.poll(() => root.locator('[data-said="rule"]').textContent()).toContain('20,000')
    // A change of the rule on all of them.
    await root.locator('#profiling-rule-join').selectOption('none')
    await expect.poll(() => metric(page, ID, 'segment-size')).toBe(15_000)
    const longest = await page.evaluate(() =>
      Math.max(0, ...(window as unknown as { seen: number[] }).seen)
    )
    console.log(`longest task with 20,000 people: ${Math.round(longest)} ms`)
  }))
