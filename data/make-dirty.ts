import { draws, isoOf } from './dirty/draw.ts'
import { typed } from './dirty/errors.ts'
import { type Person, personOf, relativeOf } from './dirty/people.ts'
import { Random } from './random.ts'

const DIRTY_SEEDS = {
  'contacts-dirty': 20_260_707,
  'contacts-held-out': 20_270_101
} as const
const DIRTY_ROWS = 600

/** Days since 1970 between which somebody was last spoken to: 2019 to 20 November 2026. */
const [FIRST, LAST] = [17_897, 20_777]

const SOURCES = ['shop', 'web', 'fair', 'import 2021']

const DIRTY_HEADER =
  'id,name,surnames,email,phone,postcode,town,province,birth,dni,last contact,source'

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * A dirty table of contacts, and who each row is. Everybody is drawn first, then typed in, one to four
 * times, with the errors of `dirty/errors.ts`; the rows are shuffled, so that nothing but what they hold
 * ties them together.
 *
 * @returns the table, and its truth: the id of each row and the number of the person
 */
export function makeDirty(
  seed: number,
  most: number
): { readonly table: string; readonly truth: string } {
  const d = draws(new Random(seed))
  const rows: { readonly person: number; readonly cells: readonly string[] }[] = []
  const people: Person[] = []
  while (rows.length < most) {
    const family = people.length > 0 && d.chance(0.14)
    const person = family ? relativeOf(people[d.below(people.length)] as Person, d) : personOf(d)
    people.push(person)
    // Three quarters are there once; one in a hundred four times.
    const kind = d.below(100)
    const times = kind < 76 ? 1 : kind < 93 ? 2 : kind < 99 ? 3 : 4
    const moved = d.chance(0.15) ? personOf(d) : undefined
    for (let time = 0; time < times && rows.length < most; time += 1) {
      const { name, surnames, email, phone, postcode, town, province, birth, document } = typed(
        person,
        time > 0 ? moved : undefined,
        d
      )
      const contact = d.chance(0.07)
        ? ''
        : isoOf(LAST - Math.floor((LAST - FIRST) * d.below(1000) ** 2 * 1e-6))
      const source = d.one(SOURCES)
      rows.push({
        person: people.length,
        cells: [
          name,
          surnames,
          email,
          phone,
          postcode,
          town,
          province,
          birth,
          document,
          contact,
          source
        ]
      })
    }
  }
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const other = d.below(at + 1)
    const [one, two] = [rows[at], rows[other]] as [(typeof rows)[number], (typeof rows)[number]]
    rows[at] = two
    rows[other] = one
  }
  const idOf = (at: number) => `K${String(at + 1).padStart(String(most).length, '0')}`
  const lines = (header: string, of: (row: (typeof rows)[number], at: number) => string) =>
    `${[header, ...rows.map(of)].join('\n')}\n`
  return {
    table: lines(DIRTY_HEADER, ({ cells }, at) => [idOf(at), ...cells].map(cell).join(',')),
    truth: lines('id,person', ({ person }, at) => `${idOf(at)},${person}`)
  }
}

/** The committed tables by the names of their files. */
export function makeDirtyFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(DIRTY_SEEDS).flatMap(([name, seed]) => {
      const { table, truth } = makeDirty(seed, DIRTY_ROWS)
      return [
        [`${name}.csv`, table],
        [`${name}-truth.csv`, truth]
      ]
    })
  )
}
