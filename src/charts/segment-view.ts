import type { Bar, SegmentViews, View, ViewBars } from '../analysis/segments/views.ts'
import { withRoom } from './bar-room.ts'
import { niceDomain } from './domain.ts'
import type { Look } from './look.ts'
import { namesOf } from './names.ts'
import { sayer } from './say.ts'
import { FIELD_NAMES, traitName } from './segment-words.ts'
import type { ChartSpec } from './spec.ts'

/** A bar's name on the axis of its view. */
export const barNames = ({ bars }: ViewBars, look: Look): readonly string[] =>
  namesOf(
    bars.map(({ trait }) => ({ label: traitName(trait, look) })),
    look.locale
  )

/** One view of a segment: people by a field, all of the segment behind those that are picked elsewhere. */
export function segmentView(view: View): (of: SegmentViews, look: Look) => ChartSpec {
  return (of, look) => {
    const found = of.views.find(one => one.view === view) as ViewBars
    const { bars } = found
    const { locale } = look
    const say = sayer(look)
    const en = locale === 'en'
    const names = barNames(found, look)
    const share = { kind: 'percent', digits: 1 } as const
    const whole = { kind: 'integer' } as const
    const field = FIELD_NAMES[view][locale]
    const some = found.picked < found.segment
    const part = (yes: number, all: number) => (all > 0 ? yes / all : null)
    const drawn = (key: string, series: 0 | 1, size: (bar: Bar) => number) => ({
      ...({ kind: 'bar', key, series } as const),
      bars: bars.map((bar, i) => ({ at: names[i] as string, from: 0, to: size(bar) }))
    })
    return {
      id: `segment-${view}`,
      title: titleOf(found, names, look),
      sentence: sentenceOf(found, names, look),
      x: {
        type: 'linear',
        label: en ? 'People of the segment' : 'Personas del segmento',
        domain: niceDomain(0, Math.max(1, ...withRoom(bars.map(({ segment }) => segment)))),
        format: whole
      },
      y: { type: 'band', label: field, domain: names },
      marks: [
        ...(some ? [drawn('segment', 0, ({ segment }) => segment)] : []),
        drawn('picked', 1, ({ picked }) => picked),
        ...bars.map((bar, i) => ({
          ...({ kind: 'label', series: 1, side: 'right' } as const),
          key: `n-${i}`,
          text: some
            ? `${say.brief(bar.picked, 'integer')} / ${say.brief(bar.segment, 'integer')}`
            : say.brief(bar.picked, 'integer'),
          x: Math.max(bar.picked, bar.segment),
          y: names[i] as string
        }))
      ],
      ...(some
        ? {
            key: [
              {
                swatch: { kind: 'column', series: 1 },
                text: en ? 'chosen in the other views' : 'elegidas en las otras vistas'
              },
              {
                swatch: { kind: 'column', series: 0 },
                text: en ? 'all of the segment' : 'todo el segmento'
              }
            ] as const
          }
        : {}),
      size: 'small',
      table: {
        caption: `${field}: ${en ? 'people of the segment' : 'personas del segmento'}`,
        columns: [
          { label: field },
          { label: en ? 'Chosen' : 'Elegidas', style: whole },
          { label: en ? 'Share of the chosen' : 'Parte de las elegidas', style: share },
          { label: en ? 'Segment' : 'Segmento', style: whole },
          { label: en ? 'Share of the segment' : 'Parte del segmento', style: share },
          { label: en ? 'Share of everybody' : 'Parte del total', style: share }
        ],
        rows: bars.map((bar, i) => [
          names[i] as string,
          bar.picked,
          part(bar.picked, found.picked),
          bar.segment,
          part(bar.segment, found.segment),
          part(bar.all, found.all)
        ])
      }
    }
  }
}

const largest = ({ bars }: ViewBars) =>
  bars.reduce((best, { picked }, i) => (picked > (bars[best]?.picked ?? 0) ? i : best), 0)

function titleOf(of: ViewBars, names: readonly string[], look: Look): string {
  const say = sayer(look)
  const field = FIELD_NAMES[of.view][look.locale]
  const Field = field.charAt(0).toUpperCase() + field.slice(1)
  const en = look.locale === 'en'
  if (of.picked === 0)
    return en ? `${Field}: not stated of anybody` : `${Field}: no consta de nadie`
  // Everybody has said that there is none.
  if (of.bars.length === 0) return en ? `${Field}: nothing` : `${Field}: nada`
  const at = largest(of)
  const share = say.share((of.bars[at]?.picked ?? 0) / of.picked)
  const base = say.share((of.bars[at]?.all ?? 0) / of.all)
  return en
    ? `${Field}: most often ${names[at]}, ${share} (everybody: ${base})`
    : `${Field}: lo más frecuente, ${names[at]}, ${share} (total: ${base})`
}

function sentenceOf(of: ViewBars, names: readonly string[], look: Look): string {
  const say = sayer(look)
  const en = look.locale === 'en'
  const each = of.bars.map(({ picked }, i) => `${names[i]}, ${say.count(picked)}`).join('; ')
  const list = each === '' ? '' : ` ${each}.`
  const left =
    of.others === 0
      ? ''
      : en
        ? ` Rarer values, not drawn: ${say.count(of.others)}.`
        : ` Valores menos frecuentes, sin dibujar: ${say.count(of.others)}.`
  return en
    ? `Stated of ${say.count(of.picked)} ${of.picked === 1 ? 'person' : 'people'}.${list}${left}`
    : `Consta de ${say.count(of.picked)} ${of.picked === 1 ? 'persona' : 'personas'}.${list}${left}`
}
