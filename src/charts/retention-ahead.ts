import { addMonths } from '../analysis/calendar.ts'
import type { Clock } from '../analysis/processing/clock.ts'
import type { Localised } from '../i18n/locale.ts'
import { withRoom } from './bar-room.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { type Say, sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

interface Words {
  readonly title: (clock: Clock, ahead: number, say: Say) => string
  readonly sentence: (clock: Clock, ahead: number, say: Say) => string
  readonly now: string
  readonly by: (day: string) => string
  readonly later: string
  readonly records: string
  readonly period: string
  readonly caption: string
}

const TEXT: Localised<Words> = {
  en: {
    title: ({ records }, ahead, say) =>
      `Records to erase now: ${say.count(records.due)}; within a year, ${say.count(ahead)} more`,
    sentence: ({ day, records, later }, ahead, say) =>
      `Records to be erased, as of ${say.day(day)}: ${say.count(records.due)} now, ${say.count(ahead)} more within twelve months, ${say.count(later)} later. Kept by law alone, so that nobody may work with them: ${say.count(records.blocked + records.claim)}. Without a period: ${say.count(records.unknown)}.`,
    now: 'Now',
    by: day => `by ${day}`,
    later: 'Later',
    records: 'Records',
    period: 'To be erased',
    caption: 'Records by when they are to be erased'
  },
  es: {
    title: ({ records }, ahead, say) =>
      `Registros por suprimir ya: ${say.count(records.due)}; en un año, ${say.count(ahead)} más`,
    sentence: ({ day, records, later }, ahead, say) =>
      `Registros por suprimir, a ${say.day(day)}: ${say.count(records.due)} ya, ${say.count(ahead)} más en doce meses y ${say.count(later)} después. Guardados solo porque lo manda una ley, sin que nadie pueda usarlos: ${say.count(records.blocked + records.claim)}. Sin plazo: ${say.count(records.unknown)}.`,
    now: 'Ya',
    by: day => `hasta ${day}`,
    later: 'Después',
    records: 'Registros',
    period: 'Hay que suprimirlos',
    caption: 'Registros según cuándo hay que suprimirlos'
  }
}

/** Records that are to be erased: now, in each of the months ahead, and later. */
export function retentionAhead(clock: Clock, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const ahead = clock.ahead.reduce((sum, one) => sum + one, 0)
  const rows = [
    { key: 'now', name: words.now, count: clock.records.due },
    ...clock.ahead.map((count, at) => ({
      key: `month-${at + 1}`,
      name: words.by(say.day(addMonths(clock.day, at + 1))),
      count
    })),
    { key: 'later', name: words.later, count: clock.later }
  ]
  const bars = (some: readonly (typeof rows)[number][]) =>
    some.flatMap(({ name, count }) => (count > 0 ? [{ at: name, from: 0, to: count }] : []))
  return {
    id: 'retention-ahead',
    title: words.title(clock, ahead, say),
    sentence: words.sentence(clock, ahead, say),
    x: {
      type: 'linear',
      label: words.records,
      domain: stableDomain(
        [0, 1, ...withRoom(rows.map(({ count }) => count))],
        previousDomain(look, 'x')
      ),
      format: { kind: 'integer' }
    },
    y: { type: 'band', label: '', domain: rows.map(({ name }) => name) },
    marks: [
      { kind: 'bar', key: 'now', series: 2, bars: bars(rows.slice(0, 1)) },
      { kind: 'bar', key: 'ahead', series: 1, bars: bars(rows.slice(1)) },
      ...rows.map(({ key, name, count }) => ({
        ...{ kind: 'label' as const, key: `label-${key}`, series: 0 as const },
        ...{ text: say.count(count), x: count, y: name, side: 'right' as const }
      }))
    ],
    table: {
      caption: words.caption,
      columns: [{ label: words.period }, { label: words.records, style: { kind: 'integer' } }],
      rows: rows.map(({ name, count }) => [name, count])
    }
  }
}
