import { describe, expect, test } from 'vitest'
import { settle, visit } from './reader.ts'
import { html, pages } from './site.ts'

// What makes a page readable, on every page: nothing lies on anything, no word is broken, nothing is lost on paper.

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
      const exercises = await page.locator(EXERCISE).all()
      for (const exercise of exercises) {
        const statement = exercise.locator(':scope > .widget-intro')
        await statement.scrollIntoViewIfNeeded()
        await statement.hover()
        // A hint is taken and a wrong answer is judged, so that there is something not to print.
        const part = exercise.locator('.part').first()
        const field = part.locator('input').first()
        const type = (await field.count()) > 0 ? await field.getAttribute('type') : null
        if (type === 'text') await field.fill('123456789')
        // Options are not filled in; what is put in order, or done elsewhere, is checked as it stands.
        else if (type !== null) await field.check()
        await part.getByRole('button', { name: /^(Check|Comprobar)/ }).click()
        await part.locator('.verdict p').first().waitFor()
        await part.getByRole('button', { name: /^(Hint|Pista)/ }).click()
        await part.locator('.hints li').first().waitFor()
      }
      // All of them on one paper: laying a page out anew for each took longer than everything else.
      await page.emulateMedia({ media: 'print' })
      for (const exercise of exercises) {
        const statement = exercise.locator(':scope > .widget-intro')
        expect(await statement.isVisible()).toBe(true)
        expect((await statement.textContent())?.length).toBeGreaterThan(40)
        expect(await exercise.locator('.part-ask').filter({ visible: true }).count()).toBe(
          await exercise.locator('.part').count()
        )
        const spoilers = exercise.locator('.hints, .verdict, .part details, button')
        expect(await spoilers.filter({ visible: true }).count()).toBe(0)
      }
    })
  )
})

/** What reaches past the right edge, so that the page scrolls sideways. */
const tooWide = () => {
  const room = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= room) return []
  return [...document.querySelectorAll('body *')]
    .filter(one => one.getBoundingClientRect().right > room + 1 && one.checkVisibility())
    .slice(0, 3)
    .map(one => one.outerHTML.slice(0, 120))
    .concat(`${document.documentElement.scrollWidth} > ${room}`)
}

/** Words of a table that go over two lines. */
const brokenWords = () => {
  const broken: string[] = []
  for (const cell of document.querySelectorAll<HTMLElement>('th, td, dt, dd')) {
    if (!cell.checkVisibility() || cell.clientWidth < 2) continue
    // The head of a stacked table is there for screen readers alone.
    if (cell.closest('table')?.tHead?.clientWidth === 1 && cell.closest('thead')) continue
    const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
    for (let text = walk.nextNode(); text; text = walk.nextNode()) {
      if (text.parentElement?.closest('math, code')) continue
      // Between letters and figures alone: after a hyphen or a dash a line may end.
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{N}.,]+/gu)) {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) broken.push(word)
      }
    }
  }
  return broken
}

/** Side notes that lie on something. */
const coveringNotes = () => {
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
}

/**
 * What is looked for at which width. 640 CSS pixels are a window of 1280 at 200 %; 320 are the same at
 * 400 %.
 */
const WIDTHS: readonly (readonly [width: number, ...looks: (() => string[])[]])[] = [
  [320, tooWide],
  [360, tooWide, brokenWords],
  [640, tooWide],
  [768, tooWide, brokenWords],
  [1280, coveringNotes],
  [1440, coveringNotes],
  [1920, coveringNotes]
]

// A page is opened once and its window drawn wider: opening it takes longer than all that is looked for.
test.each(pages())(
  '%s at any width: no scrolling sideways, no broken word, no covered text',
  path =>
    visit(
      path,
      async page => {
        const wrong: string[] = []
        // Where no note stands beside the text, none can lie on anything.
        const noted = html(path).includes('class="sidenote')
        for (const [width, ...looks] of WIDTHS) {
          if (!noted && looks.every(look => look === coveringNotes)) continue
          await page.setViewportSize({ width, height: 800 })
          await settle(page)
          for (const look of looks)
            wrong.push(
              ...(await page.evaluate(look)).map(one => `${width} px, ${look.name}: ${one}`)
            )
        }
        expect(wrong).toEqual([])
      },
      // The front door leads on by itself where scripts run.
      { viewport: { width: 320, height: 800 }, ...(path === '/' && { locale: 'fr' }) }
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
