// Makes data/people.csv (npm run data). Same seed, same bytes; see README.md.
import { Random } from './random.ts'

/** People who know an invented dairy brand, by what they told it, follow and buy. */
const PEOPLE = {
  seed: 20261126,
  count: 300,
  /** Days since 1970-01-01 of the last day of the table, 2026-09-30. */
  end: 20726,
  towns: { Madrid: 0.3, Sevilla: 0.2, Valencia: 0.18, Bilbao: 0.14, Zaragoza: 0.1, Vigo: 0.08 },
  /** Chance that a cell is empty: nobody asked, or they would not say. */
  unasked: { age: 0.06, gender: 0.05, town: 0.03, children: 0.08, interests: 0.07, follows: 0.05 },
  women: 0.53,
  other: 0.02
} as const

const FIRST = {
  woman: 'Alba Noa Irene Lucía Marta Carmen Elsa Nerea Inés Julia Vega Aitana Olga Rocío Laia Sara',
  man: 'Iván Hugo Marcos Pablo Teo Bruno Óscar Rubén Andrés Diego Leo Jon Mateo Raúl Saúl Xoel',
  other: 'Alex Noel Cris Ariel'
} as const
const LAST =
  'Abril Bosque Cerezo Duna Encina Fresno Garbí Hiedra Islote Jara Laurel Marea Nogal Olmo Pinar Quejigo Roble Sauce Tilo Umbría Valle Yedra Zarza'.split(
    ' '
  )

/** The 300 people as CSV: a header, points as decimals, “/” between several values of a cell. */
export function makePeople(): string {
  const random = new Random(PEOPLE.seed)
  const lines = [
    'id,name,age,gender,town,children,interests,follows,buys,orders,last purchase,spend,channel'
  ]
  for (let i = 0; i < PEOPLE.count; i += 1) lines.push(person(i, random).join(','))
  return `${lines.join('\n')}\n`
}

function person(i: number, random: Random): readonly (string | number)[] {
  const chance = (p: number) => random.next() < p
  const pick = (weights: Readonly<Record<string, number>>): string => {
    let left = random.next() * Object.values(weights).reduce((sum, one) => sum + one, 0)
    for (const [name, weight] of Object.entries(weights)) {
      left -= weight
      if (left < 0) return name
    }
    return Object.keys(weights)[0] as string
  }
  const one = (words: readonly string[]) =>
    words[Math.floor(random.next() * words.length)] as string
  const several = (chances: Readonly<Record<string, number>>) =>
    Object.entries(chances).flatMap(([name, p]) => (chance(p) ? [name] : []))

  const gender = chance(PEOPLE.other) ? 'other' : chance(PEOPLE.women) ? 'woman' : 'man'
  const age = Math.round(16 + 62 * (0.65 * random.next() + 0.35 * random.next()))
  const childrenLikely = age < 24 ? 0.04 : age < 32 ? 0.35 : age < 55 ? 0.62 : 0.1
  const children = chance(childrenLikely) ? 1 + (chance(0.45) ? 1 : 0) + (chance(0.1) ? 1 : 0) : 0
  const infant = children > 0 && age < 45
  const lactoseFree = chance(0.14)
  const interests = several({
    running: age < 50 ? 0.3 : 0.1,
    cycling: 0.14,
    football: gender === 'man' ? 0.36 : 0.18,
    cooking: 0.3,
    baking: children > 0 ? 0.28 : 0.14,
    parenting: children > 0 ? 0.55 : 0.04,
    travel: 0.28,
    music: age < 35 ? 0.42 : 0.24,
    films: 0.26,
    gardening: 0.13,
    'lactose-free living': lactoseFree ? 0.55 : 0.03
  })
  const runner = interests.includes('running')
  const follows = several({
    'Vaca Nube': 0.34,
    'Prado Zeta': 0.2,
    'Láctea Nueve': age < 35 ? 0.24 : 0.1,
    Trotones: runner ? 0.4 : 0.03
  })
  const rival = follows.includes('Prado Zeta') || follows.includes('Láctea Nueve')
  // Gamma-like: most order little, some much; fans of a rival less.
  const keen = -Math.log(1 - random.next()) * (follows.includes('Vaca Nube') ? 5 : rival ? 2 : 3.2)
  const orders = Math.floor(keen)
  const buys =
    orders === 0
      ? []
      : several({
          milk: lactoseFree ? 0.15 : 0.6,
          'lactose-free milk': lactoseFree ? 0.75 : 0.04,
          'infant food': infant ? 0.5 : 0.02,
          yoghurt: 0.45,
          cheese: 0.35,
          'oat drink': lactoseFree ? 0.35 : age < 35 ? 0.2 : 0.1,
          'protein shake': runner ? 0.35 : 0.07
        })
  // The more orders, the more recent the last of them.
  const since = Math.floor((-Math.log(1 - random.next()) * 420) / Math.max(1, orders) ** 0.7)
  const basket = 9 + 14 * random.next() + (infant ? 8 : 0)
  const channel = pick({
    store: 0.34,
    web: 0.26,
    app: age < 40 ? 0.3 : 0.1,
    'e-mail': 0.14,
    social: 0.1
  })
  const town = pick(PEOPLE.towns)
  const name = `${one(FIRST[gender].split(' '))} ${one(LAST)}`
  const told = <T>(field: keyof typeof PEOPLE.unasked, value: T): T | '' =>
    chance(PEOPLE.unasked[field]) ? '' : value
  const list = (values: readonly string[]) => (values.length === 0 ? 'none' : values.join('/'))
  return [
    `P${String(i + 1).padStart(3, '0')}`,
    name,
    told('age', age),
    told('gender', gender),
    told('town', town),
    told('children', children),
    told('interests', list(interests)),
    told('follows', list(follows)),
    list(buys),
    orders,
    orders === 0 ? '' : isoOf(PEOPLE.end - Math.min(since, 700)),
    (orders * basket).toFixed(2),
    channel
  ]
}

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
