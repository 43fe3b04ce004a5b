import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { alive, field, lesson, visit, wake, widget } from './reader.ts'
import { bring, chooseFile, file, measuring, refusal, TRANSACTIONS } from './shop.ts'
import { pages } from './site.ts'

// axe-core over every page that is built and over the lessons at work, in light and in dark colours.

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  getRules(tags: string[]): { ruleId: string; tags: string[] }[]
  run(
    context: unknown,
    options: unknown
  ): Promise<{
    violations: {
      id: string
      help: string
      nodes: { html: string; any: { message: string }[] }[]
    }[]
  }>
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that look at colours: another theme changes nothing for the others. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** The rules that look at names and texts, which are another language's own. */
const TEXTS = ['cat.name-role-value', 'cat.text-alternatives', 'cat.language', 'cat.forms']

/**
 * What axe objects to, shortly: rule, reason, element. Both languages have the same elements and styles
 * (src/i18n/parity.ts), so that pages in Spanish are looked at for what is theirs, and in dark colours;
 * all others by every rule, in light ones.
 */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const spanish = (await page.getAttribute('html', 'lang')) === 'es'
  // One run for both: names and texts are the same in any theme.
  if (spanish) await page.emulateMedia({ colorScheme: 'dark' })
  const found = await page.evaluate(
    async ([tags, rules]) => {
      const { axe } = window as unknown as { axe: Axe }
      const named = axe
        .getRules([...tags])
        .filter(({ tags }) => !tags.includes('experimental') && !tags.includes('deprecated'))
        .map(({ ruleId }) => ruleId)
      const { violations } = await axe.run(document, {
        resultTypes: ['violations'],
        runOnly: { type: 'rule', values: [...named, ...rules] },
        // No rule asked for here reads style sheets or media files.
        preload: false
      })
      return violations.flatMap(({ id, help, nodes }) =>
        nodes
          .slice(0, 5)
          .map(
            node => `${id}: ${help} | ${node.any[0]?.message ?? ''} | ${node.html.slice(0, 160)}`
          )
      )
    },
    spanish ? ([TEXTS, COLOURS] as const) : ([STANDARDS, []] as const)
  )
  if (spanish) await page.emulateMedia({ colorScheme: 'light' })
  return spanish ? found.map(one => `dark: ${one}`) : found
}

const LESSONS = [lesson('en'), lesson('es')] as const

const options = { reducedMotion: 'reduce' } as const

test(
  'every page',
  () =>
    visit(
      '/en/',
      async page => {
        const found: string[] = []
        expect(pages().length).toBeGreaterThanOrEqual(14)
        for (const path of pages()) {
          await page.goto(new URL(path, page.url()).href)
          found.push(...(await objections(page)).map(text => `${path} ${text}`))
        }
        expect(found).toEqual([])
      },
      // The front door leads on by itself where it knows the language.
      { ...options, locale: 'fr' }
    ),
  300_000
)

test.each(LESSONS)(
  '%s at work, with a wrong entry and everything open',
  path =>
    visit(
      path,
      async page => {
        await wake(page, 'unit-economics')
        await alive(page, 'customer-flow')
        await wake(page, 'monthly-table')
        await wake(page, 'practice')
        await field(page, 'unit-economics', 'cost').fill('abc')
        await field(page, 'unit-economics', 'revenue').fill(
          path.startsWith('/en') ? '90.000' : '90,000'
        )
        await field(page, 'customer-flow', 'baseline.churn').fill('300')
        await field(page, 'monthly-table', 'table').fill(
          'mes;coste;altas\n2026-01;x;0\n2026-01;5;5\ntotal;5;5'
        )
        const practice = widget(page, 'practice')
        await field(page, 'practice', 'cac').fill('2.666,67')
        await practice
          .getByRole('button', { name: /Check|Comprobar/ })
          .first()
          .click()
        await practice
          .getByRole('button', { name: /^(Hint|Pista) 1/ })
          .first()
          .click()
        await widget(page, 'unit-economics').locator('.widget-more summary').click()
        await widget(page, 'unit-economics')
          .getByRole('button', { name: /Forget everything|Olvidarlo todo/ })
          .click()
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        await practice.locator('.verdict[data-tone]').first().waitFor()
        expect(await objections(page)).toEqual([])
      },
      options
    ),
  120_000
)

test.each(['en', 'es'] as const)(
  'the lesson on measuring at work, with the reader’s table, a refused file and everything open, %s',
  locale =>
    visit(
      measuring(locale),
      async page => {
        await bring(page, 'orders.csv', file('orders-messy-es.csv'))
        await widget(page, TRANSACTIONS)
          .getByRole('button', { name: /Keep on this device|Guardar en este dispositivo/ })
          .click()
        await widget(page, TRANSACTIONS).locator('.kept-tables button').last().click()
        await field(page, 'rfm', 'rfm.groups').fill('99')
        await field(page, 'rfm', 'rfm.cuts-recency').evaluate(input => {
          if (input instanceof HTMLInputElement) input.value = '3; 2'
          input.dispatchEvent(new Event('input', { bubbles: true }))
        })
        await widget(page, 'rfm').locator('[data-cell="5-5"]').click()
        await widget(page, 'incremental').locator('[name="incremental.from"][value=totals]').check()
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        await field(page, 'rfm', 'rfm-pasted').fill('nothing of the kind')
        await field(page, 'cohorts', 'cohorts-pasted').fill('nothing of the kind')
        await chooseFile(page, 'odd.csv', 'customer,date,edad\nana,2026-01-05,10\n')
        await refusal(page).waitFor()
        await expect
          .poll(() => widget(page, 'rfm').locator('#rfm-pasted-note').textContent())
          .toMatch(/recency_score/)
        expect(await objections(page)).toEqual([])
      },
      options
    ),
  120_000
)

test(
  'at phone width',
  () =>
    visit(
      lesson('es'),
      async page => {
        const found = await objections(page)
        await page.goto(new URL('/es/metrics/', page.url()).href)
        expect([...found, ...(await objections(page))]).toEqual([])
      },
      { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
    ),
  120_000
)
