import { createHmac } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { INPATIENTS } from '../analysis/reidentification/tables.ts'
import { field, metric, visit, wake, widget } from './reader.ts'
import { downloaded } from './shop.ts'

const lesson = (locale: 'en' | 'es') => `/${locale}/lessons/privacy/`

const shows = async (page: Page, id: string, name: string, expected: number, digits = 6) =>
  expect
    .poll(() => metric(page, id, name), { message: `${name} ${expected}`, timeout: 20_000 })
    .toBeCloseTo(expected, digits)

async function bring(page: Page, id: string, text: string): Promise<void> {
  await widget(page, id).locator('.listed-table > summary').click()
  await field(page, id, `${id}-rows`).fill(text)
}

/** Fifty thousand people: age, sex, postcode, care. */
const MANY = ['Age\tSex\tPostcode\tHealth']
  .concat(
    Array.from(
      { length: 50_000 },
      (_, i) =>
        `${18 + ((i * 7919) % 70)}\t${i % 2 ? 'F' : 'M'}\t${28_001 + ((i * 31) % 55)}\tc${i % 7}`
    )
  )
  .join('\n')

test('people of a pasted table are found again, hidden by coarser columns, and fifty thousand do not stop the page', () => {
  const ID = 'privacy-reidentify'
  return visit(lesson('es'), async page => {
    const before = await metric(page, ID, 'unique-rows')
    expect(before).toBeGreaterThan(10)
    await wake(page, ID)
    await bring(page, ID, `Pacientes de marzo\n\n${INPATIENTS}\nTotal\t12\n`)
    await shows(page, ID, 'unique-rows', 12)
    await shows(page, ID, 'k-anonymity', 1)
    // As by hand in test/analysis/reidentification/assess.test.ts.
    await field(page, ID, `${ID}-level-0`).selectOption('cut-2')
    await field(page, ID, `${ID}-level-1`).selectOption('band-20')
    await field(page, ID, `${ID}-level-2`).selectOption('out')
    await shows(page, ID, 'k-anonymity', 4)
    await shows(page, ID, 'entropy-diversity', 2 ** 1.5)
    await shows(page, ID, 'usefulness', 1 - (1 / 3 + 20 / 34 + 1) / 3)
    // Another column as the secret one: nothing of the old is left.
    await field(page, ID, `${ID}-column-3`).selectOption('none')
    await expect.poll(() => metric(page, ID, 'distinct-diversity')).toBeNaN()
    await field(page, ID, `${ID}-column-3`).selectOption('sensitive')
    await page.keyboard.press('Tab')
    await widget(page, ID).locator(`[name="${ID}-best"]`).click()
    await expect.poll(() => metric(page, ID, 'k-anonymity')).toBeGreaterThanOrEqual(3)
    for (const bad of ['', 'x', '"', '<b>\t=1+1\n__proto__\tconstructor', '\t\t\t\n\t\n'])
      await field(page, ID, `${ID}-rows`).fill(bad)
    expect(await widget(page, ID).textContent()).not.toMatch(/NaN|undefined/)

    await page.evaluate(() => {
      const tasks: number[] = []
      Object.assign(globalThis, { longTasks: tasks })
      new PerformanceObserver(list => {
        for (const { duration } of list.getEntries()) tasks.push(duration)
      }).observe({ type: 'longtask' })
    })
    // By path: a buffer would go through the page's own tools.
    const path = join(tmpdir(), `crm-workbook-many-${process.pid}.tsv`)
    writeFileSync(path, MANY)
    await field(page, ID, `${ID}-table-file`).setInputFiles(path)
    await shows(page, ID, 'rows-released', 50_000)
    rmSync(path)
    expect((await field(page, ID, `${ID}-rows`).inputValue()).length).toBeLessThan(10_000)
    const tasks = await page.evaluate(
      () => (globalThis as unknown as { longTasks: number[] }).longTasks
    )
    if (process.env.SHOW_TASKS) console.info('long tasks', tasks.map(Math.round))
    // In one piece the reading and the sums take seconds; other tests may run on the same cores.
    expect(Math.max(0, ...tasks)).toBeLessThan(1000)
  })
})

test('pseudonyms with a key of the page’s own; those without are turned back, those with are not', () => {
  const ID = 'privacy-pseudonymise'
  return visit(lesson('en'), async page => {
    await wake(page, ID)
    const key = field(page, ID, `${ID}.key`)
    await expect.poll(() => key.inputValue()).toMatch(/^[\da-f]{64}$/)
    const first = await key.inputValue()
    expect(first).not.toContain('000102030405')
    await widget(page, ID).getByRole('button', { name: 'New key' }).click()
    const second = await key.inputValue()
    expect(second).not.toBe(first)
    await shows(page, ID, 'pseudonyms', 7 + 6 + 7)

    const save = widget(page, ID).getByRole('button', { name: 'Save the table as CSV' })
    const { text: csv } = await downloaded(page, save)
    expect(csv).toContain(
      createHmac('sha256', Buffer.from(second, 'hex'))
        .update('600123456')
        .digest('hex')
        .slice(0, 32)
    )
    expect(csv).not.toMatch(/600|@|Marta|deaf/)
    expect(csv.trim().split('\r\n')).toHaveLength(9)

    const attack = widget(page, ID).locator(`[name="${ID}-attack"]`)
    await attack.click()
    await expect
      .poll(() => metric(page, ID, 'found-plain'), { timeout: 30_000 })
      .toBeGreaterThanOrEqual(1)
    await attack.click()
    expect(await attack.textContent()).toBe('Start')
    expect(await metric(page, ID, 'guess-rate')).toBeGreaterThan(10_000)
    expect(await metric(page, ID, 'found-keyed')).toBe(0)
    expect(await widget(page, ID).textContent()).toContain('600123456')
    const tried = await metric(page, ID, 'guesses')
    await page.waitForTimeout(300)
    expect(await metric(page, ID, 'guesses')).toBe(tried)
    // The key is nowhere but in its field.
    await key.fill('zz')
    expect(await widget(page, ID).textContent()).toContain('64 hexadecimal digits')
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, at: location.href }))
    expect(stored).not.toContain(second)
  })
})

test('noise on a count: the budget is spent, refused, and enough', () => {
  const ID = 'privacy-noise'
  return visit(lesson('en'), async page => {
    await wake(page, ID)
    await shows(page, ID, 'answers-given', 6)
    await shows(page, ID, 'guess-bound', 1 / (1 + Math.exp(-0.5)))
    await field(page, ID, `${ID}.epsilon`).fill('1')
    await shows(page, ID, 'answers-given', 3)
    await shows(page, ID, 'noise-deviation', Math.SQRT2)
    await bring(page, ID, 'Town\tPaid\nA\tyes\nB\tno\nC\tyes\nA\tno\n')
    await field(page, ID, `${ID}.column`).selectOption({ label: 'Town' })
    await field(page, ID, `${ID}.value`).selectOption({ label: 'A' })
    await shows(page, ID, 'exact-count', 2)
    await field(page, ID, `${ID}.epsilon`).fill('9')
    await expect
      .poll(() => widget(page, ID).locator('.widget-note[role=status]').allTextContents())
      .toContain(
        'The budget does not pay for a single answer: take a smaller ε, or a larger budget.'
      )
  })
})
