import { AT } from './compare.ts'
import { AGREE, DIFFER, MISSING, NEAR } from './likeness.ts'
import { COMPARED, type Compared, type MatchModel, type Shares } from './model.ts'
import type { People } from './people.ts'

/** No share is nought or one: nothing is impossible, and a logarithm needs something to stand on. */
const LEAST = 1e-6

/** Rows that the stated share of a value counts as, beside those of the table. */
const PSEUDO_ROWS = 500

/** What a field says of a pair, in bits. */
export interface Weighed {
  /** By field, in the order of `COMPARED`. Positive speaks for one person. */
  readonly bits: readonly number[]
  /** Fields whose bits were left out, because a household shares them and one counts for all. */
  readonly shared: readonly Compared[]
  readonly total: number
}

/** Bits of a level: log₂(m / u) (Fellegi & Sunter 1969, Journal of the American Statistical Association 64, 1183–1210). */
export function bitsOf({ m, u }: Shares, level: number): number {
  if (level === MISSING) return 0
  const at = level - 1
  const rest = (shares: readonly [number, number]) => 1 - shares[0] - shares[1]
  const share = (shares: readonly [number, number]) =>
    Math.max(LEAST, level === DIFFER ? rest(shares) : (shares[at] as number))
  return Math.log2(share(m) / share(u))
}

/**
 * The chance that a stranger has the same value, from how many rows have it: the pair itself left out, and
 * the stated share counting as 500 rows, so that small tables do not make everything common. The idea of
 * weights by value is Newcombe’s (1959, Science 130, 954–959).
 */
export const shareByRarity = (stated: number, rowsWithIt: number, rows: number): number =>
  (Math.max(0, rowsWithIt - 2) + PSEUDO_ROWS * stated) / (Math.max(0, rows - 2) + PSEUDO_ROWS)

/** log₂ of the odds that two rows drawn at random are one person, if a share of the rows are repeats. */
export function priorBits(repeats: number, rows: number): number {
  // Each repeat makes one pair: rows × repeats of them among rows × (rows − 1) / 2.
  const share = Math.min(0.5, (2 * repeats) / Math.max(1, rows - 1))
  return Math.log2(share / (1 - share))
}

/** The probability that bits of evidence and prior come to. */
export const probabilityOf = (bits: number): number => 1 / (1 + 2 ** -bits)

/** The bits that a probability needs. */
export const bitsFor = (probability: number): number => Math.log2(probability / (1 - probability))

const HOUSEHOLD: readonly Compared[] = ['surnames', 'email', 'phone', 'place']
const HOUSEHOLD_AT = HOUSEHOLD.map(field => AT[field])

/** Weighs pairs of one table by one model. */
export class Scale {
  readonly #model: MatchModel
  readonly #people: People
  readonly #fixed: readonly (readonly number[])[]
  readonly #bits = new Float64Array(COMPARED.length)
  /** Bits by field, level and how many rows have the value; not a number where nobody has asked yet. */
  readonly #memo: readonly Float64Array[]
  #dropped = 0

  constructor(model: MatchModel, people: People) {
    this.#model = model
    this.#people = people
    this.#memo = Array.from({ length: 2 * COMPARED.length }, () =>
      new Float64Array(people.counted + 1).fill(Number.NaN)
    )
    this.#fixed = COMPARED.map(field =>
      [MISSING, AGREE, NEAR, DIFFER].map(level => bitsOf(model.shares[field], level))
    )
  }

  /** The sum alone, for pairs by the hundred thousand. */
  total(a: number, b: number, levels: Uint8Array, at: number): number {
    const bits = this.#bits
    for (let field = 0; field < bits.length; field += 1) {
      const level = levels[at + field] as number
      bits[field] =
        this.#model.byRarity && (level === AGREE || (level === NEAR && field === AT.surnames))
          ? this.#rarity(field, level, a, b)
          : ((this.#fixed[field] as readonly number[])[level] as number)
    }
    this.#dropped = 0
    const apart = levels[at + AT.given] === DIFFER || levels[at + AT.birth] === DIFFER
    if (this.#model.households && apart) this.#once()
    let sum = 0
    for (let field = 0; field < bits.length; field += 1) sum += bits[field] as number
    return sum
  }

  /** All that a pair's reader is shown. */
  weigh(a: number, b: number, levels: Uint8Array, at: number): Weighed {
    const total = this.total(a, b, levels, at)
    const dropped = this.#dropped
    return {
      bits: [...this.#bits],
      shared: HOUSEHOLD.filter((_, place) => dropped & (1 << place)),
      total
    }
  }

  /** Of what a household shares only what says most is left. */
  #once(): void {
    const bits = this.#bits
    let best = 0
    for (let place = 0; place < HOUSEHOLD_AT.length; place += 1) {
      const own = bits[HOUSEHOLD_AT[place] as number] as number
      if (own > best) best = own
    }
    let kept = false
    for (let place = 0; place < HOUSEHOLD_AT.length; place += 1) {
      const at = HOUSEHOLD_AT[place] as number
      const own = bits[at] as number
      if (own <= 0) continue
      if (own === best && !kept) kept = true
      else {
        bits[at] = 0
        this.#dropped |= 1 << place
      }
    }
  }

  #rarity(field: number, level: number, a: number, b: number): number {
    const rows = this.#rowsWith(field, level, a, b)
    const memo = this.#memo[2 * field + level - 1] as Float64Array
    let bits = memo[rows] as number
    if (Number.isNaN(bits)) {
      const { m, u } = this.#model.shares[COMPARED[field] as Compared]
      const share = shareByRarity(u[level - 1] as number, rows, this.#people.counted)
      bits = Math.log2(Math.max(LEAST, m[level - 1] as number) / Math.max(LEAST, share))
      memo[rows] = bits
    }
    return bits
  }

  /** Rows that have what two records agree in. */
  #rowsWith(field: number, level: number, a: number, b: number): number {
    const people = this.#people
    const { of } = people
    if (field === AT.place) {
      const code = of.postcode[a] as number
      return code >= 0 && code === of.postcode[b]
        ? (people.postcode.counts[code] ?? 0)
        : (people.town.counts[of.town[a] as number] ?? 0)
    }
    if (field === AT.surnames && (level !== AGREE || of.surnames[a] !== of.surnames[b]))
      return this.#commonSurname(a, b)
    const part = COMPARED[field] as Exclude<Compared, 'place'>
    return people[part].counts[of[part][a] as number] ?? 0
  }

  /** Of the surnames that two records share, how common the rarest is; 0 where they only resemble. */
  #commonSurname(a: number, b: number): number {
    const { surnames, surname, of } = this.#people
    const mine = surnames.values[of.surnames[a] as number]?.codes ?? []
    const theirs = surnames.values[of.surnames[b] as number]?.codes ?? []
    let least = Number.POSITIVE_INFINITY
    for (let at = 0; at < mine.length; at += 1)
      if (theirs.includes(mine[at] as number))
        least = Math.min(least, surname.counts[mine[at] as number] ?? 0)
    return Number.isFinite(least) ? least : 0
  }
}
