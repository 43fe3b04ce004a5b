import type { YearPlan } from '../analysis/action-plan/plan.ts'
import { formatList } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { quarterName, planWords as words } from './plan-words.ts'
import { type Say, sayer } from './say.ts'
import type { ChartSpec, ColumnMark } from './spec.ts'

/** What each quarter costs, against its budget and what it brings. */
export function planQuarters(plan: YearPlan, look: Look): ChartSpec {
  const { locale } = look
  const say = sayer(look)
  const { quarters, budget } = plan
  const money = { kind: 'money', currency: look.currency } as const
  const named = quarters.map(one => ({ ...one, at: quarterName(one.quarter, locale) }))
  const columns = (key: 'cost' | 'caused', place: 0 | 1): ColumnMark => ({
    ...{ kind: 'column', key, series: place === 0 ? 2 : 1, slot: [place, 2] },
    columns: named.map(one => ({
      ...{ at: one.at, from: 0, to: one[key] },
      ...{ text: say.brief(one[key], 'money'), short: say.brief(one[key], 'integer') }
    }))
  })
  const ends = [budget, ...quarters.flatMap(({ cost, caused }) => [cost, caused])]
  return {
    id: 'plan-quarters',
    title: title(plan, locale, say),
    sentence: sentence(plan, locale, say),
    x: { type: 'band', label: words.quarter[locale], domain: named.map(({ at }) => at) },
    y: {
      type: 'linear',
      label: words.money[locale],
      domain: stableDomain([0, ...ends.map(end => end * 1.1)], previousDomain(look, 'y')),
      format: money
    },
    marks: [
      columns('cost', 0),
      columns('caused', 1),
      { kind: 'rule', key: 'budget', series: 0, y: budget }
    ],
    key: [
      { swatch: { kind: 'column', series: 2 }, text: words.cost[locale] },
      { swatch: { kind: 'column', series: 1 }, text: words.caused[locale] },
      {
        swatch: { kind: 'line', series: 0 },
        text: `${words.budget[locale]} (${say.money(budget)})`
      }
    ],
    table: {
      caption: words.quarters[locale],
      columns: [
        { label: words.quarter[locale] },
        ...(['cost', 'left', 'answered', 'caused'] as const).map(key => ({
          label: words[key][locale],
          style: money
        }))
      ],
      rows: named.map(({ at, cost, left, answered, caused }) => [at, cost, left, answered, caused])
    }
  }
}

function title({ quarters, total }: YearPlan, locale: Locale, say: Say): string {
  const over = quarters.filter(({ left, cost }) => left < -1e-9 * cost)
  const names = formatList(
    over.map(({ quarter }) => quarterName(quarter, locale)),
    locale
  )
  const net = say.money(Math.abs(total.net))
  const lost = total.net < 0
  if (locale === 'en') {
    const result = lost ? `The year costs ${net} more than it brings` : `The year leaves ${net}`
    return over.length === 0
      ? `${result}, within the budget of every quarter`
      : `${result}, and ${names} ${over.length === 1 ? 'is' : 'are'} over budget`
  }
  const result = lost ? `El año cuesta ${net} más de lo que trae` : `El año deja ${net}`
  return over.length === 0
    ? `${result}, sin pasarse del presupuesto en ningún trimestre`
    : `${result}, y ${names} se ${over.length === 1 ? 'pasa' : 'pasan'} del presupuesto`
}

function sentence({ quarters, budget, total }: YearPlan, locale: Locale, say: Say): string {
  const each = formatList(
    quarters.map(
      ({ quarter, cost, caused }) =>
        `${quarterName(quarter, locale)}: ${say.money(cost)} ${locale === 'en' ? 'against' : 'frente a'} ${say.money(caused)}`
    ),
    locale
  )
  return locale === 'en'
    ? `Cost against the margin that the plan brings: ${each}. The budget is ${say.money(budget)} a quarter; over the year ${say.money(total.cost)} are spent and ${say.money(total.caused)} come back.`
    : `Coste frente al margen que trae el plan: ${each}. El presupuesto es de ${say.money(budget)} por trimestre; en el año se gastan ${say.money(total.cost)} y vuelven ${say.money(total.caused)}.`
}
