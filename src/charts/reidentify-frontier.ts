import type { Assessment } from '../analysis/reidentification/assess.ts'
import type { Combination } from '../analysis/reidentification/frontier.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { combinationText } from './reidentify-words.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec, Mark, Point } from './spec.ts'

interface Words {
  readonly title: (best: Combination, say: Say) => string
  readonly none: string
  readonly nothing: string
  readonly sentence: (all: number, front: number, now: string, say: Say) => string
  readonly x: string
  readonly y: string
  readonly now: string
  readonly best: string
  readonly front: string
  readonly meets: string
  readonly misses: string
  readonly caption: string
  readonly combination: string
  readonly suppressed: string
}

const TEXT: Localised<Words> = {
  en: {
    title: (best, say) =>
      `With the k you want, up to ${say.share(best.usefulness)} of the detail can stay`,
    none: 'No combination reaches the k you want',
    nothing: 'No quasi-identifier, nothing to trade',
    sentence: (all, front, now, say) =>
      `${say.count(all)} combinations of steps were tried. On ${say.count(front)} of them nothing can be gained in safety without losing detail, or the other way round. ${now}`,
    x: 'Detail kept (1 − information loss)',
    y: 'Rows found by whoever knows the quasi-identifiers',
    now: 'yours',
    best: 'most detail with your k',
    front: 'nothing is both safer and more detailed',
    meets: '■ has your k',
    misses: '● does not',
    caption: 'The combinations that no other beats',
    combination: 'Combination',
    suppressed: 'Rows left out'
  },
  es: {
    title: (best, say) =>
      `Con la k que quieres puede quedar hasta el ${say.share(best.usefulness)} del detalle`,
    none: 'Ninguna combinación llega a la k que quieres',
    nothing: 'Sin cuasiidentificadores no hay nada que sopesar',
    sentence: (all, front, now, say) =>
      `Se han probado ${say.count(all)} combinaciones de pasos. En ${say.count(front)} no se gana seguridad sin perder detalle, ni al revés. ${now}`,
    x: 'Detalle que queda (1 − pérdida de información)',
    y: 'Filas que encuentra quien conoce los cuasiidentificadores',
    now: 'la tuya',
    best: 'más detalle con tu k',
    front: 'nada es a la vez más seguro y más detallado',
    meets: '■ tiene tu k',
    misses: '● no la tiene',
    caption: 'Las combinaciones que ninguna otra supera',
    combination: 'Combinación',
    suppressed: 'Filas fuera'
  }
}

/** Dots that are drawn beside the front; others at nearly the same place add nothing. */
const MOST = 60
const GRID = 40

/** Risk against usefulness, over the combinations of steps. */
export function reidentifyFrontier(found: Assessment, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const { combinations } = found.frontier
  const front = combinations.filter(one => one.front)
  const { risk, usefulness } = found.now
  const here: Point | undefined =
    risk.marketer === null || usefulness === null ? undefined : [usefulness, risk.marketer]
  const pointOf = (one: Combination): Point => [one.usefulness, one.risk]
  const others = thinned(combinations)
  const label = (
    key: string,
    at: Point,
    text: string,
    series: 1 | 4,
    side: 'above' | 'below'
  ): Mark => ({
    ...{ kind: 'label', key, series, side, text, strong: series === 1 },
    ...{ x: at[0], y: at[1] as number }
  })
  const best = found.best
  const marks: Mark[] = [
    { kind: 'line', key: 'front', series: 1, thin: true, points: front.map(pointOf) },
    {
      kind: 'dot',
      key: 'misses',
      series: 0,
      points: others.filter(one => !one.meets).map(pointOf)
    },
    { kind: 'dot', key: 'meets', series: 2, points: others.filter(one => one.meets).map(pointOf) },
    ...(best
      ? [
          { kind: 'dot', key: 'best', series: 4, strong: true, points: [pointOf(best)] } as const,
          label('best-label', pointOf(best), words.best, 4, 'below')
        ]
      : []),
    ...(here
      ? [
          { kind: 'dot', key: 'now', series: 1, strong: true, points: [here] } as const,
          label('now-label', here, words.now, 1, 'above')
        ]
      : [])
  ]
  const nowSaid = here
    ? `${look.locale === 'en' ? 'Yours' : 'La tuya'}: ${say.share(here[0])} · ${say.share(here[1] as number)}.`
    : ''
  const percent = { kind: 'percent', digits: 0 } as const
  const nothing = combinations.length === 0
  return {
    id: 'reidentify-frontier',
    title: nothing ? words.nothing : best ? words.title(best, say) : words.none,
    sentence: nothing
      ? `${words.nothing}.`
      : words.sentence(combinations.length, front.length, nowSaid, say).trim(),
    x: { type: 'linear', label: words.x, domain: [0, 1], format: percent },
    y: {
      type: 'linear',
      label: words.y,
      domain: stableDomain([0, ...combinations.map(one => one.risk)], previousDomain(look, 'y')),
      format: percent
    },
    marks: nothing ? [] : marks,
    key: nothing
      ? []
      : [
          { swatch: { kind: 'thin', series: 1 }, text: words.front },
          { swatch: { kind: 'column', series: 2 }, text: words.meets },
          { swatch: { kind: 'column', series: 0 }, text: words.misses }
        ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.combination },
        { label: words.x, style: SHARE },
        { label: words.y, style: SHARE },
        { label: 'k' },
        { label: words.suppressed, style: { kind: 'integer' } }
      ],
      rows: front
        .slice(0, 25)
        .map(one => [
          combinationText(one.levels, found.attributes, look.locale),
          ...[one.usefulness, one.risk, one.meets ? '✓' : '–', one.suppressed]
        ])
    }
  }
}

/** One of those that would lie on one another, and not too many. */
function thinned(all: readonly Combination[]): Combination[] {
  const places = new Map<string, Combination>()
  for (const one of all) {
    const place = `${Math.round(one.usefulness * GRID)} ${Math.round(one.risk * GRID)} ${one.meets}`
    if (!places.has(place)) places.set(place, one)
  }
  const left = [...places.values()]
  const stride = Math.ceil(left.length / MOST)
  return left.filter((one, i) => one.front || i % stride === 0)
}
