import { type Random, seeded } from '../../analysis/statistics/random.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { inventedName, sampleText } from '../parts/sample-rows.ts'

/** People of each of the eight circles in which the made-up customers move. */
export const CIRCLES = [52, 44, 36, 30, 26, 21, 17, 14] as const

/** Ties that a newcomer makes in each circle: the first is a close one. */
const TIES = [4, 3, 2, 2, 2, 2, 2, 2]

/** Ties between two circles, drawn by lot, and people who are at home in several. */
const [BETWEEN, BROKERS, HOMES] = [46, 4, 5]

type Tie = readonly [one: number, other: number]

/**
 * Ties of 240 made-up people, by a seeded script and after no real network. In each circle newcomers tie
 * themselves to members in proportion to the ties these have (Barabási and Albert 1999, Science 286), so
 * that few have many. Some ties lead to other circles; four people, with few ties in all, have one in each
 * of five circles.
 */
export function sampleTies(): readonly Tie[] {
  const random = seeded(1934)
  const seen = new Set<string>()
  const ties: Tie[] = []
  const tie = (one: number, other: number): boolean => {
    const key = `${Math.min(one, other)} ${Math.max(one, other)}`
    if (one === other || seen.has(key)) return false
    seen.add(key)
    ties.push([one, other])
    return true
  }
  const starts = CIRCLES.map((_, circle) => CIRCLES.slice(0, circle).reduce((a, b) => a + b, 0))
  CIRCLES.forEach((size, circle) => {
    growCircle(starts[circle] as number, size, TIES[circle] as number, random, tie)
  })
  const anyOf = (circle: number) =>
    (starts[circle] as number) + random.integer(CIRCLES[circle] as number)
  const across = () => {
    const [a, b] = [random.integer(CIRCLES.length), random.integer(CIRCLES.length)]
    return a !== b && tie(anyOf(a), anyOf(b))
  }
  for (let left = BETWEEN; left > 0; ) if (across()) left -= 1
  for (let broker = 0; broker < BROKERS; broker += 1) {
    // The newest of a middling circle, who have made no other ties than their first.
    const circle = 2 + broker
    const person = (starts[circle] as number) + (CIRCLES[circle] as number) - 1
    const homes = CIRCLES.map((_, one) => one).filter(one => one !== circle)
    for (let left = HOMES; left > 0; ) {
      const [home] = homes.splice(random.integer(homes.length), 1)
      if (tie(person, anyOf(home as number))) left -= 1
    }
  }
  return shuffled(ties, random)
}

function growCircle(
  start: number,
  size: number,
  each: number,
  random: Random,
  tie: (one: number, other: number) => boolean
): void {
  /** Everybody as often as they have ties: whom a draw hits is in proportion. */
  const ends: number[] = []
  for (let member = 1; member < size; member += 1) {
    const person = start + member
    let made = 0
    while (made < Math.min(each, member)) {
      const other =
        ends.length > 0 && made > 0
          ? (ends[random.integer(ends.length)] as number)
          : start + random.integer(member)
      if (!tie(person, other)) continue
      ends.push(other, person)
      made += 1
    }
  }
}

/** Rows in the order of their making would tell the circles. */
function shuffled(ties: readonly Tie[], random: Random): Tie[] {
  const mixed = [...ties]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = random.integer(at + 1)
    const held = mixed[at] as Tie
    mixed[at] = mixed[other] as Tie
    mixed[other] = held
  }
  return mixed
}

const HEADERS: Localised<readonly string[]> = {
  en: ['Person', 'Tied to'],
  es: ['Persona', 'Relacionada con']
}

const written = (locale: Locale) =>
  sampleText(
    HEADERS[locale],
    sampleTies().map(([one, other]) => [inventedName(one), inventedName(other)]),
    0,
    locale
  )

export const sample: Localised = { en: written('en'), es: written('es') }
