import { oneSlip } from '../identity/jaro-winkler.ts'
import { AGREE, DIFFER, likeBirth, likeGiven, likeSurnames, MISSING, NEAR } from './likeness.ts'
import { COMPARED, type Compared } from './model.ts'
import { type Codes, type Given, NONE, type People, type Surnames } from './people.ts'

/** Position of each field in what `compareInto` writes. */
export const AT: Readonly<Record<Compared, number>> = Object.fromEntries(
  COMPARED.map((field, at) => [field, at])
) as Record<Compared, number>

export const WIDTH = COMPARED.length

/**
 * Compares two records field by field.
 *
 * @param levels receives the level (likeness.ts) of each field, from `at` on
 */
export function compareInto(
  people: People,
  a: number,
  b: number,
  levels: Uint8Array,
  at: number
): void {
  levels[at] = givenLevel(people, a, b)
  levels[at + 1] = surnamesLevel(people, a, b)
  levels[at + 2] = emailLevel(people, a, b)
  levels[at + 3] = digitsLevel(people.phone, people.of.phone, a, b)
  levels[at + 4] = birthLevel(people, a, b)
  levels[at + 5] = placeLevel(people, a, b)
  levels[at + 6] = digitsLevel(people.document, people.of.document, a, b)
  // Given name and surnames in each other's cells: all words are there, in another order.
  if (levels[at] === DIFFER && levels[at + 1] === DIFFER && sameBag(people.of.bag, a, b)) {
    levels[at] = NEAR
    levels[at + 1] = NEAR
  }
}

const sameBag = (bag: Int32Array, a: number, b: number) => bag[a] !== NONE && bag[a] === bag[b]

function givenLevel({ given, of }: People, a: number, b: number): number {
  const [one, other] = [of.given[a] as number, of.given[b] as number]
  if (one === NONE || other === NONE) return MISSING
  return one === other ? AGREE : likeGiven(given.values[one] as Given, given.values[other] as Given)
}

function surnamesLevel({ surnames, of }: People, a: number, b: number): number {
  const [one, other] = [of.surnames[a] as number, of.surnames[b] as number]
  if (one === NONE || other === NONE) return MISSING
  return one === other
    ? AGREE
    : likeSurnames(surnames.values[one] as Surnames, surnames.values[other] as Surnames)
}

function emailLevel({ email, of }: People, a: number, b: number): number {
  const [one, other] = [of.email[a] as number, of.email[b] as number]
  if (one === NONE || other === NONE) return MISSING
  if (one === other) return AGREE
  if (of.local[a] !== NONE && of.local[a] === of.local[b]) return NEAR
  return oneSlip(email.values[one] as string, email.values[other] as string) ? NEAR : DIFFER
}

function digitsLevel({ values }: Codes<string>, of: Int32Array, a: number, b: number): number {
  const [one, other] = [of[a] as number, of[b] as number]
  if (one === NONE || other === NONE) return MISSING
  if (one === other) return AGREE
  return oneSlip(values[one] as string, values[other] as string) ? NEAR : DIFFER
}

function birthLevel({ birth, of }: People, a: number, b: number): number {
  const [one, other] = [of.birth[a] as number, of.birth[b] as number]
  if (one === NONE || other === NONE) return MISSING
  return one === other
    ? AGREE
    : likeBirth(birth.values[one] as string, birth.values[other] as string)
}

/** Postcode or town the same agree; a postcode of the same province is near. */
function placeLevel({ postcode, of }: People, a: number, b: number): number {
  const [code, otherCode] = [of.postcode[a] as number, of.postcode[b] as number]
  const [town, otherTown] = [of.town[a] as number, of.town[b] as number]
  const codes = code !== NONE && otherCode !== NONE
  const towns = town !== NONE && otherTown !== NONE
  if (!codes && !towns) return MISSING
  if ((codes && code === otherCode) || (towns && town === otherTown)) return AGREE
  if (!codes) return DIFFER
  const [one, other] = [postcode.values[code] as string, postcode.values[otherCode] as string]
  return one.slice(0, 2) === other.slice(0, 2) ? NEAR : DIFFER
}
