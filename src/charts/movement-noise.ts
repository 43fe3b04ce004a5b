import type { MovementResult } from '../analysis/movement/model.ts'
import { stableDomain } from './domain.ts'
import { GLYPHS, type Look, previousDomain } from './look.ts'
import { MOVEMENT_TEXT } from './movement-text.ts'
import { SHARE, sayer } from './say.ts'
import type { ChartSpec, Domain, Mark } from './spec.ts'

/** A rate as observed, and what equal rates in both stretches give for it. */
interface Row {
  readonly at: string
  readonly observed: number | null
  readonly mean: number | null
  readonly range: Domain | null
}

/**
 * The observed rates beside the middle 95 % of what equal rates in both stretches give, and the target.
 * The net movement is a share of those who stood in a class before, so that the three have one axis.
 */
export function movementNoise(result: MovementResult, look: Look): ChartSpec {
  const words = MOVEMENT_TEXT[look.locale]
  const say = sayer(look)
  const rows = rowsOf(result, look)
  const { upRate, aboveTarget } = result
  const target = upRate === null || aboveTarget === null ? null : upRate - aboveTarget
  const values = rows.flatMap(({ observed, range }) => [observed ?? 0, ...(range ?? [])])
  const style = { kind: 'percent' } as const
  return {
    id: 'movement-noise',
    title: words.noiseTitle(result, say),
    sentence: words.noiseSentence(result, say),
    x: {
      type: 'linear',
      label: words.noiseAxis,
      domain: stableDomain([0, target ?? 0, ...values], previousDomain(look, 'x')),
      format: style
    },
    y: { type: 'band', label: legend(result, target, look), domain: rows.map(({ at }) => at) },
    marks: result.couldFall === 0 ? [] : marksOf(rows, target, words.up),
    table: {
      caption: words.noiseCaption,
      columns: [
        { label: words.rate },
        { label: words.observed, style: SHARE },
        { label: words.chance, style: SHARE },
        { label: words.chanceLow, style: SHARE },
        { label: words.chanceHigh, style: SHARE }
      ],
      rows: rows.map(({ at, observed, mean, range }) => [
        at,
        observed,
        mean,
        range?.[0] ?? null,
        range?.[1] ?? null
      ])
    }
  }
}

function rowsOf({ upRate, downRate, rose, fell, couldFall, noise }: MovementResult, look: Look) {
  const words = MOVEMENT_TEXT[look.locale]
  const row = (
    at: string,
    observed: number | null,
    chance: { readonly mean: number; readonly low: number; readonly high: number } | undefined
  ): Row => ({
    ...{ at, observed, mean: chance ? chance.mean : null },
    range: chance ? [chance.low, chance.high] : null
  })
  return [
    row(words.up, upRate, noise?.upRate),
    row(words.down, downRate, noise?.downRate),
    row(words.net, couldFall > 0 ? (rose - fell) / couldFall : null, noise?.netRate)
  ]
}

/** The legend: shapes do not need colour to be told apart. */
function legend({ noise }: MovementResult, target: number | null, look: Look): string {
  const words = MOVEMENT_TEXT[look.locale]
  const parts = [`${GLYPHS[1]} ${words.observed}`]
  if (target !== null) parts.push(`${GLYPHS[2]} ${words.target(sayer(look).percent(target))}`)
  if (noise) parts.push(`├─┤ ${words.chanceRange}`)
  return parts.join('   ')
}

function marksOf(rows: readonly Row[], target: number | null, up: string): Mark[] {
  const chance = rows.flatMap(({ at, range }) => (range ? [{ at, value: null, range }] : []))
  const observed = rows.flatMap(({ at, observed }) =>
    observed === null ? [] : [{ at, value: observed, range: null }]
  )
  const marks: Mark[] = [{ kind: 'rule', key: 'nought', series: 0, x: 0 }]
  if (chance.length > 0) {
    marks.push({ kind: 'interval', key: 'chance', series: 0, intervals: chance })
  }
  if (target !== null) {
    const intervals = [{ at: up, value: target, range: null }]
    marks.push({ kind: 'interval', key: 'target', series: 2, intervals })
  }
  marks.push({ kind: 'interval', key: 'observed', series: 1, intervals: observed })
  return marks
}
