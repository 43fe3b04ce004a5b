import type { Browser, Page } from 'playwright-core'
import type { Section } from './claim.ts'
import { type Keys, measureKeys, measureTyping, pressKeys, type Stroke } from './keys.ts'
import { probe } from './probe.ts'
import { digits, median, quantile, ratios, spread } from './stats.ts'

const REPETITIONS = 7
const KEYS = 8
const SLOWDOWN = 4
const FRAME = 1000 / 60

/** So tall that the field and all the charts of the sheet are on it: what is far from the screen waits. */
const SCREEN = { width: 1000, height: 5600 }

/** A usual one. */
const LAPTOP = { width: 1280, height: 800 }

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: SCREEN })
  await page.addInitScript(probe)
  await page.goto(url)
  return page
}

/** The lesson with its sheet alive, and whatever else comes alive with it. */
async function openLesson(browser: Browser, url: string): Promise<Page> {
  const page = await open(browser, url)
  const widget = page.locator('[data-widget="unit-economics"]')
  await widget.scrollIntoViewIfNeeded()
  await widget.hover()
  await page.locator('astro-island[data-awake] [data-widget="unit-economics"]').waitFor()
  await page.waitForTimeout(1500)
  return page
}

interface Run {
  readonly ours: readonly Stroke[]
  readonly peer: readonly Stroke[]
}

/** (a) From key press to numbers and charts, beside a plain page that rebuilds its charts with Plot.plot. */
export async function keystroke(
  browser: Browser,
  lesson: string,
  rebuild: string
): Promise<Section> {
  const pages = { ours: await openLesson(browser, lesson), peer: await open(browser, rebuild) }
  for (const page of Object.values(pages)) {
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    await page.mouse.move(3, 3)
  }
  const measure = async (keys: Keys): Promise<Run[]> => {
    const runs: Run[] = []
    const on = async <T>(page: Page, act: () => Promise<T>): Promise<T> => {
      await page.bringToFront()
      return act()
    }
    for (const page of Object.values(pages)) await on(page, () => pressKeys(page, keys, 6))
    for (let i = 0; i < REPETITIONS; i += 1) {
      const { ours, peer } = pages
      runs.push({
        ours: await on(ours, () => measureKeys(ours, keys, KEYS)),
        peer: await on(peer, () => measureKeys(peer, keys, KEYS))
      })
    }
    return runs
  }
  const same = await measure('cost')
  const every = await measure('revenue')
  const other = await measure('other axes')
  const typing: { ours: number; peer: number }[] = []
  for (const page of Object.values(pages)) await page.setViewportSize(LAPTOP)
  for (let i = 0; i < REPETITIONS; i += 1) {
    const of = async (page: Page) => {
      await page.bringToFront()
      return measureTyping(page, KEYS)
    }
    typing.push({ ours: await of(pages.ours), peer: await of(pages.peer) })
  }
  for (const page of Object.values(pages)) await page.close()
  return {
    title: 'From key press to new numbers and charts',
    method:
      `${SLOWDOWN}× CPU slowdown, ${REPETITIONS} repetitions of ${KEYS} key presses in a field, the two ` +
      'pages in turn; each repetition is the median of its key presses; median (lowest–highest) of the ' +
      'repetitions. Script, layout and paint are processor time of the page’s main thread in Chromium’s ' +
      'trace, so that other programs do not lengthen them; times to the screen are by the clock, to the end ' +
      'of the frame on the main thread. The screen is so tall (1000 × 5600) that the field and all charts of the ' +
      'sheet are on it, because charts far from the screen wait until the typing pauses. The workbook page is the whole lesson, all metrics, formulas and both widgets ' +
      'following; the peer is a page of three fields, the same numbers and five charts, with the same ' +
      'functions behind them, that calls Plot.plot five times a key.',
    claims: [
      script('Keystroke in “cost”: 3× less script', same, 3),
      script('Keystroke in “revenue”, on which every chart depends: 3× less script', every, 3),
      script('Keystroke that changes axes: script', other),
      lessScript(
        'Typing in a laptop’s window, 1280 × 800, a key every 150 ms: script a key, 3× less',
        typing.map(({ ours }) => ours),
        typing.map(({ peer }) => peer),
        3
      ),
      work('Keystroke in “cost”: layout', same, 'layout'),
      work('Keystroke in “cost”: paint', same, 'paint'),
      frames('Numbers in the first frame after the key', same, 'numbers', 1),
      frames('Charts in the second frame at the latest', same, 'charts', 2),
      frames('Charts when the axes change', other, 'charts'),
      onTime('Numbers on screen within one 60 Hz frame of the key (17 ms)', same, 'numbers', FRAME),
      onTime('Charts on screen within two (33 ms)', same, 'charts', 2 * FRAME)
    ]
  }
}

const medians = (runs: readonly Run[], side: keyof Run, of: (stroke: Stroke) => number) =>
  runs.map(run => median(run[side].map(of)))

function script(claim: string, runs: readonly Run[], least?: number) {
  const ours = medians(runs, 'ours', stroke => stroke.script)
  const peer = medians(runs, 'peer', stroke => stroke.script)
  return lessScript(claim, ours, peer, least)
}

function lessScript(
  claim: string,
  ours: readonly number[],
  peer: readonly number[],
  least?: number
) {
  const times = ratios(peer, ours)
  return {
    claim,
    ours: spread(ours, ' ms'),
    peer: `Plot.plot rebuild: ${spread(peer, ' ms')}`,
    ratio: `peer is ${spread(times, '×')}`,
    met: least === undefined ? undefined : median(times) >= least
  }
}

function work(claim: string, runs: readonly Run[], kind: 'layout' | 'paint') {
  return {
    claim,
    ours: spread(
      medians(runs, 'ours', stroke => stroke[kind]),
      ' ms'
    ),
    peer: `Plot.plot rebuild: ${spread(
      medians(runs, 'peer', stroke => stroke[kind]),
      ' ms'
    )}`,
    ratio: '–'
  }
}

function frames(claim: string, runs: readonly Run[], what: 'numbers' | 'charts', most?: number) {
  const of = (side: keyof Run) => runs.flatMap(run => run[side].map(stroke => stroke[what].frame))
  const shown = (counts: readonly number[]) =>
    `frame ${median(counts)} (19 of 20: ${Math.round(quantile(counts, 0.95))})`
  return {
    claim,
    ours: shown(of('ours')),
    peer: `Plot.plot rebuild: ${shown(of('peer'))}`,
    ratio: '–',
    met: most === undefined ? undefined : quantile(of('ours'), 0.95) <= most
  }
}

function onTime(claim: string, runs: readonly Run[], what: 'numbers' | 'charts', most: number) {
  const ours = medians(runs, 'ours', stroke => stroke[what].ms)
  const peer = medians(runs, 'peer', stroke => stroke[what].ms)
  return {
    claim,
    ours: spread(ours, ' ms'),
    peer: `Plot.plot rebuild: ${spread(peer, ' ms')}`,
    ratio: `ours is ${digits(median(ratios(ours, peer)))}×`,
    met: median(ours) <= most
  }
}
