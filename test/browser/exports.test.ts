import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { FORMAT_IDS, type FormatId } from '../../src/exports/about.ts'
import { field, visit, wake, widget } from './reader.ts'
import { html } from './site.ts'

// The page from which an instructor takes exercises away.

const EXPORTS = 'exports'
const address = (locale: 'en' | 'es') => `/${locale}/instructor/exports/`
const button = (page: Page, name: string | RegExp) =>
  widget(page, EXPORTS).getByRole('button', { name, exact: typeof name === 'string' })

/** Chooses a format, waits for the file and takes it. */
async function taken(page: Page, format: FormatId): Promise<{ name: string; bytes: Uint8Array }> {
  await field(page, EXPORTS, 'format').selectOption(format)
  await button(page, /Prepare the file|Preparar el archivo/).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, /Save as file|Guardar como archivo/).click({ timeout: 30_000 })
  ])
  const file = join(mkdtempSync(join(tmpdir(), 'exports-')), 'file')
  await download.saveAs(file)
  return { name: download.suggestedFilename(), bytes: readFileSync(file) }
}

test('every format is written in the page, and the page asks nobody for anything', () =>
  visit(address('en'), async page => {
    await wake(page, EXPORTS)
    await button(page, 'None').click()
    await field(page, EXPORTS, 'exercise-unit-economics-practice').check()
    for (const format of FORMAT_IDS) {
      const { name, bytes } = await taken(page, format)
      expect({ format, name, long: bytes.length > 1000 }).toEqual({ format, name, long: true })
      const text = new TextDecoder().decode(bytes)
      if (format === 'moodle') expect(text).toContain('<question type="numerical">')
      // The code leads to the lesson on this very site.
      if (format === 'sheet') expect(text).toContain('/en/lessons/customer-metrics/')
      if (format === 'scorm') {
        const files = unzipSync(bytes)
        expect(files['runtime.js']?.length).toBeGreaterThan(20_000)
      }
    }
  }))

test('another language and variant than the page’s, and what is missing is said', () =>
  visit(address('es'), async page => {
    await wake(page, EXPORTS)
    const root = widget(page, EXPORTS)
    await button(page, 'Ninguno').click()
    await field(page, EXPORTS, 'exercise-noise-budget').check()
    await field(page, EXPORTS, 'exercise-bad-data-cost').check()
    await root.getByLabel('English').check()
    await root.getByLabel('Una variante').check()
    await field(page, EXPORTS, 'variant').fill('nine')
    await button(page, 'Preparar el archivo').click()
    expect(await root.textContent()).toContain('de 1 a 200')
    expect(await field(page, EXPORTS, 'variant').inputValue()).toBe('nine')
    await field(page, EXPORTS, 'variant').fill('12')
    const { bytes } = await taken(page, 'gift')
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain('(variant 12)')
    expect(text).toContain('CRM Workbook')
    expect(await root.locator('.exports-result').textContent()).toContain(
      'No se ha dejado nada fuera.'
    )
    await field(page, EXPORTS, 'variant').fill('13')
    await button(page, 'Preparar el archivo').click()
    await root.locator('.exports-result').waitFor()
    const said = await root.locator('.exports-result').textContent()
    expect(said).toContain('Nada de lo elegido se puede escribir así')
    expect(said).toContain('No hay variante 13')
    await button(page, 'Ninguno').click()
    await button(page, 'Preparar el archivo').click()
    expect(await root.textContent()).toContain('Elige al menos un ejercicio.')
  }))

test('all exercises in all variants are written while the page goes on answering', () =>
  visit(address('en'), async page => {
    await wake(page, EXPORTS)
    await button(page, 'All').click()
    await widget(page, EXPORTS).getByLabel('All variants').check()
    await button(page, 'Prepare the file').click()
    // It can be called off by choosing something else.
    await field(page, EXPORTS, 'format').selectOption('spreadsheet')
    await button(page, 'Prepare the file').click()
    await button(page, 'Save as file').waitFor({ timeout: 30_000 })
    expect(await widget(page, EXPORTS).textContent()).toContain('exercises.xlsx: ')
  }))

test.each(['en', 'es'] as const)('without JavaScript the page says what there is, %s', locale => {
  const text = html(address(locale))
  expect(text).toContain('npm run export')
  expect(text).toContain('SCORM 1.2')
  expect(text.length).toBeLessThan(60_000)
})
