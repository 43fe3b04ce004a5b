import type { Scaled } from '../analysis/scale/scale.ts'
import type { Look } from './look.ts'
import type { ShownScale } from './minute-shown.ts'
import { MINUTE_LABELS as LABELS, namesOf, PER, rateText } from './minute-text.ts'
import type { ChartSpec, Mark } from './spec.ts'

/** Figures that are drawn; the table below has them all. */
const MOST = 24

/** A millionth is the least that is drawn. */
const LEAST = 1e-6

/** All figures in one span, by powers of ten: between the largest and the smallest lie a million times. */
export function minuteScale({ figures, span, picked }: ShownScale, { locale }: Look): ChartSpec {
  const shown = figures.slice(0, MOST)
  const names = namesOf(shown)
  const power = ({ rate }: Scaled) => Math.log10(Math.max(LEAST, rate))
  const lowest = Math.min(0, ...shown.map(power))
  const highest = Math.max(1, ...shown.map(power))
  const low = Math.floor(lowest)
  const high = Math.ceil(highest + 0.35 * (highest - lowest))
  const en = locale === 'en'
  const main = figures[picked] ?? figures[0]
  const per = PER[span][locale]
  const bars = (old: boolean) =>
    shown.flatMap((figure, at) =>
      figure.old === old ? [{ at: names[at] as string, from: low, to: power(figure) }] : []
    )
  const said = main
    ? `${main.what} (${main.year}): ${rateText(main.rate, locale)} ${per}`
    : LABELS.none[locale]
  return {
    id: 'minute-scale',
    title: said,
    sentence: en
      ? `${figures.length} published ${figures.length === 1 ? 'figure' : 'figures'}, ${per}; ${figures.filter(({ old }) => old).length} of them old. The scale goes by powers of ten, and the units differ: the bars cannot be added up.`
      : `${figures.length} ${figures.length === 1 ? 'cifra publicada' : 'cifras publicadas'}, ${per}; ${figures.filter(({ old }) => old).length} de ellas ${figures.filter(({ old }) => old).length === 1 ? 'antigua' : 'antiguas'}. La escala va por potencias de diez y las unidades son distintas: las barras no se pueden sumar.`,
    x: {
      type: 'linear',
      label: `${per}; ${LABELS.scale[locale]}`,
      domain: [low, high],
      format: { kind: 'integer' },
      hidden: true
    },
    y: { type: 'band', label: '', domain: names },
    marks: [
      { kind: 'bar', key: 'recent', series: 1, bars: bars(false) },
      { kind: 'bar', key: 'old', series: 3, bars: bars(true) },
      ...shown.map(
        (figure, at): Mark => ({
          kind: 'label',
          key: `rate-${at}`,
          series: 0,
          text: rateText(figure.rate, locale),
          x: power(figure),
          y: names[at] as string,
          side: 'right'
        })
      )
    ],
    key: [
      { swatch: { kind: 'column', series: 1 }, text: LABELS.recent[locale] },
      { swatch: { kind: 'column', series: 3 }, text: LABELS.old[locale] }
    ],
    table: {
      caption: en ? `The figures, ${per}` : `Las cifras, ${per}`,
      columns: [
        { label: LABELS.figure[locale] },
        { label: `${LABELS.rate[locale]} ${per}`, style: { kind: 'number' } },
        { label: LABELS.source[locale] },
        { label: LABELS.year[locale] },
        { label: LABELS.age[locale] }
      ],
      rows: figures.map(({ what, rate, source, year, old }) => [
        what,
        rate,
        source,
        String(year),
        LABELS[old ? 'old' : 'recent'][locale]
      ])
    }
  }
}
