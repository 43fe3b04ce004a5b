import { mayBeOneSlip, oneSlip } from '../identity/one-slip.ts'
import { NONE } from './codes.ts'
import {
  BIRTH,
  BIRTH_ENDS,
  DOCUMENT,
  DOCUMENT_ENDS,
  EMAIL,
  EMAIL_ENDS,
  FACTS,
  FIRST_SURNAME,
  GIVEN,
  LOCAL,
  MANY,
  PHONE,
  PHONE_ENDS,
  POSTCODE,
  PROVINCE,
  SECOND_SURNAME,
  SURNAMES,
  TOWN
} from './facts.ts'
import {
  AGREE,
  DIFFER,
  likeBirth,
  likeGiven,
  likeSurnames,
  MISSING,
  mayBeLike,
  NEAR
} from './likeness.ts'
import { PairMemo } from './memo.ts'
import { COMPARED, type Compared } from './model.ts'
import type { Given, People, Surnames } from './people.ts'
import type { Word } from './words.ts'

/** Position of each field in what `Comparison.into` writes. */
export const AT: Readonly<Record<Compared, number>> = Object.fromEntries(
  COMPARED.map((field, at) => [field, at])
) as Record<Compared, number>

export const WIDTH = COMPARED.length

/** Compares records of one table, and remembers what it found of given names, which recur. */
export class Comparison {
  readonly #people: People
  readonly #given = new PairMemo()
  readonly #likeGiven: (a: number, b: number) => number

  constructor(people: People) {
    this.#people = people
    const { values } = people.given
    this.#likeGiven = (a, b) => likeGiven(values[a] as Given, values[b] as Given)
  }

  /**
   * Compares two records field by field.
   *
   * @param levels receives the level (likeness.ts) of each field, from `at` on
   */
  into(a: number, b: number, levels: Uint8Array, at: number): void {
    const { of, facts, email, phone, birth, document } = this.#people
    const one = a * FACTS
    const other = b * FACTS
    const given = this.#givenLevel(one, other)
    const surnames = this.#surnamesLevel(one, other)
    // Given name and surnames in each other's cells: all words are there, in another order.
    const crossed =
      given === DIFFER && surnames === DIFFER && of.bag[a] !== NONE && of.bag[a] === of.bag[b]
    levels[at] = crossed ? NEAR : given
    levels[at + 1] = crossed ? NEAR : surnames
    const box = this.#typedLevel(email.values, EMAIL, EMAIL_ENDS, one, other, slipLevel)
    const local = facts[one + LOCAL] as number
    levels[at + 2] = box === DIFFER && local !== NONE && local === facts[other + LOCAL] ? NEAR : box
    levels[at + 3] = this.#typedLevel(phone.values, PHONE, PHONE_ENDS, one, other, slipLevel)
    // Day and month in each other's place leave the year, and so the beginning.
    levels[at + 4] = this.#typedLevel(birth.values, BIRTH, BIRTH_ENDS, one, other, likeBirth)
    levels[at + 5] = this.#placeLevel(one, other)
    levels[at + 6] = this.#typedLevel(
      document.values,
      DOCUMENT,
      DOCUMENT_ENDS,
      one,
      other,
      slipLevel
    )
  }

  #givenLevel(one: number, other: number): number {
    const { facts } = this.#people
    const a = facts[one + GIVEN] as number
    const b = facts[other + GIVEN] as number
    if (a === NONE || b === NONE) return MISSING
    return a === b ? AGREE : this.#given.of(a, b, this.#likeGiven)
  }

  #surnamesLevel(one: number, other: number): number {
    const { facts, surname, surnames } = this.#people
    const a = facts[one + SURNAMES] as number
    const b = facts[other + SURNAMES] as number
    if (a === NONE || b === NONE) return MISSING
    if (a === b) return AGREE
    const first = facts[one + FIRST_SURNAME] as number
    const otherFirst = facts[other + FIRST_SURNAME] as number
    if (first !== MANY && otherFirst !== MANY) {
      const word = surname.values
      // Most pairs end here, by a few numbers.
      if (
        !mayBeLike(
          word[first] as Word,
          word[facts[one + SECOND_SURNAME] as number],
          word[otherFirst] as Word,
          word[facts[other + SECOND_SURNAME] as number]
        )
      )
        return DIFFER
    }
    return likeSurnames(surnames.values[a] as Surnames, surnames.values[b] as Surnames)
  }

  /** What is typed in sign by sign: equal, alike, or neither. */
  #typedLevel(
    values: readonly string[],
    code: number,
    ends: number,
    one: number,
    other: number,
    levelOf: (a: string, b: string) => number
  ): number {
    const { facts } = this.#people
    const a = facts[one + code] as number
    const b = facts[other + code] as number
    if (a === NONE || b === NONE) return MISSING
    if (a === b) return AGREE
    return mayBeOneSlip(facts[one + ends] as number, facts[other + ends] as number)
      ? levelOf(values[a] as string, values[b] as string)
      : DIFFER
  }

  /** Postcode or town the same agree; a postcode of the same province is near. */
  #placeLevel(one: number, other: number): number {
    const { facts } = this.#people
    const code = facts[one + POSTCODE] as number
    const otherCode = facts[other + POSTCODE] as number
    const town = facts[one + TOWN] as number
    const otherTown = facts[other + TOWN] as number
    const codes = code !== NONE && otherCode !== NONE
    const towns = town !== NONE && otherTown !== NONE
    if (!codes && !towns) return MISSING
    if ((codes && code === otherCode) || (towns && town === otherTown)) return AGREE
    return codes && facts[one + PROVINCE] === facts[other + PROVINCE] ? NEAR : DIFFER
  }
}

const slipLevel = (a: string, b: string): number => (oneSlip(a, b) ? NEAR : DIFFER)
