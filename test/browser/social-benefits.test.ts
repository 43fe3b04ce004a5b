import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'

// The listening desk: whom to answer first, and the reader's word against the word lists.

const DESK = 'social-benefits'

const lesson = (locale: 'en' | 'es') => `/${locale}/lessons/social-crm/`

const rows = (page: Page) => widget(page, DESK).locator('.listening-table tbody tr')
const row = (page: Page, post: string) => rows(page).and(page.locator(`[data-post="${post}"]`))
const said = (page: Page, post: string, family: 'mood' | 'topic' | 'lead') =>
  row(page, post).locator(`select[name*=".${family}/"]`)

const shows = (page: Page, name: string, value: number) =>
  expect.poll(() => metric(page, DESK, name), { message: name }).toBeCloseTo(value, 9)

test.each(['en', 'es'] as const)('what the made-up posts show in %s', locale =>
  visit(lesson(locale), async page => {
    await wake(page, DESK)
    for (const [name, value] of [
      ...[
        ['posts-open', 13],
        ['posts-unhappy', 10],
        ['leads', 4],
        ['questions', 7]
      ],
      // 7 · 60 % · (5 · 20 % · 6 − 4); 4 / (20 % · 6); 20 of 24.
      ...[
        ['deflection-saved', 8.4],
        ['deflection-break-even', 10 / 3],
        ['agreement', 20 / 24]
      ],
      // Labels 11, 6, 7; lists 10, 5, 9: by lot (110 + 30 + 63) / 576.
      ['kappa', (20 / 24 - 203 / 576) / (1 - 203 / 576)]
    ] as [string, number][])
      await shows(page, name, value)
    expect(await rows(page).first().getAttribute('data-post')).toBe('P08')
    expect(await row(page, 'P08').textContent()).toMatch(
      locale === 'en' ? /“open”.*“not”/ : /«abre».*«no»/
    )
  })
)

test('what the lists got wrong is put right, undone, and kept across languages', () =>
  visit(lesson('en'), async page => {
    await wake(page, DESK)
    await widget(page, DESK)
      .getByRole('button', { name: /Show all of them/ })
      .click()
    // Irony: praise to the lists, a complaint to everybody else.
    await said(page, 'P06', 'mood').selectOption('negative')
    await shows(page, 'posts-unhappy', 11)
    // It was labelled so already: the lists are no better for it.
    await shows(page, 'agreement', 20 / 24)
    await said(page, 'P11', 'mood').selectOption('neutral')
    await shows(page, 'posts-unhappy', 10)
    await said(page, 'P22', 'lead').selectOption('yes')
    await shows(page, 'leads', 5)
    await widget(page, DESK).getByRole('button', { name: 'Undo' }).click()
    await shows(page, 'leads', 4)
    await expect
      .poll(() => widget(page, DESK).locator('.toolbar [role=status]').textContent())
      .toContain('P22')

    await page.goto(page.url().replace('/en/', '/es/'))
    await wake(page, DESK)
    await shows(page, 'posts-unhappy', 10)
    await widget(page, DESK).locator(`[name="${DESK}.show"][value=all]`).check()
    await widget(page, DESK)
      .getByRole('button', { name: /Verlas todas/ })
      .click()
    expect(await said(page, 'P06', 'mood').inputValue()).toBe('negative')
    await widget(page, DESK).locator('.toolbar .tools-row .button').nth(2).click()
    await expect.poll(() => said(page, 'P06', 'mood').inputValue()).toBe('lists')
  }))

test('the weights order the queue, the topics can be compared, leads stand alone', () =>
  visit(lesson('en'), async page => {
    await wake(page, DESK)
    await widget(page, DESK)
      .locator('.widget-more', { has: page.locator(`[name="${DESK}.age"]`) })
      .locator('summary')
      .first()
      .click()
    // The longest wait first puts the app's fault of 13 March at the top; the newest first, what broke on 9 April.
    await widget(page, DESK).locator(`[name="${DESK}.age"][value=fresh]`).check()
    await expect.poll(() => rows(page).first().getAttribute('data-post')).toBe('P23')
    await field(page, DESK, `${DESK}.readers`).fill('0')
    await shows(page, 'deflection-saved', -16.8)
    await widget(page, DESK).locator(`[name="${DESK}.compare"][value=topic]`).check()
    await shows(page, 'agreement', 21 / 24)
    await widget(page, DESK).locator(`[name="${DESK}.show"][value=leads]`).check()
    await expect.poll(() => rows(page).count()).toBe(4)
  }))

test('the reader’s own posts, as they come out of a spreadsheet', () =>
  visit(lesson('en'), async page => {
    await wake(page, DESK)
    await widget(page, DESK).locator('.listed-table summary').click()
    await field(page, DESK, `${DESK}-rows`).fill(
      [
        'Menciones de marzo',
        'Fecha;Usuario;Seguidores;Comentario',
        '14/03/2026;leo;1.200;¿Dónde puedo comprar el molinillo azul?',
        ';;;',
        '13/03/2026;eva;1.250.000;La máquina no funciona',
        '15/03/2026;ana;35;Entrega rápida, gracias',
        'ayer;mar;12;Hola',
        'Total;;1.251.247;'
      ].join('\n')
    )
    await shows(page, 'posts-open', 3)
    await shows(page, 'posts-unhappy', 1)
    await shows(page, 'leads', 1)
    await shows(page, 'deflection-saved', 1.2)
    await expect.poll(() => rows(page).first().textContent()).toContain('1,250,000')
    expect(await widget(page, DESK).locator('.row-errors').textContent()).toMatch(
      /ayer[\s\S]*Total/
    )
    // Nobody has labelled a post: no kappa.
    expect(await metric(page, DESK, 'kappa')).toBeNaN()
    for (const [i, mood] of (['negative', 'neutral', 'positive'] as const).entries())
      await rows(page).nth(i).locator('select[name*=".mood/"]').selectOption(mood)
    await shows(page, 'kappa', 1)

    await field(page, DESK, `${DESK}-rows`).fill('')
    await expect
      .poll(() => widget(page, DESK).locator('.widget-note').allTextContents())
      .toContainEqual(expect.stringContaining('no post to read'))
  }))
