import type { QualityReport } from '../analysis/data-quality/report.ts'
import { BINS } from '../analysis/data-quality/views.ts'
import { bitsFor } from '../analysis/data-quality/weigh.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { type Say, sayer } from './say.ts'
import type { ChartSpec, Mark } from './spec.ts'

/** Pairs, and the threshold from which they count as one person. */
export interface WeighedPairs {
  readonly report: QualityReport
  readonly threshold: number
}

interface Words {
  readonly title: (pairs: WeighedPairs, sure: number, say: Say) => string
  readonly sentence: (pairs: WeighedPairs, say: Say) => string
  readonly axis: string
  readonly pairs: string
  readonly from: string
  readonly to: string
  readonly threshold: (share: string) => string
  readonly caption: string
}

const TEXT: Localised<Words> = {
  en: {
    title: ({ report }, sure, say) =>
      `${say.count(sure)} of ${say.count(report.compared)} pairs compared are sure enough, ${say.count(report.bands.review.count)} are for you to judge`,
    sentence: ({ report }, say) =>
      `Of ${say.count(report.possible)} pairs of rows, ${say.count(report.compared)} have something in common and were compared. Before any evidence the odds are 2 to the power of ${say.as(report.prior, 'number')}; each bit of evidence doubles them, and at 0 they are even.`,
    axis: 'Odds of being one person, in bits',
    pairs: 'Pairs',
    from: 'From (bits)',
    to: 'To (bits)',
    threshold: share => `joined from ${share}`,
    caption: 'Pairs by the odds of being one person'
  },
  es: {
    title: ({ report }, sure, say) =>
      `${say.count(sure)} de ${say.count(report.compared)} pares comparados son bastante seguros; ${say.count(report.bands.review.count)} quedan a tu juicio`,
    sentence: ({ report }, say) =>
      `De ${say.count(report.possible)} pares de filas, ${say.count(report.compared)} tienen algo en común y se han comparado. Antes de cualquier indicio la razón de posibilidades es 2 elevado a ${say.as(report.prior, 'number')}; cada bit de indicio la duplica, y en 0 están a la par.`,
    axis: 'Posibilidades de ser la misma persona, en bits',
    pairs: 'Pares',
    from: 'Desde (bits)',
    to: 'Hasta (bits)',
    threshold: share => `se unen desde ${share}`,
    caption: 'Pares según las posibilidades de ser la misma persona'
  }
}

/** How sure the pairs are: two hills, and the threshold that parts them. */
export function qualityPairs(weighed: WeighedPairs, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const { histogram, bands } = weighed.report
  const at = bitsFor(weighed.threshold)
  const top = Math.max(1, ...histogram)
  const startOf = (bin: number) => BINS.from + bin * BINS.step
  return {
    id: 'quality-pairs',
    title: words.title(weighed, bands.joined.count, say),
    sentence: words.sentence(weighed, say),
    x: {
      type: 'linear',
      label: words.axis,
      domain: [BINS.from, BINS.to],
      format: { kind: 'number', signed: true }
    },
    y: {
      type: 'linear',
      label: words.pairs,
      domain: stableDomain([0, top * 1.1], previousDomain(look, 'y')),
      format: { kind: 'integer' }
    },
    marks: [
      {
        kind: 'area',
        key: 'pairs',
        series: 1,
        points: histogram.flatMap((count, bin): (readonly [number, number, number])[] => [
          [startOf(bin), 0, count],
          [startOf(bin + 1), 0, count]
        ])
      },
      { kind: 'rule', key: 'threshold', series: 2, x: at },
      {
        kind: 'label',
        key: 'threshold-name',
        series: 2,
        text: words.threshold(say.share(weighed.threshold)),
        x: at,
        y: top,
        side: 'right',
        strong: true
      } satisfies Mark
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.from, style: { kind: 'number', signed: true } },
        { label: words.to, style: { kind: 'number', signed: true } },
        { label: words.pairs, style: { kind: 'integer' } }
      ],
      rows: histogram.map((count, bin) => [
        bin === 0 ? null : startOf(bin),
        bin === histogram.length - 1 ? null : startOf(bin + 1),
        count
      ])
    }
  }
}
