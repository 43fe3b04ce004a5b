import { plainWords } from '../text/plain-words.ts'
import type { Profile } from './profile.ts'
import { ROLE_RULES, type RoleRule } from './role-rules.ts'
import type { TransactionRole } from './transactions.ts'

/** “CustomerID” and “customer_id” → “customer id”; a unit in brackets is left out. */
const wordsOf = (header: string): string =>
  plainWords(
    header
      .slice(0, 200)
      .replace(/[([][^)\]]*[)\]]/g, ' ')
      .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
      .replace(/[º°#]/g, ' no ')
  )

/** What the words of a header claim, whatever the cells say; undefined for unknown words. */
export function roleOfName(header: string): TransactionRole | undefined {
  return claims(header)[0]?.role
}

function claims(header: string): readonly RoleRule[] {
  const words = wordsOf(header)
  return ROLE_RULES.filter(rule => rule.yes.test(words) && !rule.no?.test(words)).sort(
    (a, b) => b.weight - a.weight
  )
}

function fits(rule: RoleRule, profile: Profile): boolean {
  if (profile.filled === 0) return true
  if (rule.cells === 'dates') return profile.dates + profile.serials >= 0.5
  if (rule.cells === 'currencies') return profile.currencies >= 0.9
  if (rule.cells === 'numbers') return profile.numbers >= 0.5 && profile.dates < 0.5
  return profile.dates < 0.5
}

interface Claim {
  readonly column: number
  readonly role: TransactionRole
  readonly weight: number
}

/** What cells alone suggest, for files without a header and with names that nobody foresaw. */
function byContent(profiles: readonly Profile[], column: number): readonly Claim[] {
  const profile = profiles[column]
  if (!profile || profile.filled === 0) return []
  const { dates, serials, numbers, money, emails, groups, currencies, variety } = profile
  const found: Claim[] = []
  const claim = (role: TransactionRole, weight: number) => found.push({ column, role, weight })
  if (dates >= 0.6) claim('date', 1.9)
  else if (emails >= 0.6) claim('customer', 1.9)
  else if (currencies >= 0.9) claim('currency', 1.9)
  else if (groups >= 0.9) claim('group', 1.9)
  else if (numbers >= 0.8) {
    // Without decimals an amount looks like an id; the column of more decimals is the amount.
    claim('amount', 1 + 0.5 * money)
    if (serials >= 0.9) claim('date', 0.9)
    if (money === 0) claim('customer', variety > 0.02 ? 0.7 : 0.1)
  } else if (variety > 0.02) claim('customer', 0.5 + 0.5 * variety)
  return found
}

/** Names that mean one thing only. */
const CERTAIN = 9

/** How much content alone may decide: what a column is named says more than what it looks like. */
const CONTENT_ROLES: readonly TransactionRole[] = [
  'customer',
  'date',
  'amount',
  'group',
  'currency'
]

/**
 * Proposes what each column holds, from its name in both languages and from its first cells. Each role
 * is given once, to its strongest claim; a column has one role.
 *
 * @param headers one a column, '' where there is none
 */
export function proposeRoles(
  headers: readonly string[],
  profiles: readonly Profile[]
): readonly TransactionRole[] {
  const roles: TransactionRole[] = headers.map(() => 'ignore')
  const taken = new Set<TransactionRole>()
  const give = (all: readonly Claim[]) => {
    for (const { column, role } of [...all].sort((a, b) => b.weight - a.weight)) {
      if (taken.has(role) || roles[column] !== 'ignore') continue
      roles[column] = role
      taken.add(role)
    }
  }
  const named = (which: (rule: RoleRule, profile: Profile | undefined) => boolean) =>
    headers.flatMap((header, column) =>
      claims(header)
        .filter(rule => which(rule, profiles[column]))
        .map(rule => ({ column, role: rule.role, weight: rule.weight }))
    )
  give(named((rule, profile) => profile === undefined || fits(rule, profile)))
  // A named column keeps out of the guess: “postcode” is no customer.
  give(
    headers.flatMap((header, column) =>
      byContent(profiles, column).filter(
        one => CONTENT_ROLES.includes(one.role) && (wordsOf(header) === '' || !isKnown(header, one))
      )
    )
  )
  // A “date” in which no date can be read had better say so than not be looked at.
  give(named(rule => rule.weight >= CERTAIN))
  return pricedByUnit(headers, roles)
}

/** A “price” beside a quantity is that of one unit, unless it says that it is a total. */
function pricedByUnit(
  headers: readonly string[],
  roles: readonly TransactionRole[]
): readonly TransactionRole[] {
  const column = roles.indexOf('amount')
  const words = wordsOf(headers[column] ?? '')
  const unit = /\b(price|precio)\b/.test(words) && !/\b(total|order|pedido|line)\b/.test(words)
  return unit && roles.includes('quantity') && !roles.includes('price')
    ? roles.with(column, 'price')
    : roles
}

/** Names of columns that hold numbers or texts of no use here. */
const OTHER =
  /\b(postcode|zip|cp|phone|telefono|city|ciudad|country|pais|region|provincia|address|direccion|status|estado|currency|moneda|notes?|comentarios?|tax|iva|vat|discount|descuento|shipping|envio|cost|coste|costo|quantity|age|edad|birth\w*|nacimiento|unit price|precio unitario|unitprice|row|fila|line|linea|year|month|mes|hora|time)\b/

const isKnown = (header: string, claim: Claim): boolean =>
  OTHER.test(wordsOf(header)) ||
  // “order no” beside a named customer is settled already; here its cells must not make it one.
  claims(header).some(rule => rule.role !== claim.role && rule.weight > 5)
