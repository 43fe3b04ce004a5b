import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'

// The network: what the page opens with, the reader's own ties, and a message that tries who is influential.

const GRAPH = 'social-graph'

const lesson = (locale: 'en' | 'es') => `/${locale}/lessons/privacy/`

/** Wakes it, and touches it once more: only then its worker starts. */
async function start(page: Page): Promise<void> {
  await wake(page, GRAPH)
  await widget(page, GRAPH).locator('h3').click()
  await ready(page)
}

/** Whatever was asked has been answered, and people have come to rest. */
const ready = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('.network[data-live]') !== null &&
      document.querySelector('.network[aria-busy=true]') === null
  )

const shows = (page: Page, name: string, value: number, digits = 6) =>
  expect.poll(() => metric(page, GRAPH, name), { message: name }).toBeCloseTo(value, digits)

/** As one change: Chromium takes seconds to type thousands of lines into a box. */
const paste = (page: Page, rows: readonly string[]) =>
  field(page, GRAPH, `${GRAPH}-rows`).evaluate((box, text) => {
    ;(box as HTMLTextAreaElement).value = text
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }, rows.join('\n'))

const openTable = (page: Page) => widget(page, GRAPH).locator('.listed-table > summary').click()

test('what the page was built with is what its worker finds; a message tries the central', () =>
  visit(lesson('en'), async page => {
    const shown = () =>
      widget(page, GRAPH)
        .locator('[data-metric]')
        .evaluateAll(all => all.map(one => `${one.dataset.metric} ${one.dataset.value}`))
    const ties = widget(page, GRAPH).locator('.net-ties')
    const built = await shown()
    const drawn = await ties.getAttribute('d')
    expect(built.length).toBe(12)
    await start(page)
    expect(await shown()).toEqual(built)
    await expect.poll(() => ties.getAttribute('d')).toBe(drawn)

    // By eigenvector, eight of one circle: fewer than by lot.
    await shows(page, 'network-groups', 8)
    expect(await metric(page, GRAPH, 'reach-mean')).toBeLessThan(
      await metric(page, GRAPH, 'reach-random')
    )
    await field(page, GRAPH, `${GRAPH}.way`).and(page.locator('[value=groups]')).check()
    await expect.poll(() => metric(page, GRAPH, 'reach-more')).toBeGreaterThan(10)

    // At certainty everybody is reached, whoever starts.
    await field(page, GRAPH, `${GRAPH}.p`).first().fill('100')
    await shows(page, 'reach-mean', 240)
    await field(page, GRAPH, `${GRAPH}.end`).click()
    await expect
      .poll(() => widget(page, GRAPH).locator('.net-run [role=status]').textContent())
      .toContain('240 of 240 reached')
    await field(page, GRAPH, `${GRAPH}.back`).click()

    // By keyboard: the list finds somebody, shows them in the picture and lets them start.
    await field(page, GRAPH, `${GRAPH}.p`).first().fill('0')
    await field(page, GRAPH, `${GRAPH}.way`).and(page.locator('[value=own]')).check()
    await widget(page, GRAPH).locator('.net-list > summary').press('Enter')
    await field(page, GRAPH, `${GRAPH}.find`).fill('bruna islas')
    const row = widget(page, GRAPH).locator('.net-people tbody tr')
    await expect.poll(() => row.count()).toBe(1)
    await row.locator('button').press('Enter')
    await expect
      .poll(() => widget(page, GRAPH).locator('.net-person').textContent())
      .toContain('Bruna Islas')
    await row.locator('input').press('Space')
    await shows(page, 'reach-mean', 1)
    await widget(page, GRAPH).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => metric(page, GRAPH, 'reach-mean')).toBeNaN()
    expect(decodeURIComponent(page.url())).not.toContain('Bruna')
  }))

test('the reader’s own ties: messy, hostile, in pieces, one, none, and a thousand people', () =>
  visit(lesson('es'), async page => {
    await start(page)
    await openTable(page)
    await paste(page, [
      'Contactos de marzo',
      'Persona;Con;Mensajes',
      'Ana;Leo;1.200,5',
      'leo;ANA;2',
      'Eva;Leo;',
      'Eva;Ana;3',
      ';;;',
      'Mar;Mar;1',
      '<img src=x onerror=alert(1)>;__proto__;1',
      'Total;;1.206,5'
    ])
    await shows(page, 'network-people', 6)
    await shows(page, 'network-ties', 4)
    await shows(page, 'network-pieces', 3)
    await shows(page, 'network-groups', 3)
    await ready(page)
    expect(await widget(page, GRAPH).locator('img').count()).toBe(0)
    expect(await widget(page, GRAPH).textContent()).toContain('<img src=x onerror=al')
    expect(await widget(page, GRAPH).textContent()).toMatch(/partida en 3 trozos/)
    expect(await widget(page, GRAPH).textContent()).not.toMatch(/NaN|undefined|Infinity|∞/)

    // One tie: 1 − 2 · (1/2)², in a single group.
    await paste(page, ['De la Cruz\tConde'])
    await shows(page, 'network-people', 2)
    await shows(page, 'network-groups', 1)
    await shows(page, 'network-modularity', 0)

    for (const [rows, sentence] of [
      [['a\ta'], 'consigo misma'],
      [[''], 'ninguna pareja'],
      [Array.from({ length: 2100 }, (_, i) => `p${i}\tp${i + 1}`), 'Hay más de']
    ] as const) {
      await paste(page, rows)
      await expect
        .poll(() => widget(page, GRAPH).locator('.widget-note').allTextContents())
        .toContainEqual(expect.stringContaining(sentence))
    }

    // Ten rings of a hundred, and one tie from each to the next.
    await paste(
      page,
      Array.from({ length: 1000 }, (_, i) => {
        const ring = i - (i % 100)
        return [1, 2, 3, 4, 5]
          .map(step => `p${i}\tp${ring + ((i + step) % 100)}`)
          .concat(i % 100 === 0 ? `p${i}\tp${(i + 100) % 1000}` : [])
      }).flat()
    )
    await shows(page, 'network-people', 1000)
    await shows(page, 'network-ties', 5010)
    await expect
      .poll(() => metric(page, GRAPH, 'network-groups'), { timeout: 30_000 })
      .toBeGreaterThanOrEqual(10)
    expect(await widget(page, GRAPH).locator('.net-plane path').count()).toBeLessThan(60)
  }))
