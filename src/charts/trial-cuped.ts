import { type Cuped, repeats } from '../analysis/trials/cuped.ts'
import { withRange } from '../i18n/range.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

/** The effect in the reader's table, as it is and with the spend before taken out. */
export function trialCuped({ plain, adjusted, correlation, worth }: Cuped, look: Look): ChartSpec {
  const en = look.locale === 'en'
  const say = sayer(look)
  const money = { kind: 'money', currency: look.currency } as const
  const rows = [
    { at: en ? 'As it is' : 'Tal cual', ...plain },
    { at: en ? 'Adjusted' : 'Ajustado', ...adjusted }
  ]
  const ranged = ({ difference, low, high }: Cuped['plain']) =>
    withRange(say.money(difference), say.money(low), say.money(high), look.locale)
  const nothing = correlation === null || repeats(correlation)
  const times = say.number(Number(worth.toFixed(2)))
  return {
    id: 'trial-cuped',
    title: nothing
      ? en
        ? 'The spend before explains nothing that could be taken out'
        : 'El gasto anterior no explica nada que se pueda descontar'
      : en
        ? `Spend before is worth ${times} times the customers`
        : `El gasto anterior vale por ${times} veces los clientes`,
    sentence: en
      ? `Effect per customer as it is: ${ranged(plain)}. With the spend before taken out: ${ranged(adjusted)}.`
      : `Efecto por cliente, tal cual: ${ranged(plain)}. Descontando el gasto anterior: ${ranged(adjusted)}.`,
    x: {
      type: 'linear',
      label: en ? 'Effect per customer' : 'Efecto por cliente',
      domain: stableDomain(
        [0, ...rows.flatMap(({ low, high }) => [low, high])],
        previousDomain(look, 'x')
      ),
      format: money
    },
    y: { type: 'band', label: '', domain: rows.map(({ at }) => at) },
    marks: [
      { kind: 'rule', key: 'nought', series: 0, x: 0 },
      {
        ...{ kind: 'interval', key: 'effects', series: 1 },
        intervals: rows.map(({ at, difference, low, high }) => ({
          ...{ at, value: difference, range: [low, high] }
        }))
      }
    ],
    table: {
      caption: en ? 'Effect per customer, with its interval' : 'Efecto por cliente y su intervalo',
      columns: [
        { label: en ? 'Estimate' : 'Estimación' },
        { label: en ? 'Effect' : 'Efecto', style: money },
        { label: en ? 'from' : 'de', style: money },
        { label: en ? 'to' : 'a', style: money }
      ],
      rows: rows.map(({ at, difference, low, high }) => [at, difference, low, high])
    }
  }
}
