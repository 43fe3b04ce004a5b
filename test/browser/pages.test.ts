import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { fileFor } from '../../scripts/serve.ts'
import { lesson, visit, widget } from './reader.ts'
import { folder, html, pages } from './site.ts'

// Every page that is built: well formed, linked, the same in both languages, at home on any screen.

const twin = (path: string) =>
  path.replace(/^\/(en|es)\//, (_, l) => (l === 'en' ? '/es/' : '/en/'))
const localePages = (locale: string) => pages().filter(path => path.startsWith(`/${locale}/`))
/** A page is parsed once: links lead to the same few pages a hundred times. */
const parsed = new Map<string, Document>()
function documentOf(path: string): Document {
  const known = parsed.get(path) ?? parseHTML(html(path)).document
  parsed.set(path, known)
  return known
}
const all = (path: string, selector: string) => [...documentOf(path).querySelectorAll(selector)]

describe.each(pages())('%s', path => {
  const bilingual = !/^\/(en|es)\//.test(path)

  test('says what it is', () => {
    const page = documentOf(path)
    expect(page.documentElement.getAttribute('lang')).toBe(path.startsWith('/es/') ? 'es' : 'en')
    expect(page.querySelectorAll('h1').length).toBe(path === '/' ? 2 : 1)
    expect(page.title.length).toBeGreaterThan(5)
    expect(page.title).not.toMatch(/undefined|\[object/)
    const description = page.querySelector('meta[name=description]')?.getAttribute('content') ?? ''
    expect(description.length).toBeGreaterThan(30)
    expect(page.querySelector('meta[name=viewport]')?.getAttribute('content')).not.toMatch(
      /user-scalable|maximum/
    )
  })

  test('names its twin in the other language, which exists', () => {
    const alternates = all(path, 'link[rel=alternate][hreflang]').map(link => [
      link.getAttribute('hreflang'),
      link.getAttribute('href') ?? ''
    ])
    expect(alternates.map(([language]) => language).sort()).toEqual(['en', 'es', 'x-default'])
    for (const [, href = ''] of alternates)
      expect(
        fileFor(folder(), new URL(href ?? '', 'http://site').pathname),
        href ?? ''
      ).toBeDefined()
    if (!bilingual) {
      const switcher = all(path, 'a[data-twin]').map(link => link.getAttribute('href'))
      expect(switcher).toEqual([twin(path)])
    }
  })

  test('links to what is there', () => {
    const broken: string[] = []
    for (const link of all(path, '[href], [src]')) {
      const address = link.getAttribute('href') ?? link.getAttribute('src') ?? ''
      const url = new URL(address, `http://site${path}`)
      if (url.origin !== 'http://site') {
        // Other sites are linked to, never loaded from.
        if (link.tagName !== 'A' || !/^https:$/.test(url.protocol)) broken.push(address)
        continue
      }
      const file = fileFor(folder(), url.pathname)
      if (!file) broken.push(address)
      else if (url.hash && file.endsWith('.html')) {
        const id = decodeURIComponent(url.hash.slice(1))
        if (!documentOf(url.pathname).getElementById(id)) broken.push(address)
      }
    }
    expect(broken).toEqual([])
  })

  test('has a social card in its language', () => {
    const card = all(path, 'meta[property="og:image"]')[0]?.getAttribute('content') ?? ''
    const file = join(folder(), new URL(card, 'http://site').pathname)
    expect(existsSync(file) && statSync(file).size).toBeGreaterThan(5000)
  })
})

test('both languages have the same pages, sections and widgets', () => {
  expect(localePages('es')).toEqual(localePages('en').map(twin))
  for (const path of localePages('en')) {
    const ids = (at: string) =>
      all(at, 'main section[id], main [data-widget]').map(
        element => element.id || element.getAttribute('data-widget')
      )
    const [english, spanish] = [ids(path), ids(twin(path))]
    // The glossary is in the order of each alphabet.
    if (path.includes('glossary')) expect(spanish.sort()).toEqual(english.sort())
    else expect(spanish).toEqual(english)
    const inputs = (at: string) =>
      all(at, '[data-widget] [name]').map(element => element.getAttribute('name'))
    expect(inputs(twin(path))).toEqual(inputs(path))
  }
})

test('Spanish pages write numbers as Spanish does, also in charts', () => {
  for (const path of localePages('es')) {
    const texts = all(path, 'svg text, figcaption, .chart-sentence, svg title').map(
      one => one.textContent ?? ''
    )
    for (const text of [
      ...texts,
      ...all(path, 'svg').map(one => one.getAttribute('aria-label') ?? '')
    ]) {
      expect(text, path).not.toMatch(/[€$]\s?\d/)
      expect(text, path).not.toMatch(/\d,\d{3}(?!\d)/)
      expect(text, path).not.toMatch(/\d\.\d{1,2}(?!\d)/)
      expect(text, path).not.toMatch(/\d%/)
      expect(text, path).not.toMatch(/\b(Jan|Apr|Aug|Dec|months?|customers?|churned)\b/)
    }
  }
})

test('English pages write numbers as English does, also in charts', () => {
  for (const path of localePages('en'))
    for (const text of all(path, 'svg text, figcaption, .chart-sentence').map(
      one => one.textContent ?? ''
    )) {
      expect(text, path).not.toMatch(/\d\s?€/)
      expect(text, path).not.toMatch(/\d\.\d{3}(?!\d)/)
      expect(text, path).not.toMatch(/\b(meses|clientes|ene|abr|ago|dic)\b/)
    }
})

test('text may be spaced as widely as readers need', () =>
  visit(
    lesson('es'),
    async page => {
      // WCAG 1.4.12.
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
      })
      const { width, room } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        room: document.documentElement.clientWidth
      }))
      expect(width).toBeLessThanOrEqual(room)
    },
    { viewport: { width: 360, height: 740 }, bypassCSP: true }
  ))

test('on paper there are no controls, and answers are open', () =>
  visit(lesson('en'), async page => {
    await page.emulateMedia({ media: 'print' })
    const shown = await page
      .locator('button, input[type=range], input[type=file], nav, .toolbar, a.skip')
      .evaluateAll(found =>
        found
          .filter(one => one.checkVisibility() && one.getBoundingClientRect().width > 1)
          .map(one => one.outerHTML.slice(0, 100))
      )
    expect(shown).toEqual([])
    // A choice is printed as the word that was chosen.
    const looks = await page
      .locator('select')
      .evaluateAll(found => found.map(one => getComputedStyle(one).appearance))
    expect(new Set(looks)).toEqual(new Set(['none']))
    expect(await page.locator('details.check p').first().isVisible()).toBe(true)
    expect(
      await widget(page, 'unit-economics').locator('figure svg').filter({ visible: true }).count()
    ).toBe(3)
    expect(await page.locator('article h1').isVisible()).toBe(true)
  }))

test('who asked for less motion gets none', () =>
  visit(
    lesson('en'),
    async page => {
      const moving = await page.locator('html, body *').evaluateAll(elements =>
        elements
          .filter(element => {
            const { transitionDuration, animationName, animationDuration, scrollBehavior } =
              getComputedStyle(element)
            const long = (text: string) =>
              text.split(',').some(part => Number.parseFloat(part) > 0.05)
            return (
              long(transitionDuration) ||
              (animationName !== 'none' && long(animationDuration)) ||
              scrollBehavior === 'smooth'
            )
          })
          .map(element => element.outerHTML.slice(0, 80))
      )
      expect(moving).toEqual([])
    },
    { reducedMotion: 'reduce' }
  ))

test('an address that does not exist is answered in both languages', () =>
  visit(
    '/es/nada/',
    async page => {
      expect(await page.locator('section[lang=en]').textContent()).toContain(
        'There is no such page'
      )
      expect(await page.locator('section[lang=es]').textContent()).toContain(
        'Esta página no existe'
      )
      await page.getByRole('link', { name: 'Lecciones' }).last().click()
      expect(page.url()).toMatch(/\/es\/lessons\/$/)
    },
    { tolerateErrors: true }
  ))

test.each([
  ['es-MX', '/es/'],
  ['en-US', '/en/']
])('the front door leads a browser in %s to %s', (locale, path) =>
  visit('/', page => page.waitForURL(`**${path}`), { locale })
)

test('the theme is the reader’s, and stays', () =>
  visit(
    '/en/',
    async page => {
      const paper = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      const light = await paper()
      await page.locator('button.theme').click()
      expect(await paper()).not.toBe(light)
      const dark = await paper()
      await page.goto(new URL(lesson('es'), page.url()).href)
      expect(await paper()).toBe(dark)
      expect(await page.locator('button.theme').getAttribute('aria-label')).toBe(
        'Cambiar a colores claros'
      )
    },
    { colorScheme: 'light' }
  ))
