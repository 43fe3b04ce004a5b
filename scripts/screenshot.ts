import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import sharp from 'sharp'
import { ensureChromium, FLAGS } from './chromium.ts'
import { listen, siteServer } from './serve.ts'

const ROOT = join(import.meta.dirname, '..')
const FILE = 'docs/screenshot.png'

/** In bytes: what a README may cost its reader. */
const MOST = 250_000

/** In CSS pixels, both halves alike. */
const HEIGHT = 1456
const GAP = 24

/** Shown above a half's first line, unless the sheet begins there. */
const ABOVE = 14

/** A part of the live sheet of lesson 3: where it begins, and in which theme it is shown. */
interface Half {
  readonly theme: 'light' | 'dark'
  readonly from: string
}

const SHEET = '[data-widget="unit-economics"]'

const HALVES: readonly Half[] = [
  { theme: 'light', from: SHEET },
  { theme: 'dark', from: `${SHEET} figure` }
]

async function photograph(browser: Browser, origin: string, { theme, from }: Half) {
  const context = await browser.newContext({
    colorScheme: theme,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 }
  })
  const page = await context.newPage()
  await page.goto(`${origin}/en/lessons/customer-metrics/`)
  const sheet = page.locator(SHEET)
  await sheet.scrollIntoViewIfNeeded()
  await sheet.hover()
  await page.locator(`astro-island[data-awake] ${SHEET}`).waitFor()
  const top = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(element => {
        const { x, y, width } = element.getBoundingClientRect()
        return { x: x + scrollX, y: y + scrollY, width }
      })
  const { x, y: edge, width } = await top(SHEET)
  const y = Math.max(edge, (await top(from)).y - ABOVE)
  const picture = await page.screenshot({
    fullPage: true,
    clip: { x, y, width, height: HEIGHT },
    // The bar stays in view while one scrolls, and would lie over the sheet.
    style: '.bar { visibility: hidden }'
  })
  await context.close()
  return { picture, width }
}

const server = siteServer(join(ROOT, 'dist'))
const browser = await chromium.launch({ executablePath: ensureChromium(), args: FLAGS })
try {
  const origin = await listen(server, 4600)
  const taken = await Promise.all(HALVES.map(half => photograph(browser, origin, half)))
  const step = Math.ceil(Math.max(...taken.map(({ width }) => width))) + GAP
  const image = await sharp({
    create: {
      width: step * taken.length - GAP,
      height: HEIGHT,
      channels: 4,
      background: { r: 0, g: 0, b: 0, alpha: 0 }
    }
  })
    .composite(taken.map(({ picture }, at) => ({ input: picture, left: at * step, top: 0 })))
    .png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 })
    .toBuffer()
  if (image.length > MOST) throw new Error(`${FILE} would weigh ${image.length} bytes of ${MOST}.`)
  mkdirSync(join(ROOT, 'docs'), { recursive: true })
  writeFileSync(join(ROOT, FILE), image)
  console.log(`${FILE}: ${Math.round(image.length / 1000)} kB`)
} finally {
  await browser.close()
  server.close()
}
