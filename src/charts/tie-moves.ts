import type { Customer, Reordered } from '../analysis/rfm/reorder.ts'
import { CHANGES, type Change } from '../analysis/rfm/reorder.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

const NAMES: Readonly<Record<Change, Localised>> = {
  recency: { en: 'Recency', es: 'Recencia' },
  frequency: { en: 'Frequency', es: 'Frecuencia' },
  monetary: { en: 'Money', es: 'Dinero' },
  any: { en: 'Any score', es: 'Alguna nota' },
  class: { en: 'Class', es: 'Clase' }
}

/** How many customers get another score when nothing but the order of the rows changes. */
export function tieMoves(
  { rows, order }: { readonly rows: readonly Customer[]; readonly order: Reordered },
  look: Look
): ChartSpec {
  const en = look.locale === 'en'
  const say = sayer(look)
  const { changed, shuffles } = order
  const [any, ofClass] = [changed.any, changed.class]
  const tenth = (value: number) =>
    formatNumber(value, look.locale, {
      kind: 'number',
      digits: Math.round(10 * value) % 10 === 0 ? 0 : 1
    })
  const [n, times] = [say.customers(rows.length), say.count(shuffles)]
  const bands = CHANGES.map(change => ({ at: NAMES[change][look.locale], ...changed[change] }))
  const people = { kind: 'number', digits: 1 } as const
  return {
    id: 'tie-moves',
    title:
      any.mean === 0
        ? en
          ? 'Whatever the order of the rows, nobody changes score'
          : 'Estén como estén las filas, nadie cambia de nota'
        : en
          ? `Shuffling the rows gives ${tenth(any.mean)} of ${n} another score`
          : `Barajar las filas les cambia alguna nota a ${tenth(any.mean)} de ${n}`,
    sentence: en
      ? `In ${times} shuffles of the same rows, ${tenth(any.mean)} of ${n} got another score on average, and ${tenth(ofClass.mean)} another class; nine shuffles in ten lay between ${tenth(any.low)} and ${tenth(any.high)}.`
      : `En ${times} ordenaciones al azar de las mismas filas, ${tenth(any.mean)} de ${n} tuvieron de media otra nota y ${tenth(ofClass.mean)}, otra clase; nueve de cada diez ordenaciones quedaron entre ${tenth(any.low)} y ${tenth(any.high)}.`,
    x: {
      type: 'linear',
      label: en ? 'Customers who change' : 'Clientes que cambian',
      domain: stableDomain([0, 1, ...bands.map(({ high }) => high)], previousDomain(look, 'x')),
      format: { kind: 'number' }
    },
    y: { type: 'band', label: '', domain: bands.map(({ at }) => at) },
    marks: [
      {
        ...{ kind: 'interval', key: 'changed', series: 1 },
        intervals: bands.map(({ at, mean, low, high }) => ({ at, value: mean, range: [low, high] }))
      }
    ],
    table: {
      caption: en
        ? `Customers who change, over ${times} shuffles`
        : `Clientes que cambian, en ${times} ordenaciones al azar`,
      columns: [
        { label: en ? 'What changes' : 'Qué cambia' },
        { label: en ? 'Mean' : 'Media', style: people },
        { label: en ? 'from' : 'de', style: people },
        { label: en ? 'to' : 'a', style: people }
      ],
      rows: bands.map(({ at, mean, low, high }) => [at, mean, low, high])
    }
  }
}
