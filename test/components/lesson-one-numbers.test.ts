import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { matrixOf } from '../../src/analysis/ambassadors/matrix.ts'
import { reachOf } from '../../src/analysis/ambassadors/reach.ts'
import { completeness } from '../../src/analysis/customer-record/completeness.ts'
import { SOURCES, type Tables } from '../../src/analysis/customer-record/model.ts'
import { compoundGrowth } from '../../src/analysis/growth/compound-growth.ts'
import { rescue } from '../../src/analysis/margin/rescue.ts'
import { marginSegments, segmentOf } from '../../src/analysis/margin/segments.ts'
import { marketingFunnel } from '../../src/analysis/marketing-funnel/funnel.ts'
import { funnelLevers } from '../../src/analysis/marketing-funnel/levers.ts'
import { groupsNeeded, powerOf } from '../../src/analysis/statistics/two-shares.ts'
import { flowOf } from '../../src/analysis/system-map/flow.ts'
import { isPossible } from '../../src/analysis/system-map/lifecycle.ts'
import { ACTIONS, type SwitchId } from '../../src/analysis/system-map/model.ts'
import { prevented } from '../../src/analysis/system-map/prevented.ts'
import { readListed } from '../../src/ingest/listed/read.ts'
import { COLUMNS as FOLLOWERS } from '../../src/widgets/ambassadors/columns.ts'
import { FIELDS as AMBASSADORS } from '../../src/widgets/ambassadors/fields.ts'
import { sample as followers } from '../../src/widgets/ambassadors/sample.ts'
import { COLUMNS as RECORD } from '../../src/widgets/customer-record/columns.ts'
import { FIELDS as RECORDS } from '../../src/widgets/customer-record/fields.ts'
import { recordsOf } from '../../src/widgets/customer-record/result.ts'
import { SAMPLES } from '../../src/widgets/customer-record/sample.ts'
import { readFields } from '../../src/widgets/fields/values.ts'
import { COLUMNS as CHANNELS } from '../../src/widgets/funnel/columns.ts'
import { FIELDS as FUNNEL } from '../../src/widgets/funnel/fields.ts'
import { SAMPLE as channels } from '../../src/widgets/funnel/sample.ts'
import { AUDIENCE_FIELDS as LEAVING } from '../../src/widgets/layers/fields.ts'
import { FIELDS as PERSONAL } from '../../src/widgets/personalisation/fields.ts'
import { COLUMNS as MARGINS } from '../../src/widgets/value-segments/columns.ts'
import { FIELDS as VALUE } from '../../src/widgets/value-segments/fields.ts'
import { sample as margins } from '../../src/widgets/value-segments/sample.ts'
import { DEFAULTS } from '../../src/workbook/state.ts'

// Lesson 1 types what its widgets make of their samples. Whoever changes a sample learns here what to retype.

const LOCALES = ['en', 'es'] as const

const prose = (locale: (typeof LOCALES)[number]) =>
  readFileSync(`content/lessons/${locale}/one-to-one.mdx`, 'utf8').replaceAll(
    /[\s\u00a0\u202f]+/g,
    ' '
  )

/** Each text says its own words, with the numbers as it writes them. */
function says(en: readonly string[], es: readonly string[]): void {
  for (const text of en) expect.soft(prose('en')).toContain(text)
  for (const text of es) expect.soft(prose('es')).toContain(text)
}

/** 5.46 → 5.46 and 5,46; 4700 → 4,700 and 4.700. */
const written = (value: number, digits = 0) =>
  (['en', 'de'] as const).map(tag =>
    value
      .toLocaleString(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })
      .replace('-', '−')
  ) as [en: string, es: string]

const WORDS = {
  en: { 5: 'five', 7: 'seven', 8: 'eight', 9: 'Nine', 11: 'Eleven', 12: 'twelve', 19: 'nineteen' },
  es: { 5: 'cinco', 7: 'siete', 8: 'ocho', 9: 'nueve', 11: 'Once', 12: 'doce', 19: 'diecinueve' }
} as const
const word = (locale: (typeof LOCALES)[number], value: number) =>
  WORDS[locale][value as 5] ?? `no word for ${value}`

test.each(LOCALES)('the record, as the %s sample gives it', locale => {
  const tables = Object.fromEntries(
    SOURCES.map(source => [source, readListed(SAMPLES[source][locale], RECORD, { locale }).rows])
  ) as unknown as Tables
  const { survey, records, weights } = recordsOf(
    readFields('customer-record', RECORDS, DEFAULTS),
    tables
  )
  const { people, mayEmail } = survey
  const marta = records[0] as (typeof records)[number]
  const full = (completeness(marta, weights) ?? 0) * 100
  const [given] = written(
    (completeness(marta, { ...weights, family: 0, connections: 0 }) ?? 0) * 100,
    1
  )
  const [few, many] = [word(locale, mayEmail.strictest), word(locale, mayEmail.newest)]
  if (locale === 'en')
    says(
      [`one of ${people}. ${few} of them`, `have said ${many}.`, `${full}% again`, `to ${given}%`],
      []
    )
  else
    says(
      [],
      [
        `Son ${people} personas. A ${few} se`,
        `que a ${many}.`,
        `${full} %`,
        `al ${given.replace('.', ',')} %`
      ]
    )
})

test('the map', () => {
  const stopped = (off: SwitchId) =>
    ACTIONS.filter(id => !isPossible(id, flowOf(new Set([off])))).join()
  const lost = stopped('warehouse').split(',').length
  says(
    [`${word('en', lost)} of the ${word('en', ACTIONS.length)} actions`],
    [`${word('es', lost)} de las ${word('es', ACTIONS.length)} acciones`]
  )
  expect(stopped('segmentation')).toBe('upgrade')
  expect(stopped('email')).toBe('')
  const leaving = {
    both: LEAVING.both.fallback,
    emailOnly: LEAVING['email-only'].fallback,
    phoneOnly: LEAVING['phone-only'].fallback,
    neither: LEAVING.neither.fallback
  }
  const reached = (...off: SwitchId[]) => prevented(leaving, flowOf(new Set(off))).reached
  const [all, without] = [reached(), reached('email')]
  says(
    [`That is ${all}; without e-mail, ${without}. The other ${all - without} `],
    [`Son ${all}; sin correo, ${without}. Los otros ${all - without} `]
  )
})

test('who leaves what', () => {
  const { rows } = readListed(margins.en, MARGINS, { locale: 'en' })
  const bounds = {
    gold: VALUE.gold.fallback,
    silver: VALUE.silver.fallback,
    bronze: VALUE.bronze.fallback
  }
  const [gold] = marginSegments(
    rows.map(({ margin }) => margin),
    bounds
  ).segments
  const losses = rows.filter(({ margin }) => segmentOf(margin, bounds) === 'destroyers')
  const { today, after, options } = rescue(losses, {
    price: VALUE.price.fallback,
    saving: VALUE.saving.fallback,
    leave: VALUE.leave.fallback,
    fixed: VALUE.fixed.fallback
  })
  const of = gold?.customers ?? 0
  const share = ((gold?.customerShare ?? 0) * 100).toFixed(0)
  const brings = ((gold?.marginShare ?? 0) * 100).toFixed(0)
  const [now, then, gone] = [today, after, options.at(-1)?.total ?? 0].map(one => written(one)[0])
  says(
    [
      `${word('en', of)} gold ones, ${share}% of them, bring ${brings}% of the margin`,
      `; ${word('en', losses.length)} destroyers take €${now?.slice(1)} from it`,
      `${now} becomes ${then}. Dismissing all ${word('en', losses.length)} would make it ${gone}.`
    ],
    [
      `${word('es', of)} son de oro, el ${share} %, y traen el ${brings} % del margen`,
      `; ${word('es', losses.length)} destructores se llevan ${now?.slice(1)} €`,
      `el ${now} se queda en ${then}. Despedir a los ${word('es', losses.length)} lo dejaría en ${gone}.`
    ]
  )
})

test('who could speak', () => {
  const { rows } = readListed(followers.en, FOLLOWERS, { locale: 'en' })
  const values = readFields('ambassadors', AMBASSADORS, DEFAULTS)
  const { ambassadors } = matrixOf(rows, values, values.wanted)
  const people = ambassadors.length
  const size = ambassadors.reduce((all, { friends }) => all + friends, 0) / people
  const { naive, distinct, next } = reachOf(people, size, values.population)
  const [[sum, suma], [about, unas]] = [written(naive), written(Math.round(distinct / 100) * 100)]
  says(
    [
      `widget ${word('en', people)} of sixty`,
      `Added up, ${sum}`,
      `about ${about}`,
      `${next.toFixed(0)} new ones, not ${size}`
    ],
    [
      `${word('es', people)} de sesenta`,
      `Sumados, ${suma}`,
      `unas ${unas}`,
      `${next.toFixed(0)} nuevas, no ${size}`
    ]
  )
})

test('made personal', () => {
  const base = PERSONAL.open.fallback * PERSONAL.click.fallback * PERSONAL.convert.fallback
  const treated = base * (1 + PERSONAL.upliftClick.fallback) * (1 + PERSONAL.upliftConvert.fallback)
  const shares = { base, treated, split: 0.5, confidence: PERSONAL.confidence.fallback }
  const sends = PERSONAL.sends.fallback
  const needed = groupsNeeded(shares, PERSONAL.power.fallback)
  const all = written(Math.round(((needed?.treated ?? 0) * 2) / 1000) * 1000)
  const power = (powerOf(shares, sends) * 100).toFixed(0)
  const [orders, pedidos] = written(treated * sends, 2)
  const more = ((treated - base) * sends * PERSONAL.margin.fallback).toFixed(0)
  const cost = PERSONAL.fixed.fallback + PERSONAL.perSend.fallback * sends
  says(
    [
      `= ${orders}.`,
      `bring €${more}`,
      `costs €${cost}`,
      `some ${all[0]} of them`,
      `power is ${power}%`
    ],
    [`= ${pedidos}.`, `dejan ${more} €`, `cuesta ${cost}.`, `unos ${all[1]}.`, `es del ${power} %`]
  )
})

test('down the funnel', () => {
  const { rows } = readListed(channels.en, CHANNELS, { locale: 'en' })
  const values = readFields('funnel', FUNNEL, DEFAULTS)
  const { counts, cac, channels: each } = marketingFunnel(rows, values, values.shared)
  const costs = { lead: 0, qualified: 0, customer: 0 }
  const points = funnelLevers(rows, values, values.step, costs, null).map(({ point }) => point ?? 0)
  const [visits, visitas] = written(counts.visits)
  const [whole, total] = written(cac ?? 0, 2)
  const dear = written(Math.max(...each.map(one => one.cac ?? 0)), 2)
  const [most, least] = [points[1] ?? 0, points.at(-1) ?? 0].map(one => written(one, 1))
  says(
    [
      `${visits} visits in five channels become ${counts.lead} leads, ${counts.qualified} qualified and ${counts.customer} customers`,
      `= €${whole}.`,
      `${dear[0]} for social media`,
      `worth ${most?.[0]} customers at the first step and ${least?.[0]} at the last`
    ],
    [
      `${visitas} visitas por cinco canales acaban en ${counts.lead} *leads*, ${counts.qualified} cualificados y ${counts.customer} clientes`,
      `= ${total} €.`,
      `y ${dear[1]} las redes`,
      `vale ${most?.[1]} clientes en el primer paso y ${least?.[1]} en el último`
    ]
  )
})

test('the forecast', () => {
  const [rise, level, ours] = [
    [18, 18 + 36.5, 3],
    [18, 36.5, 5],
    [20, 56.5, 3]
  ].map(([from, to, years]) =>
    written(compoundGrowth(from as number, to as number, years as number).rate * 100, 1)
  )
  says(
    [`${rise?.[0]}% a year`, `${level?.[0]}%`, `${ours?.[0]}% a year`],
    [`${rise?.[1]} % anual`, `${level?.[1]} %`, `${ours?.[1]} %`]
  )
})
