// Everything that a telephone or an address can be, numbered, so that it can be tried one after the other.

/** Values that can be tried. */
export interface Space {
  readonly size: number
  /** Writes one in ASCII; returns its length. */
  readonly write: (index: number, bytes: Uint8Array) => number
  /** As a text. */
  readonly at: (index: number) => string
}

/**
 * Mobile numbers of Spain (national numbering plan, Real Decreto 2296/2004): 6 and eight digits, 71 to 74 and
 * seven. Nine digits, in ascending order.
 */
export const MOBILES: Space = {
  size: 140_000_000,
  write(index, bytes) {
    let number = numberAt(index)
    for (let i = 8; i >= 0; i -= 1) {
      bytes[i] = 48 + (number % 10)
      number = Math.trunc(number / 10)
    }
    return 9
  },
  at: index => String(numberAt(index))
}

const numberAt = (index: number): number => 600_000_000 + index + (index >= 1e8 ? 1e7 : 0)

/**
 * Given names and surnames that are frequent in Spain, in the spelling of an address. Whoever attacks in earnest
 * takes longer lists.
 */
const GIVEN =
  'antonio manuel jose francisco david juan javier daniel carlos miguel alejandro rafael pedro pablo angel sergio fernando jorge luis alberto alvaro adrian diego raul ivan ruben enrique oscar ramon andres maria carmen ana isabel laura cristina marta lucia elena paula sara pilar raquel rosa teresa beatriz silvia patricia irene andrea rocio monica alba nuria sofia'.split(
    ' '
  )
const SURNAMES =
  'garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales suarez ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo santos lozano guerrero cano prieto mendez cruz calvo gallego vidal leon herrera marquez pena flores cabrera'.split(
    ' '
  )
const DOMAINS = [
  ...['gmail.com', 'hotmail.com', 'yahoo.es', 'outlook.com', 'hotmail.es', 'icloud.com'],
  ...['outlook.es', 'example.com', 'example.org', 'telefonica.net']
]
/** What stands behind the name: nothing, two digits, or a year of birth. */
const ENDINGS = [
  '',
  ...Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0')),
  ...Array.from({ length: 61 }, (_, i) => String(1950 + i))
]
const JOINS: readonly ((given: string, surname: string) => string)[] = [
  (given, surname) => `${given}.${surname}`,
  (given, surname) => given + surname,
  (given, surname) => `${given}_${surname}`,
  (given, surname) => `${given[0]}${surname}`,
  (given, surname) => `${given[0]}.${surname}`,
  (given, surname) => `${surname}.${given}`
]

/** What stands before the @, without the ending: each once, though many share an initial. */
const NAMES = [
  ...new Set(
    JOINS.flatMap(join => GIVEN.flatMap(given => SURNAMES.map(surname => join(given, surname))))
  )
]

/** Addresses that people make of common names: the likely endings first. */
export const ADDRESSES: Space = {
  size: NAMES.length * DOMAINS.length * ENDINGS.length,
  write(index, bytes) {
    const text = addressAt(index)
    for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i)
    return text.length
  },
  at: addressAt
}

function addressAt(index: number): string {
  const name = NAMES[index % NAMES.length] as string
  const rest = Math.trunc(index / NAMES.length)
  const ending = ENDINGS[Math.trunc(rest / DOMAINS.length)] as string
  return `${name}${ending}@${DOMAINS[rest % DOMAINS.length] as string}`
}

export const SPACES = { phone: MOBILES, email: ADDRESSES } as const
export type SpaceId = keyof typeof SPACES
