import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'

const ID = 'segment-profile'

test('bars chosen in one view filter the others, by keyboard too, and the page prints alone', () =>
  visit('/es/lessons/social-profiling/', async page => {
    const root = widget(page, ID)
    expect(await metric(page, ID, 'profile-size')).toBe(59)
    await wake(page, ID)
    const said = root.locator('[data-said="choice"]')
    await field(page, ID, 'segment-profile.segment').selectOption('everybody')
    await expect.poll(() => metric(page, ID, 'profile-size')).toBe(300)
    // The bar of women, with the keyboard: the picker of the second view.
    const gender = root.locator('[data-chart="segment-gender"]')
    const woman = gender.locator('[data-cell="woman"]')
    await woman.focus()
    await page.keyboard.press('Space')
    await expect.poll(() => said.textContent()).toContain('mujer')
    const women = await metric(page, ID, 'profile-size')
    expect(women).toBeGreaterThan(100)
    expect(women).toBeLessThan(200)
    expect(await woman.getAttribute('aria-pressed')).toBe('true')
    // The other views follow, the view itself keeps all its bars.
    const age = root.locator('[data-chart="segment-age"]')
    await expect.poll(() => age.locator('.chart-sentence').textContent()).toContain('Consta de')
    await root.locator('[data-chart="segment-channel"] [data-cell="app"]').click()
    await expect.poll(() => metric(page, ID, 'profile-size')).toBeLessThan(women)
    await woman.focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => said.textContent()).not.toContain('mujer')
    await root.getByRole('button', { name: 'Quitar la elección' }).click()
    await expect.poll(() => metric(page, ID, 'profile-size')).toBe(300)
    await expect.poll(() => said.textContent()).toContain('No hay nada elegido')
    await page.evaluate(() => {
      window.print = () => {
        document.title = document.querySelector('[data-sheet]')?.className ?? ''
        window.dispatchEvent(new Event('afterprint'))
      }
    })
    await root.getByRole('button', { name: 'Imprimir' }).click()
    expect(await page.title()).toContain('profile-sheet')
    expect(await page.evaluate(() => document.documentElement.dataset['print'])).toBeUndefined()
  }))
