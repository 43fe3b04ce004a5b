import { plainWords } from '../text/plain-words.ts'

/** What a column of the monthly table holds. */
export const MONTHLY_ROLES = ['month', 'cost', 'revenue', 'start', 'new', 'lost'] as const

export type MonthlyRole = (typeof MONTHLY_ROLES)[number]

/** A rate or a figure per customer is none of our columns: “tasa de bajas”, “churn %”, “cost per customer”. */
const NEVER =
  /%|\b(rate|ratio|tasa|porcentaje|percent|pct|media|promedio|average|acumulad[oa]|ytd|cac|arpu|ltv|clv|cltv)\b|\b(per|por) (new |cada )?(customer|client|cliente|subscriber|suscriptor|user|usuario|head|alta)\b/

/** What was planned, or was so a year ago: never to be taken where there is what happened. */
const PLANNED =
  /\b(budget(ed)?|presupuest(o|ado|ada|ados|adas)|prevision|previst[oa]s?|plan|planned|planificad[oa]s?|forecast|target|objetivos?|estimad[oa]s?|estimated?|last year|prior year|previous year|ano (anterior|pasado)|ly|py)\b/g
/** Part of a whole, or one that something was taken from. */
const PART = /\b(new|nuev[oa]s?|net[oa]?s?|gross|brut[oa]s?|other|otr[oa]s|expansion|extra)\b/
const ACTUAL = /\b(actual|actuals|real(es)?)\b/

/** The header without its unit: “Ingresos (k€)” → “ingresos”. */
const nameOf = (header: string) => plainWords(header.replace(/[([][^)\]]*[)\]]/g, ' '))

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/\bmill(on|ones|ions?)?\b|(^|[^\p{L}])(m[€$£]|[€$£]m|meur|musd|mm[€$£]?)([^\p{L}]|$)/u, 1e6],
  [
    /\b(miles|thousands?)\b|\b0{3}s?\b|(^|[^\p{L}])(k|k ?[€$£]|[€$£] ?k|k(eur|usd|gbp|mxn))([^\p{L}]|$)/u,
    1e3
  ]
]

/** What a unit in the header multiplies by: “(miles €)”, “k€”, “(000s)” 1,000, “(M€)” 1,000,000, else 1. */
export function factorOf(header: string): number {
  const plain = header.slice(0, 200).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return UNITS.find(([unit]) => unit.test(plain))?.[1] ?? 1
}

/** A rate, a figure per customer or the closing customers: a number that is none of our columns. */
export const isDerived = (header: string): boolean => {
  const words = plainWords(header)
  return NEVER.test(words) || CLOSING.test(words)
}

interface Rule {
  readonly role: MonthlyRole
  readonly weight: number
  readonly yes: RegExp
  readonly no?: RegExp
}

const MARKETING =
  /\b(marketing|mkt|mktg|comercial(es)?|captacion|adquisicion|acquisition|publicidad|advertising|ads)\b/
const MONEY_OUT =
  /\b(costs?|costes?|costos?|spend|spending|spent|gastos?|gastado|expenses?|expenditure|inversion|investment|budget|presupuesto|outlay)\b/
const MONEY_IN =
  /\b(revenues?|income|turnover|sales|billings?|billed|mrr|ingresos?|ventas|facturacion|facturado|venta|cobros|recurrente)\b/
const CUSTOMER =
  /\b(customers?|clients?|clientes?|subscribers?|suscriptor(es)?|abonad[oa]s?|usuari[oa]s?|users?|soci[oa]s?|members?|accounts?|cuentas)\b/
const OPENING =
  /\b(start|starting|opening|beginning|begin|initial|inicio|inicial(es)?|apertura|principio|comienzo|existentes?|existing|bop|bom)\b|\b(previous|prior|last) clos(e|ing)\b|\bcierre (anterior|previo)\b|\bmes anterior\b/
const CLOSING = /\b(end|ending|final(es)?|closing|close|cierre|eop|eom)\b/
const JOINED =
  /\b(new|nuev[oa]s?|altas?|joined|joiners|acquired|gained|adquirid[oa]s|captad[oa]s|incorporad[oa]s|incorporaciones|added|additions|adds|sign ?ups?|signed|won|ganad[oa]s)\b/
const LEFT =
  /\b(lost|perdid[oa]s|bajas?|churn|churned|left|leavers|departed|departures|cancel\p{L}*|abandon\p{L}*|fugas?|fugad[oa]s|attrition|quit)\b/u

/** Weights only order the claims on one column: the most telling combination first. */
const RULES: readonly Rule[] = [
  { role: 'month', weight: 9, yes: /^(month|mes|meses|months|period|periodo|date|fecha)( |$)/ },
  {
    role: 'cost',
    weight: 9,
    yes: new RegExp(`(?=.*${MARKETING.source})(?=.*${MONEY_OUT.source})`)
  },
  { role: 'cost', weight: 6, yes: MARKETING, no: CUSTOMER },
  { role: 'cost', weight: 5, yes: MONEY_OUT },
  { role: 'start', weight: 8, yes: OPENING, no: /\b(date|fecha)\b/ },
  { role: 'new', weight: 7, yes: JOINED, no: MONEY_IN },
  { role: 'lost', weight: 7, yes: LEFT, no: MONEY_IN },
  {
    role: 'revenue',
    weight: 7,
    yes: MONEY_IN,
    no: new RegExp(`${MONEY_OUT.source}|${MARKETING.source}`)
  },
  {
    role: 'start',
    weight: 2,
    yes: CUSTOMER,
    no: new RegExp(
      `${CLOSING.source}|${JOINED.source}|${LEFT.source}|${MONEY_IN.source}|${MONEY_OUT.source}`,
      'u'
    )
  }
]

/**
 * What a header claims to be, with a weight, or undefined when its words say nothing. A column of
 * closing customers (“clientes al cierre”) is no role: it must not be taken for the opening ones.
 */
export function roleOfHeader(header: string): { role: MonthlyRole; weight: number } | undefined {
  const all = plainWords(header)
  const bare = all.replace(PLANNED, ' ').trim()
  // “Presupuesto” alone is what is going to be spent; beside another word it says of what kind that is.
  const words = bare === '' ? all : bare
  if (NEVER.test(words)) return undefined
  const [best] = RULES.filter(rule => rule.yes.test(words) && !rule.no?.test(words)).sort(
    (a, b) => b.weight - a.weight
  )
  if (!best || (best.role === 'start' && CLOSING.test(words) && !OPENING.test(words)))
    return undefined
  const weight =
    best.weight -
    (words === all && bare !== '' ? 0 : 4) -
    (PART.test(words) && best.role !== 'new' ? 0.5 : 0) +
    (ACTUAL.test(words) ? 0.5 : 0) +
    (nameOf(header).includes(' ') ? 0 : 0.25)
  return { role: best.role, weight }
}
