import type { Localised } from '../../src/i18n/locale.ts'

/** One option of the command: what it takes, and what it is for. */
export type Option = { readonly says: Localised } & (
  | { readonly kind: 'flag' | 'text' | 'day' | 'list' }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'number'; readonly low: number; readonly high: number; readonly whole?: true }
  | { readonly kind: 'numbers' }
)

const column = (en: string, es: string): Option => ({
  kind: 'text',
  says: { en: `column: ${en}`, es: `columna: ${es}` }
})

const number = (low: number, high: number, en: string, es: string): Option => ({
  kind: 'number',
  low,
  high,
  says: { en, es }
})

const whole = (low: number, high: number, en: string, es: string): Option => ({
  kind: 'number',
  whole: true,
  low,
  high,
  says: { en, es }
})

const choice = (of: readonly string[], en: string, es: string): Option => ({
  kind: 'choice',
  of,
  says: { en, es }
})

const MOST = 1e15

/** Everything that can follow the file. */
export const OPTIONS = {
  help: { kind: 'flag', says: { en: 'show this', es: 'muestra esto' } },
  sql: {
    kind: 'flag',
    says: { en: 'print the SQL and run nothing', es: 'imprime el SQL sin ejecutar nada' }
  },
  csv: {
    kind: 'flag',
    says: { en: 'print the result as CSV', es: 'imprime el resultado como CSV' }
  },
  locale: choice(['en', 'es'], 'language of comments and messages', 'idioma de los mensajes'),
  dialect: choice(
    ['duckdb', 'postgresql', 'spark', 'bigquery'],
    'of the text that --sql prints',
    'del texto que imprime --sql'
  ),
  result: {
    kind: 'text',
    says: { en: 'another table of the same analysis', es: 'otra tabla del mismo análisis' }
  },
  decimal: choice([',', '.'], 'decimal sign of a CSV', 'signo decimal de un CSV'),
  'date-format': {
    kind: 'text',
    says: { en: 'of a CSV, such as %d/%m/%Y', es: 'de un CSV, como %d/%m/%Y' }
  },
  customer: column('who bought', 'quién compra'),
  date: column('when', 'cuándo'),
  amount: column('for how much', 'por cuánto'),
  order: column('number of the order', 'número de pedido'),
  channel: column('channel', 'canal'),
  group: column('treated or control', 'tratado o control'),
  margin: column('margin', 'margen'),
  product: column('product', 'producto'),
  contact: column('day of the first contact', 'día del primer contacto'),
  'as-of': { kind: 'day', says: { en: 'last day that counts', es: 'último día que cuenta' } },
  before: { kind: 'day', says: { en: 'movement: earlier day', es: 'movimiento: primera fecha' } },
  after: { kind: 'day', says: { en: 'movement: later day', es: 'movimiento: segunda fecha' } },
  from: { kind: 'day', says: { en: 'first day that counts', es: 'primer día que cuenta' } },
  merge: choice(['row', 'order', 'day'], 'what is one purchase', 'qué es una compra'),
  refunds: choice(['net', 'ignore', 'purchase'], 'negative amounts', 'importes negativos'),
  window: whole(1, 36_500, 'only so many days', 'solo tantos días'),
  groups: whole(3, 10, 'scores from 1 to this', 'puntuaciones de 1 a este número'),
  ties: choice(['share', 'average', 'appearance'], 'equal values', 'valores iguales'),
  money: choice(['revenue', 'mean', 'margin'], 'what M is', 'qué es la M'),
  'cuts-recency': { kind: 'numbers', says: { en: 'fixed cuts', es: 'cortes fijos' } },
  'cuts-frequency': { kind: 'numbers', says: { en: 'fixed cuts', es: 'cortes fijos' } },
  'cuts-monetary': { kind: 'numbers', says: { en: 'fixed cuts', es: 'cortes fijos' } },
  weights: {
    kind: 'numbers',
    says: { en: 'of R, F and M for the class', es: 'de R, F y M para la clase' }
  },
  classes: {
    kind: 'numbers',
    says: { en: 'from where A, B, C and D begin', es: 'desde dónde empiezan A, B, C y D' }
  },
  cohorts: whole(2, 36, 'latest cohorts', 'últimas cohortes'),
  steps: whole(2, 12, 'steps of the ladder', 'peldaños de la escalera'),
  horizon: whole(1, 36_500, 'days for the next purchase', 'días para la siguiente compra'),
  prospects: whole(1, MOST, 'who knew the shop', 'quiénes conocían la tienda'),
  value: choice(['revenue', 'margin'], 'what a customer brings', 'qué aporta un cliente'),
  'margin-rate': number(0, 1, 'margin as a share of revenue', 'margen como parte del ingreso'),
  'cost-to-acquire': number(0, MOST, 'per customer', 'por cliente'),
  'cost-to-serve': number(0, MOST, 'per purchase', 'por compra'),
  top: number(0, 1, 'the best so many, 0.1 is 10 %', 'los mejores, 0.1 es el 10 %'),
  by: choice(['channel', 'group', 'product', 'month'], 'segments', 'segmentos'),
  lookback: whole(1, 365, 'days in which a contact counts', 'días en que cuenta un contacto'),
  'half-life': number(0.01, 365, 'days of time decay', 'días del decaimiento'),
  ends: number(0, 0.5, 'share of first and last', 'parte del primero y del último'),
  'own-row': {
    kind: 'flag',
    says: { en: 'the purchase’s own channel counts', es: 'cuenta el canal de la propia compra' }
  },
  crm: { kind: 'list', says: { en: 'CRM’s channels, a,b', es: 'canales de CRM, a,b' } },
  treated: { kind: 'text', says: { en: 'label of the treated', es: 'etiqueta de los tratados' } },
  control: { kind: 'text', says: { en: 'label of the control', es: 'etiqueta del control' } },
  planned: number(0, 1, 'share meant to be treated', 'parte prevista de tratados'),
  cost: number(0, MOST, 'of treating', 'de tratar'),
  confidence: number(0.8, 0.99, 'of the interval', 'del intervalo'),
  power: number(0.5, 0.99, 'for the smallest visible effect', 'para el menor efecto visible')
} as const satisfies Readonly<Record<string, Option>>

export type OptionName = keyof typeof OPTIONS

export const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name)
