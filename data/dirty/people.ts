import { type Draws, isoOf } from './draw.ts'
import { ABROAD, DOMAINS, GIVEN, SURNAMES, SURNAMES_ABROAD, TOWNS } from './names.ts'

/** A person as they are, before anybody typed them in. */
export interface Person {
  readonly given: readonly string[]
  readonly surnames: readonly string[]
  readonly email: string
  readonly second: string
  readonly phone: string
  readonly other: string
  readonly town: string
  readonly province: string
  readonly postcode: string
  readonly birth: string
  readonly document: string
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^a-z ]/gi, '')
    .toLowerCase()
    .replaceAll(' ', '')

/** 1935 to 2006, as days since 1970. */
const [BORN, YOUNGEST] = [-12_784, 13_150]

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE'

function placeOf(d: Draws) {
  const [town, province, from, to] = d.front(TOWNS)
  return { town, province, postcode: String(from + d.below(to - from + 1)).padStart(5, '0') }
}

const mobile = (d: Draws) => `6${d.digits(8)}`

function boxOf(d: Draws, given: string, surnames: readonly string[]): string {
  const [first = '', second = ''] = surnames.map(plain)
  const name = plain(given)
  const local = d.one([
    `${name}.${first}`,
    `${name}${first}`,
    `${name.charAt(0)}${first}${second.slice(0, 3)}`,
    `${first}.${name}`,
    `${name}.${first}${1950 + d.below(60)}`
  ])
  return `${local}${d.chance(0.4) ? d.below(100) : ''}@${d.one(DOMAINS)}`
}

/** Draws somebody. */
export function personOf(d: Draws): Person {
  const abroad = d.chance(0.15)
  const given = d.one(abroad ? GIVEN.slice(-ABROAD) : GIVEN.slice(0, -ABROAD))
  const surnames = abroad ? [d.one(SURNAMES_ABROAD)] : [d.front(SURNAMES), d.front(SURNAMES)]
  const number = 10_000_000 + d.below(80_000_000)
  return {
    ...placeOf(d),
    given,
    surnames,
    email: boxOf(d, given[0] as string, surnames),
    second: boxOf(d, given.at(-1) as string, surnames),
    phone: mobile(d),
    other: d.chance(0.5) ? mobile(d) : `9${1 + d.below(8)}${d.digits(7)}`,
    birth: isoOf(BORN + d.below(YOUNGEST - BORN)),
    document: `${number}${LETTERS[number % 23]}`
  }
}

/** Somebody of the same household: a partner, a child of the same name, a brother or sister. */
export function relativeOf(person: Person, d: Draws): Person {
  const other = personOf(d)
  const kind = d.one(['partner', 'child', 'sibling'] as const)
  const { town, province, postcode } = person
  const shared = {
    ...{ town, province, postcode },
    phone: d.chance(0.5) ? person.phone : other.phone,
    other: person.other
  }
  const spaniard = person.surnames.length > 1
  if (kind === 'child')
    return {
      ...other,
      ...shared,
      given: person.given,
      surnames: spaniard ? [person.surnames[0] as string, d.front(SURNAMES)] : person.surnames,
      email: other.email
    }
  if (kind === 'sibling') return { ...other, ...shared, surnames: person.surnames }
  return { ...other, ...shared, email: d.chance(0.3) ? person.email : other.email }
}
