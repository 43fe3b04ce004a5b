/**
 * A unit as exponents of the three dimensions of customer metrics. `time` counts months, so
 * ARPU, money per customer and month, is { money: 1, customer: -1, time: -1 }.
 */
export interface Unit {
  readonly money: number
  readonly customer: number
  readonly time: number
}

export const DIMENSIONLESS: Unit = { money: 0, customer: 0, time: 0 }
export const MONEY: Unit = { money: 1, customer: 0, time: 0 }
export const CUSTOMER: Unit = { money: 0, customer: 1, time: 0 }
export const MONTH: Unit = { money: 0, customer: 0, time: 1 }

const combine = (a: Unit, b: Unit, sign: 1 | -1): Unit => ({
  money: a.money + sign * b.money,
  customer: a.customer + sign * b.customer,
  time: a.time + sign * b.time
})

export const multiply = (a: Unit, b: Unit): Unit => combine(a, b, 1)
export const divide = (a: Unit, b: Unit): Unit => combine(a, b, -1)

export const power = (unit: Unit, exponent: number): Unit => ({
  money: unit.money * exponent,
  customer: unit.customer * exponent,
  time: unit.time * exponent
})

/** Equal up to rounding: pow(pow(x, 1/12), 12) has the unit of x. */
export function equal(a: Unit, b: Unit): boolean {
  const same = (x: number, y: number): boolean => Math.abs(x - y) < 1e-9
  return same(a.money, b.money) && same(a.customer, b.customer) && same(a.time, b.time)
}

const WRITTEN: ReadonlyMap<string, Unit> = new Map([
  ['1', DIMENSIONLESS],
  ['money', MONEY],
  ['customer', CUSTOMER],
  ['month', MONTH]
])

/**
 * Reads `money/customer/month`, `1/month`, `money*month` or `1`, from left to right, as an author
 * writes it. Undefined when the text is no unit.
 */
export function readUnit(text: string): Unit | undefined {
  let unit: Unit = DIMENSIONLESS
  let sign: 1 | -1 = 1
  const pieces = text.split(/([*/])/)
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) {
      sign = piece === '/' ? -1 : 1
      continue
    }
    const factor = WRITTEN.get(piece.trim())
    if (!factor) return undefined
    unit = combine(unit, factor, sign)
  }
  return unit
}

/** `readUnit` for constants in code. Throws on a text that is no unit. */
export function parseUnit(text: string): Unit {
  const unit = readUnit(text)
  if (!unit) {
    throw new Error(`“${text}” is no unit: write money, customer, month or 1, joined by * and /`)
  }
  return unit
}

const NAMES = {
  en: {
    none: 'a plain number',
    one: { money: 'money', customer: 'customer', time: 'month' },
    many: { money: 'money', customer: 'customers', time: 'months' },
    per: 'per',
    again: ' per '
  },
  es: {
    none: 'un número sin unidad',
    one: { money: 'dinero', customer: 'cliente', time: 'mes' },
    many: { money: 'dinero', customer: 'clientes', time: 'meses' },
    per: 'por',
    again: ' y '
  }
} as const

const DIMENSIONS = ['money', 'customer', 'time'] as const

function raised(name: string, exponent: number): string {
  if (exponent === 1) return name
  if (exponent === 2) return `${name}²`
  if (exponent === 3) return `${name}³`
  return `${name}^${Number(exponent.toPrecision(6))}`
}

/** “money per customer per month”, «dinero por cliente y mes», “months”, “per month”. */
export function unitName(unit: Unit, locale: 'en' | 'es'): string {
  const words = NAMES[locale]
  const above = DIMENSIONS.filter(dimension => unit[dimension] > 1e-9).map(dimension =>
    raised(words.many[dimension], unit[dimension])
  )
  const below = DIMENSIONS.filter(dimension => unit[dimension] < -1e-9).map(dimension =>
    raised(words.one[dimension], -unit[dimension])
  )
  if (above.length + below.length === 0) return words.none
  const over = below.length > 0 ? `${words.per} ${below.join(words.again)}` : ''
  return [above.join(' × '), over].filter(Boolean).join(' ')
}
