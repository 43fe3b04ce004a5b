import { seeded } from '../../analysis/statistics/random.ts'
import type { Localised } from '../../i18n/locale.ts'

/** People in the eight groups. */
const SIZES = [42, 36, 34, 31, 29, 26, 23, 19] as const

/** The seventeen topics of the deck, with the share of people who care for each: made up. */
const TOPICS: readonly (readonly [en: string, es: string, share: number])[] = [
  ['music', 'música', 0.45],
  ['cinema', 'cine', 0.38],
  ['television', 'televisión', 0.42],
  ['sport', 'deporte', 0.3],
  ['NGOs', 'ONG', 0.12],
  ['media', 'medios', 0.2],
  ['books', 'libros', 0.28],
  ['art', 'arte', 0.18],
  ['clothes', 'ropa', 0.25],
  ['games', 'juegos', 0.2],
  ['travel', 'viajes', 0.35],
  ['health', 'salud', 0.2],
  ['cars', 'coches', 0.14],
  ['politics', 'política', 0.17],
  ['culture', 'cultura', 0.22],
  ['theatre', 'teatro', 0.12],
  ['computing', 'informática', 0.15]
]

/** The only differences between the groups that are no chance: group, topic, share. */
export const PLANTED: readonly (readonly [group: number, topic: number, share: number])[] = [
  [0, 3, 0.75],
  [0, 0, 0.12],
  [1, 9, 0.6],
  [2, 6, 0.68],
  [3, 10, 0.78],
  [4, 16, 0.55],
  [5, 8, 0.62],
  [6, 15, 0.5]
]

const SEED = 817

/** The made-up people: drawn once, the same in both languages. */
function drawn(): readonly (readonly [group: number, topics: readonly number[]])[] {
  const random = seeded(SEED)
  return SIZES.flatMap((size, group) =>
    Array.from({ length: size }, () => {
      const topics = TOPICS.flatMap(([, , share], topic) => {
        const own = PLANTED.find(([g, t]) => g === group && t === topic)
        return random.uniform() < (own?.[2] ?? share) ? [topic] : []
      })
      return [group, topics] as const
    })
  )
}

const PEOPLE = drawn()

const table = (header: string, group: string, name: (topic: number) => string) =>
  [
    header,
    ...PEOPLE.map(
      ([g, topics], at) => `${at + 1}\t${group} ${g + 1}\t${topics.map(name).join('; ')}`
    )
  ].join('\n')

export const SAMPLE: Localised = {
  en: table('person\tgroup\tinterests', 'Group', topic => TOPICS[topic]?.[0] ?? ''),
  es: table('persona\tgrupo\tintereses', 'Grupo', topic => TOPICS[topic]?.[1] ?? '')
}
