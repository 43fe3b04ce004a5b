import type { Browser } from 'playwright-core'
import type { Claim, Section } from './claim.ts'
import { median, ratios, spread } from './stats.ts'
import { type Visit, visit } from './visit.ts'

const REPETITIONS = 5

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** (b) What the lesson page costs before anything is touched, beside the same lesson as plain text. */
export async function pageLoad(
  browser: Browser,
  lesson: string,
  textOnly: string
): Promise<Section> {
  const ours: Visit[] = []
  const text: Visit[] = []
  for (let i = 0; i < REPETITIONS; i += 1) {
    ours.push(await visit(browser, lesson))
    text.push(await visit(browser, textOnly))
  }
  const of = (visits: readonly Visit[], key: keyof Visit) => visits.map(one => one[key])
  const at = (key: keyof Visit) => median(of(ours, key))
  const beside = (key: keyof Visit, unit: string): Pick<Claim, 'ours' | 'peer' | 'ratio'> => ({
    ours: spread(of(ours, key), unit),
    peer: `text only: ${spread(of(text, key), unit)}`,
    ratio: `ours is ${spread(ratios(of(ours, key), of(text, key)), '×')}`
  })
  const lateness = ours.map(one => one.firstChart - one.firstPaint)
  return {
    title: 'The lesson page before anything is touched',
    method:
      `Phone profile: 4× CPU slowdown, 1.6 Mbit/s, 150 ms, 360 × 740, empty cache; ${REPETITIONS} visits each, ` +
      'in turn; median (lowest–highest). The peer is the same page without widgets and scripts. Figures for ' +
      'Starlight and Observable Framework are quoted from the issue that set the budget, not measured here.',
    claims: [
      {
        claim: 'At most 102 kB in all before interaction',
        ours: kB(at('bytes')),
        peer: `text only: ${kB(median(of(text, 'bytes')))}; quoted: Starlight text page 102 kB, Observable Framework 423 kB`,
        ratio: `ours is ${spread(ratios(of(ours, 'bytes'), of(text, 'bytes')), '×')}`,
        met: at('bytes') <= 102_000
      },
      {
        claim: 'At most 30 kB of it JavaScript',
        ours: kB(at('scriptBytes')),
        peer: `text only: ${kB(median(of(text, 'scriptBytes')))}`,
        ratio: '–',
        met: at('scriptBytes') <= 30_000
      },
      {
        claim: 'At most 11 requests',
        ours: String(at('requests')),
        peer: `text only: ${median(of(text, 'requests'))}; quoted: Observable Framework 51`,
        ratio: '–',
        met: at('requests') <= 11
      },
      { claim: 'First paint', ...beside('firstPaint', ' ms') },
      {
        claim: 'Charts on the page at the first paint (at most a frame, 17 ms, after it)',
        ours: `${spread(lateness, ' ms')} after first paint`,
        peer: 'quoted: Observable Framework, first chart after 3,100 ms',
        ratio: `first chart at ${spread(of(ours, 'firstChart'), ' ms')}`,
        met: median(lateness) <= 17
      },
      {
        claim: 'Layout shift 0',
        ours: at('layoutShift').toFixed(4),
        peer: `text only: ${median(of(text, 'layoutShift')).toFixed(4)}`,
        ratio: '–',
        met: Math.max(...of(ours, 'layoutShift')) === 0
      },
      {
        claim: 'Blocking time 0',
        ours: spread(of(ours, 'blocking'), ' ms'),
        peer: `text only: ${spread(of(text, 'blocking'), ' ms')}`,
        ratio: '–',
        met: at('blocking') === 0
      }
    ]
  }
}
