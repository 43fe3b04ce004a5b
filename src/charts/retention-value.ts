import { moneyOf, type Worth } from '../analysis/retention/worth.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { RETENTION_WORDS } from './retention-words.ts'
import { sayer } from './say.ts'
import type { ChartSpec, Domain, Mark } from './spec.ts'
import { sayTime } from './time-words.ts'

/** What a new customer is worth within the horizon, by each way of looking at it. */
export function retentionValue(worth: Worth, look: Look): ChartSpec {
  const { locale } = look
  const say = sayer(look)
  const label = (key: keyof typeof RETENTION_WORDS) => RETENTION_WORDS[key][locale]
  const { naive, sbg, truth, within, horizon, per, customers } = worth.found
  const of = (periods: number) => moneyOf(worth, periods)
  const range: Domain = [of(within.low), of(within.high)]
  const rows = [
    { key: 'naive', series: 2, value: of(naive.within), range: null },
    { key: 'sbg', series: 1, value: of(sbg.within), range },
    ...(truth ? [{ key: 'truth', series: 3, value: of(truth.within), range: null } as const] : [])
  ] as const
  const money = { kind: 'money', digits: 0 } as const
  const said = {
    time: sayTime(horizon, per, locale),
    naive: say.brief(rows[0].value, 'money'),
    sbg: say.brief(rows[1].value, 'money'),
    low: say.brief(range[0], 'money'),
    high: say.brief(range[1], 'money'),
    truth: truth && say.brief(of(truth.within), 'money')
  }
  return {
    id: 'retention-value',
    title:
      locale === 'en'
        ? `Over ${said.time}, a new customer is worth ${said.naive} by 1 / churn and ${said.sbg} by the sBG`
        : `En ${said.time}, un cliente nuevo vale ${said.naive} según 1 / churn y ${said.sbg} según el sBG`,
    sentence:
      locale === 'en'
        ? `Margin of a new customer over ${said.time}, discounted: ${said.naive} with one churn for everyone, ${said.sbg} by the sBG${said.truth ? `, ${said.truth} in truth` : ''}. The mean of ${say.customers(customers)} more like these should lie between ${said.low} and ${said.high}.`
        : `Margen de un cliente nuevo en ${said.time}, con descuento: ${said.naive} con el mismo churn para todos y ${said.sbg} según el sBG${said.truth ? `; en verdad, ${said.truth}` : ''}. La media de ${say.customers(customers)} más como estos debería estar entre ${said.low} y ${said.high}.`,
    x: {
      type: 'linear',
      label: label('value'),
      domain: stableDomain(
        [0, ...rows.map(({ value }) => value), ...range],
        previousDomain(look, 'x')
      ),
      format: money
    },
    y: { type: 'band', label: '', domain: rows.map(({ key }) => label(key)) },
    marks: rows.map(
      ({ key, series, value, range: held }): Mark => ({
        ...{ kind: 'interval', key, series },
        intervals: [{ at: label(key), value, range: held }]
      })
    ),
    table: {
      caption: label('valueCaption'),
      columns: [
        { label: label('method') },
        { label: label('value'), style: money },
        { label: label('low'), style: money },
        { label: label('high'), style: money }
      ],
      rows: rows.map(({ key, value, range: held }) => [
        label(key),
        value,
        held?.[0] ?? null,
        held?.[1] ?? null
      ])
    }
  }
}
