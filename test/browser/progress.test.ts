import { expect, test } from 'vitest'
import { field, lesson, metric, visit, wake, widget } from './reader.ts'
import { downloaded } from './shop.ts'

const ID = 'progress'

test.each([
  ['en', 'Add somebody', 'Now working: Bea.', 'Remove, with all answers', 'Yes, remove'],
  ['es', 'Añadir a alguien', 'Ahora trabaja: Bea.', 'Quitar, con sus respuestas', 'Sí, quitar']
] as const)(
  'answers count where they were given, for each participant apart, %s',
  (locale, add, now, remove, yes) =>
    visit(lesson(locale), async page => {
      await wake(page, 'practice')
      await field(page, 'practice', 'cac').fill('1000')
      await field(page, 'practice', 'cac').press('Enter')
      await expect
        .poll(() => widget(page, 'practice').locator('.verdict[data-tone=good]').count())
        .toBe(1)
      await page.goto(new URL(`/${locale}/progress/`, page.url()).href)
      await wake(page, ID)
      await expect.poll(() => metric(page, ID, 'questions-right')).toBe(1)
      expect(await metric(page, ID, 'right-unit-economics-practice')).toBe(1)

      const button = (name: string) => widget(page, ID).getByRole('button', { name })
      await button(add).click()
      const said = widget(page, ID).locator('#participant-said')
      expect(await said.textContent()).not.toBe('')
      await field(page, ID, 'participant-name').fill('Bea')
      await field(page, ID, 'participant-name').press('Enter')
      await expect.poll(() => said.textContent()).toBe(now)
      await expect.poll(() => metric(page, ID, 'questions-right')).toBe(0)
      // Bea finds the exercise untouched.
      await page.goBack()
      await wake(page, 'practice')
      expect(await field(page, 'practice', 'cac').inputValue()).toBe('')
      await page.goForward()
      await wake(page, ID)
      await field(page, ID, 'participant').selectOption('')
      await expect.poll(() => metric(page, ID, 'questions-right')).toBe(1)
      await field(page, ID, 'participant').selectOption({ label: 'Bea' })
      await button(remove).click()
      await button(yes).click()
      await expect.poll(() => metric(page, ID, 'questions-right')).toBe(1)
      expect(await field(page, ID, 'participant').locator('option').count()).toBe(1)
    })
)

test('a file that is opened can be taken back, and the link carries the answers', () =>
  visit('/en/progress/', async page => {
    await wake(page, ID)
    const all = widget(page, ID)
    await all.locator('.widget-more summary').click()
    const empty = await downloaded(page, all.getByRole('button', { name: 'Save as file' }))
    await page.goto(new URL(lesson('en'), page.url()).href)
    await wake(page, 'practice')
    await field(page, 'practice', 'cac').fill('1000')
    await field(page, 'practice', 'cac').press('Enter')
    await expect
      .poll(() => widget(page, 'practice').locator('.verdict[data-tone=good]').count())
      .toBe(1)
    await page.goto(new URL('/en/progress/', page.url()).href)
    await wake(page, ID)
    await expect.poll(() => metric(page, ID, 'questions-right')).toBe(1)
    await all.locator(`[name="${ID}-file"]`).setInputFiles({
      ...{ name: empty.name, mimeType: 'application/json' },
      buffer: Buffer.from(empty.text)
    })
    await expect.poll(() => metric(page, ID, 'questions-right')).toBe(0)
    await all.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => metric(page, ID, 'questions-right')).toBe(1)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await all.locator('.widget-more summary').click()
    await all.getByRole('button', { name: 'Copy link' }).click()
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\/en\/progress\/#w=1\..{30,}/)
  }))
