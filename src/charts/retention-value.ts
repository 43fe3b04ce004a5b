import { moneyOf, type Worth } from '../analysis/retention/worth.ts'
import { formatNumber } from '../i18n/format.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { RETENTION_WORDS } from './retention-words.ts'
import { sayer } from './say.ts'
import type { ChartSpec, Domain, Mark, Series } from './spec.ts'
import { sayTime } from './time-words.ts'

/** What a customer is still to bring, one who is new and one who stayed, by each way of looking at it. */
export function retentionValue(worth: Worth, look: Look): ChartSpec {
  const { locale } = look
  const say = sayer(look)
  const label = (key: keyof typeof RETENTION_WORDS) => RETENTION_WORDS[key][locale]
  const { within, horizon, watched, per, customers, naive, sbg } = worth.found
  const range: Domain = [moneyOf(worth, within.low), moneyOf(worth, within.high)]
  const rows = rowsOf(worth, range).map(row => ({
    ...row,
    at: `${label(row.who)}: ${label(`${row.method}Short`)}`
  }))
  const money = { kind: 'money', digits: 0 } as const
  const full = (value: number) => formatNumber(value, locale, { ...money, currency: look.currency })
  const brief = (periods: number) => full(moneyOf(worth, periods))
  const said = {
    time: sayTime(horizon, per, locale),
    stayed: sayTime(watched, per, locale),
    naive: brief(naive.within),
    sbg: brief(sbg.within),
    low: full(range[0]),
    high: full(range[1]),
    naiveRest: naive.residual.ok && brief(naive.residual.periods),
    sbgRest: sbg.residual.ok && brief(sbg.residual.periods)
  }
  const both = said.naiveRest && said.sbgRest
  return {
    id: 'retention-value',
    title:
      locale === 'en'
        ? both
          ? `From one who stayed ${said.stayed}, 1\u00a0/\u00a0churn expects ${said.naiveRest} more, the sBG ${said.sbgRest}`
          : `Over ${said.time}, a new customer is worth ${said.naive} by 1\u00a0/\u00a0churn and ${said.sbg} by the sBG`
        : both
          ? `De quien lleva ${said.stayed}, 1\u00a0/\u00a0churn espera ${said.naiveRest} más, y el sBG, ${said.sbgRest}`
          : `En ${said.time}, un cliente nuevo vale ${said.naive} según 1\u00a0/\u00a0churn y ${said.sbg} según el sBG`,
    sentence:
      locale === 'en'
        ? `Discounted margin. A new customer, over ${said.time}: ${said.naive} with one churn for everyone, ${said.sbg} by the sBG; the mean of ${say.customers(customers)} more like these should lie between ${said.low} and ${said.high}.${both ? ` One who stayed ${said.stayed}, from the next renewal on and without a horizon: ${said.naiveRest} and ${said.sbgRest}.` : ''}`
        : `Margen con descuento. Un cliente nuevo, en ${said.time}: ${said.naive} con el mismo churn para todos y ${said.sbg} según el sBG; la media de ${say.customers(customers)} más como estos debería estar entre ${said.low} y ${said.high}.${both ? ` Quien lleva ${said.stayed}, desde la próxima renovación y sin horizonte: ${said.naiveRest} y ${said.sbgRest}.` : ''}`,
    x: {
      type: 'linear',
      label: label('value'),
      domain: stableDomain(
        [0, ...rows.map(({ value }) => value), ...range],
        previousDomain(look, 'x')
      ),
      format: money
    },
    y: { type: 'band', label: '', domain: rows.map(({ at }) => at) },
    marks: rows.map(
      ({ at, who, method, series, value, range: held }): Mark => ({
        ...{ kind: 'interval', key: `${who}-${method}`, series },
        intervals: [{ at, value, range: held }]
      })
    ),
    table: {
      caption: label('valueCaption'),
      columns: [
        { label: label('customer') },
        { label: label('value'), style: money },
        { label: label('low'), style: money },
        { label: label('high'), style: money }
      ],
      rows: rows.map(({ at, value, range: held }) => [
        at,
        value,
        held?.[0] ?? null,
        held?.[1] ?? null
      ])
    }
  }
}

interface Row {
  readonly who: 'fresh' | 'stayed'
  readonly method: 'naive' | 'sbg' | 'truth'
  readonly series: Series
  readonly value: number
  readonly range: Domain | null
}

/** What has no end has no row. */
function rowsOf(worth: Worth, range: Domain): readonly Row[] {
  const { naive, sbg, truth } = worth.found
  const ways = [
    { method: 'naive', series: 2, of: naive },
    { method: 'sbg', series: 1, of: sbg },
    ...(truth ? [{ method: 'truth', series: 3, of: truth } as const] : [])
  ] as const
  return [
    ...ways.map(({ method, series, of }): Row => {
      const value = moneyOf(worth, of.within)
      return { who: 'fresh', method, series, value, range: method === 'sbg' ? range : null }
    }),
    ...ways.flatMap(({ method, series, of: { residual } }): Row[] =>
      residual.ok
        ? [{ who: 'stayed', method, series, value: moneyOf(worth, residual.periods), range: null }]
        : []
    )
  ]
}
