import type { ContactField } from '../../ingest/contacts/columns.ts'

/** Which of several values stays. */
export const RULES = ['newest', 'fullest', 'longest', 'commonest', 'trusted'] as const
export type Rule = (typeof RULES)[number]

/** What is decided together: a postcode of one row beside another row’s town would be a place that is none. */
export const UNITS = [
  'name',
  'surnames',
  'email',
  'phone',
  'place',
  'birth',
  'document',
  'rest'
] as const
export type Unit = (typeof UNITS)[number]

/** Rules, and the source that is believed where one goes by source. */
export interface Survivorship {
  readonly rules: Readonly<Record<Unit, Rule>>
  readonly trusted: string
}

export const DEFAULT_RULES: Survivorship['rules'] = {
  name: 'longest',
  surnames: 'longest',
  email: 'newest',
  phone: 'newest',
  place: 'newest',
  birth: 'commonest',
  document: 'commonest',
  rest: 'fullest'
}

const PLACE: ReadonlySet<ContactField | null> = new Set(['postcode', 'province', 'town', 'country'])

function unitOf(field: ContactField | null): Unit {
  if (PLACE.has(field)) return 'place'
  return UNITS.find(unit => unit === field) ?? 'rest'
}

/** One row out of several. */
export interface Survivor {
  readonly cells: readonly string[]
  /** For each column, the position among the rows that its value is from. */
  readonly from: readonly number[]
}

/** No says more than yes: who refused once has to be asked again (GDPR art. 7(3)). */
const REFUSED = /^(?:no|n|false|falso|0)$/i

/** The smallest text, so that which row stands first makes no difference. */
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Puts rows of one person together, column by column, each by the rule of its unit; an empty cell never
 * wins. The last contact is the latest of them, consent the strictest, whatever the rules. Rows of equal
 * rank are told apart by what they hold and not by where they stand.
 *
 * @param rows clean cells, one row at least
 */
export function survive(
  rows: readonly (readonly string[])[],
  holds: readonly (ContactField | null)[],
  { rules, trusted }: Survivorship
): Survivor {
  const contacted = holds.indexOf('contacted')
  const source = holds.indexOf('source')
  const known = rows.map((cells, at) => ({
    at,
    cells,
    text: cells.join('\n'),
    newest: cells[contacted] ?? '',
    filled: cells.filter(cell => cell !== '').length,
    trusted: trusted !== '' && cells[source] === trusted
  }))
  type Known = (typeof known)[number]
  const ranked = (rule: Rule, columns: readonly number[]): readonly Known[] => {
    const textOf = ({ cells }: Known) => columns.map(column => cells[column]).join('\n')
    const times = (one: Known) => known.filter(other => textOf(other) === textOf(one)).length
    const gain: Readonly<Record<Rule, (one: Known) => number>> = {
      newest: () => 0,
      fullest: ({ filled }) => filled,
      longest: one => textOf(one).length,
      commonest: times,
      trusted: one => Number(one.trusted)
    }
    return known
      .map(one => ({ one, gain: gain[rule](one), value: textOf(one) }))
      .sort(
        (a, b) =>
          b.gain - a.gain ||
          byText(b.one.newest, a.one.newest) ||
          b.one.filled - a.one.filled ||
          byText(a.value, b.value) ||
          byText(a.one.text, b.one.text)
      )
      .map(({ one }) => one)
  }
  const cells = holds.map(() => '')
  const from = holds.map(() => 0)
  const take = (column: number, { at, cells: own }: Known) => {
    cells[column] = own[column] as string
    from[column] = at
  }
  const columnsOf = (unit: Unit) =>
    holds.flatMap((field, column) => (unitOf(field) === unit ? [column] : []))
  const place = columnsOf('place')
  const order = ranked(rules.place, place)
  for (const one of order) {
    // A row that contradicts what is there adds nothing to it.
    if (place.some(at => cells[at] !== '' && one.cells[at] !== '' && cells[at] !== one.cells[at]))
      continue
    for (const at of place) if (cells[at] === '' && one.cells[at] !== '') take(at, one)
  }
  for (const [column, field] of holds.entries()) {
    const unit = unitOf(field)
    if (unit === 'place') continue
    const held = ranked(field === 'contacted' ? 'newest' : rules[unit], [column]).filter(
      one => one.cells[column] !== ''
    )
    const refused =
      field === 'consent' ? held.find(one => REFUSED.test(one.cells[column] as string)) : undefined
    const best = refused ?? held[0]
    if (best) take(column, best)
  }
  return { cells, from }
}
