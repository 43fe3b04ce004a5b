import type { Assessment } from '../analysis/reidentification/assess.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec, Mark } from './spec.ts'

interface Words {
  readonly title: (before: number, now: number, say: Say) => string
  readonly sentence: (before: string, now: string) => string
  readonly x: string
  readonly y: string
  readonly before: string
  readonly now: string
  readonly out: string
  readonly caption: string
}

const TEXT: Localised<Words> = {
  en: {
    title: (before, now, say) =>
      `Rows that are alone: ${say.share(before)} as the table came, ${say.share(now)} now`,
    sentence: (before, now) =>
      `Share of the rows by how many share their quasi-identifiers. As it came: ${before}. Now: ${now}.`,
    x: 'Rows that look the same',
    y: 'Share of the rows',
    before: 'as it came',
    now: 'now',
    out: 'left out',
    caption: 'Rows by the size of their class'
  },
  es: {
    title: (before, now, say) =>
      `Filas que están solas: ${say.share(before)} tal como vino la tabla, ${say.share(now)} ahora`,
    sentence: (before, now) =>
      `Parte de las filas según cuántas comparten sus cuasiidentificadores. Tal como vino: ${before}. Ahora: ${now}.`,
    x: 'Filas que se ven iguales',
    y: 'Parte de las filas',
    before: 'tal como vino',
    now: 'ahora',
    out: 'fuera',
    caption: 'Filas según el tamaño de su clase'
  }
}

/** Lower ends of the bins. */
const BINS = [1, 2, 3, 5, 10, 50] as const
const NAMES = ['1', '2', '3–4', '5–9', '10–49', '50+'] as const

function shares(sizes: Int32Array, rows: number): number[] {
  const counts: number[] = BINS.map(() => 0)
  for (const size of sizes) {
    const bin = BINS.filter(low => low <= size).length - 1
    counts[bin] = (counts[bin] as number) + size
  }
  return counts.map(count => (rows === 0 ? 0 : count / rows))
}

/** Whether people are alone or in a crowd, as the table came and as it is now. */
export function reidentifyClasses(found: Assessment, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const rows = found.before.rows
  const before = [...shares(found.sizesBefore, rows), 0]
  const now = [...shares(found.sizes, rows), rows === 0 ? 0 : found.now.suppressed / rows]
  const names = [...NAMES, words.out]
  const said = (list: readonly number[]) =>
    names
      .flatMap((name, at) =>
        (list[at] as number) > 0 ? `${name}, ${say.share(list[at] as number)}` : []
      )
      .join('; ') || '–'
  const columns = (key: string, series: 1 | 2, slot: 0 | 1, list: readonly number[]): Mark => ({
    ...{ kind: 'column', key, series, slot: [slot, 2] },
    columns: names.map((at, i) => ({ at, from: 0, to: list[i] as number }))
  })
  return {
    id: 'reidentify-classes',
    size: 'small',
    title: words.title(before[0] as number, now[0] as number, say),
    sentence: words.sentence(said(before), said(now)),
    x: { type: 'band', label: words.x, domain: names },
    y: {
      type: 'linear',
      label: words.y,
      domain: stableDomain([0, ...before, ...now], previousDomain(look, 'y')),
      format: { kind: 'percent', digits: 0 }
    },
    marks: [columns('before', 2, 0, before), columns('now', 1, 1, now)],
    key: [
      { swatch: { kind: 'column', series: 2 }, text: words.before },
      { swatch: { kind: 'column', series: 1 }, text: words.now }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.x },
        { label: words.before, style: SHARE },
        { label: words.now, style: SHARE }
      ],
      rows: names.map((name, at) => [name, before[at] as number, now[at] as number])
    }
  }
}
