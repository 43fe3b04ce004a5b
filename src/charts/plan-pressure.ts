import type { YearPlan } from '../analysis/action-plan/plan.ts'
import type { Locale } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { nameOf, namesOf } from './names.ts'
import { quarterName, planWords as words } from './plan-words.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec, IntervalMark } from './spec.ts'

/** Segments in quarters that are drawn, the fullest; the table has them all. */
const DRAWN = 16

/** From the least to the most that a customer of each segment is contacted in each quarter. */
export function planPressure(plan: YearPlan, look: Look): ChartSpec {
  const { locale } = look
  const say = sayer(look)
  const { ceiling } = plan
  const rows = rowsOf(plan, locale)
  const drawn = [...rows]
    .sort((one, other) => other.fullest - one.fullest)
    .slice(0, DRAWN)
    .sort((one, other) => one.place - other.place)
  const intervals = (key: 'within' | 'over'): IntervalMark => ({
    ...{ kind: 'interval', key, series: key === 'over' ? 2 : 1 },
    intervals: drawn
      .filter(({ isOver }) => isOver === (key === 'over'))
      .map(({ at, least, mean, fullest }) => ({ at, value: mean, range: [least, fullest] }))
  })
  return {
    id: 'plan-pressure',
    title: title(plan, locale, say),
    sentence: sentence(plan, locale, say),
    x: {
      type: 'linear',
      label: words.contacts[locale],
      domain: stableDomain(
        [0, ceiling * 1.1, ...drawn.map(({ fullest }) => fullest)],
        previousDomain(look, 'x')
      ),
      format: { kind: 'number' }
    },
    y: { type: 'band', label: '', domain: drawn.map(({ at }) => at) },
    marks: [
      { kind: 'rule', key: 'ceiling', series: 0, x: ceiling },
      intervals('within'),
      intervals('over')
    ],
    key: [
      {
        swatch: { kind: 'line', series: 1 },
        text:
          locale === 'en'
            ? 'from the least to the fullest customer, the point at the mean'
            : 'del cliente con menos al que más, con el punto en la media'
      },
      {
        swatch: { kind: 'line', series: 2 },
        text: locale === 'en' ? 'the same, over the ceiling' : 'lo mismo, por encima del tope'
      },
      {
        swatch: { kind: 'thin', series: 0 },
        text: `${words.ceiling[locale]} (${say.number(ceiling)})`
      }
    ],
    table: {
      caption: words.pressure[locale],
      columns: [
        { label: words.segment[locale] },
        { label: words.quarter[locale] },
        ...(['least', 'mean', 'fullest'] as const).map(key => ({
          label: words[key][locale],
          style: { kind: 'number' } as const
        })),
        { label: words.over[locale], style: SHARE }
      ],
      rows: rows.map(({ name, quarter, least, mean, fullest, over }) => [
        ...[name, quarterName(quarter, locale)],
        ...[least, mean, fullest, over]
      ])
    },
    notes: [
      locale === 'en'
        ? 'The plan does not say which customers are on several lists: the fullest is on all of them, and “by lot” takes each list to be drawn without regard to the others.'
        : 'El plan no dice qué clientes están en varias listas: el que más recibe está en todas, y «se sortean» supone que cada lista se hace sin mirar las otras.'
    ]
  }
}

function rowsOf({ pressure, ceiling }: YearPlan, locale: Locale) {
  const names = namesOf(
    pressure.map(({ segment }) => ({ label: segment.name })),
    locale
  )
  return pressure.flatMap(({ quarters }, i) =>
    quarters.map(one => ({
      ...one,
      place: 4 * i + one.quarter,
      name: names[i] ?? '',
      at: `${names[i]}, ${quarterName(one.quarter, locale)}`,
      isOver: one.fullest > ceiling + 1e-9
    }))
  )
}

function title(plan: YearPlan, locale: Locale, say: Say): string {
  const over = rowsOf(plan, locale).filter(({ isOver }) => isOver)
  const ceiling = say.number(plan.ceiling)
  const [worst] = [...over].sort((one, other) => other.fullest - one.fullest)
  if (!worst)
    return locale === 'en'
      ? `Nobody gets more than ${ceiling} contacts in a quarter`
      : `Nadie recibe más de ${ceiling} contactos en un trimestre`
  const most = say.number(worst.fullest)
  if (locale === 'en')
    return over.length === 1
      ? `${worst.at}: up to ${most} contacts for one customer, over the ceiling of ${ceiling}`
      : `Up to ${most} contacts for one customer (${worst.at}); over the ceiling of ${ceiling} in ${over.length} places`
  return over.length === 1
    ? `${worst.at}: hasta ${most} contactos con un mismo cliente, por encima del tope de ${ceiling}`
    : `Hasta ${most} contactos con un mismo cliente (${worst.at}); por encima del tope de ${ceiling} en ${over.length} casillas`
}

function sentence(plan: YearPlan, locale: Locale, say: Say): string {
  const { fullest, ceiling } = plan
  if (!fullest)
    return locale === 'en' ? 'The plan names no segment.' : 'El plan no nombra ningún segmento.'
  const [least, mean, most] = [fullest.least, fullest.mean, fullest.fullest].map(say.number)
  return locale === 'en'
    ? `Contacts per customer and quarter, by segment, with a ceiling of ${say.number(ceiling)}. Over the year a customer of ${nameOf(fullest.segment, locale)} gets at least ${least}, on average ${mean}, at most ${most}.`
    : `Contactos por cliente y trimestre, por segmentos, con un tope de ${say.number(ceiling)}. En el año, un cliente de ${nameOf(fullest.segment, locale)} recibe como mínimo ${least}, de media ${mean} y como máximo ${most}.`
}
