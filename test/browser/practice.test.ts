import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { field, lesson, visit, wake, widget } from './reader.ts'

// The flagship exercise, answered as people answer.

const PRACTICE = 'practice'

const part = (page: Page, name: string) =>
  widget(page, PRACTICE).locator('li.part', { has: page.locator(`[name="${name}"]`) })
const verdict = (page: Page, name: string) => part(page, name).locator('.verdict')

async function answer(page: Page, name: string, text: string): Promise<string> {
  await field(page, PRACTICE, name).fill(text)
  await part(page, name).locator('.button-main').click()
  // A verdict of an earlier answer is taken away as soon as another is typed.
  await verdict(page, name).locator('b').waitFor()
  return (await verdict(page, name).textContent()) ?? ''
}

const tone = (page: Page, name: string) => verdict(page, name).getAttribute('data-tone')

test.each([
  ['en', ['1,000', '81.63', '1.3265 %', '6,153.85', '12.25'], '5 of 5 right'],
  ['en', ['1000', '81,63', '1,3265', '6.153,85', '12,25'], '5 of 5 right'],
  ['es', ['1.000', '81,63', '1,3265 %', '6.153,85', '12,25'], '5 de 5 correctas'],
  ['es', ['1000 €', '81.63', '1.3265', '6153.85', '12.25'], '5 de 5 correctas']
] as const)('right answers in either notation, %s: %s', (locale, texts, all) =>
  visit(lesson(locale), async page => {
    await wake(page, PRACTICE)
    for (const [index, name] of ['cac', 'arpu', 'churn', 'ltv', 'payback'].entries()) {
      const text = texts[index] ?? ''
      let said = await answer(page, name, text)
      // Where the page's notation says something else, it asks; the answer is one click.
      const choice = verdict(page, name).locator('button', {
        hasText: /6[.,]153|81[.,]63|1[.,]32|12[.,]25/
      })
      if ((await tone(page, name)) !== 'good' && (await choice.count()) > 0) {
        await choice.first().click()
        await part(page, name).locator('.button-main').click()
        await expect.poll(() => tone(page, name)).toBe('good')
        said = (await verdict(page, name).textContent()) ?? ''
      }
      expect(await tone(page, name), `${name} ${text}: ${said}`).toBe('good')
    }
    expect(await widget(page, PRACTICE).locator('> p[role=status]').textContent()).toBe(all)
  })
)

test('other bases and both forms of LTV are right, and named', () =>
  visit(lesson('en'), async page => {
    await wake(page, PRACTICE)
    expect(await answer(page, 'arpu', '80.93')).toMatch(/average/)
    expect(await tone(page, 'arpu')).toBe('good')
    expect(await answer(page, 'arpu', '80.24')).toMatch(/end of the month/)
    expect(await tone(page, 'arpu')).toBe('good')
    expect(await answer(page, 'churn', '1.3039%')).toMatch(/end/)
    expect(await tone(page, 'churn')).toBe('good')
    expect(await answer(page, 'ltv', '5153.85')).toMatch(/CAC|won|win/)
    expect(await tone(page, 'ltv')).toBe('good')
  }))

test('a wrong answer is told what it did', () =>
  visit(lesson('en'), async page => {
    await wake(page, PRACTICE)
    for (const [name, text, sentence] of [
      ['cac', '1764.71', /net growth, 17/],
      ['cac', '30.61', /whole customer base/],
      ['cac', '2666.67', /revenue/],
      ['arpu', '2666.67', /new customers only/],
      ['churn', '43.33%', /leavers with the joiners/],
      ['ltv', '75.38', /lifetime|months/],
      ['payback', '6.15', /LTV/]
    ] as const) {
      expect(await answer(page, name, text), `${name} ${text}`).toMatch(sentence)
      expect(await tone(page, name), `${name} ${text}`).not.toBe('good')
    }
    expect(await widget(page, PRACTICE).locator('> p[role=status]').textContent()).toBe(
      '0 of 5 right'
    )
    for (const text of ['abc', '', '1.2.3', '∞', '<b>5</b>']) {
      await field(page, PRACTICE, 'cac').fill(text)
      await part(page, 'cac').locator('.button-main').click()
      await page.waitForTimeout(100)
      expect(await tone(page, 'cac'), text).not.toBe('good')
      expect(await verdict(page, 'cac').locator('b b').count()).toBe(0)
    }
  }))

test('a slip is not charged again later', () =>
  visit(lesson('es'), async page => {
    await wake(page, PRACTICE)
    await answer(page, 'cac', '1.764,71')
    expect(await tone(page, 'cac')).not.toBe('good')
    // 1,764.71 / 81.63
    const said = await answer(page, 'payback', '21,62')
    expect(said).toMatch(/1\.764,71|CAC|anterior/)
    expect(await widget(page, PRACTICE).locator('> p[role=status]').textContent()).toBe(
      '1 de 5 correctas'
    )
    await answer(page, 'churn', '1,33 %')
    expect(await answer(page, 'ltv', '6.137,79')).toMatch(/1,33|churn/)
    expect(await widget(page, PRACTICE).locator('> p[role=status]').textContent()).toMatch(
      /^[23] de 5/
    )
  }))

test('too few digits are not taken for another convention', () =>
  visit(lesson('en'), async page => {
    await wake(page, PRACTICE)
    expect(await answer(page, 'churn', '1.3%')).toMatch(/digit|decimal/)
    expect(await tone(page, 'churn')).not.toBe('bad')
  }))

test('an empty field is answered, and a changed answer no longer counts', () =>
  visit(lesson('en'), async page => {
    await wake(page, PRACTICE)
    const score = widget(page, PRACTICE).locator('> p[role=status]')
    await part(page, 'cac').locator('.button-main').click()
    await expect.poll(() => verdict(page, 'cac').textContent()).toMatch(/Write a number/)
    await answer(page, 'cac', '1000')
    await expect.poll(() => score.textContent()).toBe('1 of 5 right')
    await field(page, PRACTICE, 'cac').fill('1001')
    await expect.poll(() => score.textContent()).toBe('0 of 5 right')
    await answer(page, 'cac', '1764.71')
    expect(await field(page, PRACTICE, 'cac').getAttribute('aria-invalid')).toBe('true')
    await answer(page, 'cac', '1000')
    expect(await field(page, PRACTICE, 'cac').getAttribute('aria-invalid')).toBe('false')
  }))

test('hints come one at a time, and answers outlive the visit', () =>
  visit(lesson('en'), async page => {
    await wake(page, PRACTICE)
    const hints = part(page, 'cac').locator('.hints li')
    const more = part(page, 'cac').getByRole('button', { name: /^Hint/ })
    for (let count = 1; count <= 3; count += 1) {
      await more.click()
      await expect.poll(() => hints.count()).toBe(count)
    }
    expect(await more.count()).toBe(0)
    // The focus does not fall out of the page with the button.
    await expect
      .poll(() => hints.last().evaluate(hint => hint === document.activeElement))
      .toBe(true)
    await answer(page, 'cac', '1000')
    await page.reload()
    await expect.poll(() => field(page, PRACTICE, 'cac').inputValue()).toBe('1000')
    await expect.poll(() => tone(page, 'cac')).toBe('good')
    expect(await widget(page, PRACTICE).locator('> p[role=status]').textContent()).toBe(
      '1 of 5 right'
    )
    await widget(page, PRACTICE).getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => field(page, PRACTICE, 'cac').inputValue()).toBe('')
  }))
