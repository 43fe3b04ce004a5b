import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visit } from './reader.ts'
import { html, pages } from './site.ts'

// What makes a page readable, on every page: nothing lies on anything, no word is broken, nothing is lost on paper.

/** Opens every page in turn and gathers what is wrong with it. */
async function everywhere(
  page: Page,
  wrong: () => readonly string[],
  paths = pages()
): Promise<readonly string[]> {
  const all: string[] = []
  for (const path of paths) {
    await page.goto(new URL(path, page.url()).href)
    const found = await page.evaluate(wrong)
    all.push(...found.map(one => `${path} ${one}`))
  }
  return all
}

const EXERCISE = '[data-widget="practice"], [data-widget^="exercise-"]'
const withExercises = pages().filter(path => /data-widget="(practice|exercise-)/.test(html(path)))

describe('an exercise on paper', () => {
  test('both languages have the same exercises', () => {
    const ids = (locale: string) =>
      withExercises
        .filter(path => path.startsWith(`/${locale}/`))
        .flatMap(path => [...html(path).matchAll(/data-widget="(practice|exercise-[^"]*)"/g)])
        .map(([, id]) => id)
    expect(ids('en').length).toBeGreaterThan(2)
    expect(ids('es')).toEqual(ids('en'))
  })

  test.each(withExercises)('%s: what is given is printed; hints and verdicts are not', path =>
    visit(path, async page => {
      for (const exercise of await page.locator(EXERCISE).all()) {
        const statement = exercise.locator(':scope > .widget-intro')
        await statement.scrollIntoViewIfNeeded()
        await statement.hover()
        // A hint is taken and a wrong answer is judged, so that there is something not to print.
        const part = exercise.locator('.part').first()
        await part.locator('input').fill('123456789')
        await part.locator('button').first().click()
        await part.locator('.verdict p').first().waitFor()
        await part.locator('button').nth(1).click()
        await part.locator('.hints li').first().waitFor()

        await page.emulateMedia({ media: 'print' })
        expect(await statement.isVisible()).toBe(true)
        expect(await statement.textContent()).toMatch(/\d/)
        expect(await exercise.locator('.part > label').filter({ visible: true }).count()).toBe(
          await exercise.locator('.part').count()
        )
        const spoilers = exercise.locator('.hints, .verdict, .part details, button')
        expect(await spoilers.filter({ visible: true }).count()).toBe(0)
        await page.emulateMedia({ media: 'screen' })
      }
    })
  )
})

test.each([1280, 1440, 1920])('at %i px no side note lies on anything', width =>
  visit(
    '/en/',
    async page => {
      const wrong = await everywhere(page, () => {
        const shown = (selector: string) =>
          [...document.querySelectorAll<HTMLElement>(selector)].filter(one => one.checkVisibility())
        const notes = shown('.sidenote')
        const others = shown('.widget, figure, table, .wide, .check, .callout, .foot, .sidenote')
        return notes.flatMap(note => {
          const a = note.getBoundingClientRect()
          return others
            .filter(other => {
              if (other === note || other.contains(note)) return false
              const b = other.getBoundingClientRect()
              const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
              const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
              return across > 1 && down > 1
            })
            .map(other => `“${note.textContent?.slice(0, 30)}” on ${other.outerHTML.slice(0, 60)}`)
        })
      })
      expect(wrong).toEqual([])
    },
    { viewport: { width, height: 900 } }
  )
)

test.each([360, 768])('at %i px no table breaks a word', width =>
  visit(
    '/en/',
    async page => {
      const wrong = await everywhere(page, () => {
        const broken: string[] = []
        for (const cell of document.querySelectorAll<HTMLElement>('th, td, dt, dd')) {
          if (!cell.checkVisibility() || cell.clientWidth < 2) continue
          // The head of a stacked table is there for screen readers alone.
          if (cell.closest('table')?.tHead?.clientWidth === 1 && cell.closest('thead')) continue
          const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
          for (let text = walk.nextNode(); text; text = walk.nextNode()) {
            if (text.parentElement?.closest('math, code')) continue
            // Between letters and figures alone: after a hyphen or a dash a line may end.
            for (const { 0: word, index } of (text.textContent ?? '').matchAll(
              /[\p{L}\p{N}.,]+/gu
            )) {
              const range = document.createRange()
              range.setStart(text, index)
              range.setEnd(text, index + word.length)
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
              if (lines.size > 1) broken.push(word)
            }
          }
        }
        return broken
      })
      expect(wrong).toEqual([])
    },
    { viewport: { width, height: 800 } }
  )
)

test.each([360, 1280])(
  'at %i px what scrolls sideways is a stop of the keyboard, and nothing else',
  width =>
    visit(
      '/en/',
      async page => {
        await page.goto(new URL('/en/lessons/measuring-crm/', page.url()).href)
        const wrong = () =>
          page
            .locator('.table-scroll, .formula, .prose .katex:has(> math[display=block])')
            .evaluateAll(all =>
              all
                .filter(one => one.checkVisibility() && one.clientWidth > 0)
                .filter(
                  one =>
                    one.scrollWidth > one.clientWidth !== (one.getAttribute('tabindex') === '0')
                )
                .map(one => one.getAttribute('aria-label') ?? one.textContent?.slice(0, 40))
            )
        await expect.poll(wrong).toEqual([])
      },
      { viewport: { width, height: 800 } }
    )
)

test('no number is parted from its per cent sign', () => {
  const parted = pages().flatMap(path => {
    const text = html(path).replace(
      /<(script|style)[\s\S]*?<\/\1>|<annotation[\s\S]*?<\/annotation>|\bprops="[^"]*"/g,
      ''
    )
    return [...text.matchAll(/.{20}\d %.{10}/g)].map(([found]) => `${path} ${found}`)
  })
  expect(parted).toEqual([])
})
