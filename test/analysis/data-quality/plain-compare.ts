import { AGREE, DIFFER, MISSING, NEAR } from '../../../src/analysis/data-quality/likeness.ts'
import type { People } from '../../../src/analysis/data-quality/people.ts'
import { jaroWinkler } from '../../../src/analysis/identity/jaro-winkler.ts'
import { sameGivenName } from '../../../src/analysis/identity/nicknames.ts'
import { oneSlip } from '../../../src/analysis/identity/one-slip.ts'

/** What a record says, as texts. */
function textsOf(people: People, record: number) {
  const { of } = people
  const text = (part: 'email' | 'local' | 'phone' | 'birth' | 'town' | 'document') =>
    people[part].values[of[part][record] as number] ?? ''
  return {
    given: people.given.values[of.given[record] as number]?.text ?? '',
    surnames: people.surnames.values[of.surnames[record] as number]?.text ?? '',
    postcode: people.postcode.values[of.postcode[record] as number]?.text ?? '',
    ...{ email: text('email'), local: text('local'), phone: text('phone'), birth: text('birth') },
    ...{ town: text('town'), document: text('document') }
  }
}

const inOrder = (a: string, b: string): readonly [string[], string[]] => {
  const [one, other] = [a.split(' '), b.split(' ')]
  const first = one.length < other.length || (one.length === other.length && a < b)
  return first ? [one, other] : [other, one]
}

const initial = (a: string, b: string) => a.length === 1 && b.startsWith(a)

const alike = (a: string, b: string) =>
  sameGivenName(a, b) || initial(a, b) || initial(b, a) || jaroWinkler(a, b) >= 0.9

function given(a: string, b: string): number {
  const [short, long] = inOrder(a, b)
  const all =
    alike(short[0] as string, long[0] as string) &&
    short.slice(1).every(word => long.slice(1).some(other => alike(word, other)))
  return all ? NEAR : DIFFER
}

function surnames(a: string, b: string): number {
  const [short, long] = inOrder(a, b)
  if (short.length === long.length && short.every(word => long.includes(word))) return AGREE
  if (short.every(word => long.some(other => jaroWinkler(word, other) >= 0.92))) return NEAR
  if (short.length === 1 && long.length === 1) return DIFFER
  return jaroWinkler(short.join(''), long.join('')) >= 0.95 ? NEAR : DIFFER
}

const slip = (a: string, b: string) => (oneSlip(a, b) ? NEAR : DIFFER)

function birth(a: string, b: string): number {
  const [year, month, day] = a.split('-')
  return b === `${year}-${day}-${month}` ? NEAR : slip(a, b)
}

const level = (a: string, b: string, unequal: (a: string, b: string) => number) =>
  a === '' || b === '' ? MISSING : a === b ? AGREE : unequal(a, b)

/** The levels of two records, text by text: nothing remembered, nothing bounded, no codes. */
export function plainLevels(people: People, a: number, b: number): number[] {
  const [x, y] = [textsOf(people, a), textsOf(people, b)]
  const names = [level(x.given, y.given, given), level(x.surnames, y.surnames, surnames)]
  const bag = (one: typeof x) => `${one.given} ${one.surnames}`.split(' ').sort().join(' ')
  const crossed = names.every(one => one === DIFFER) && bag(x) === bag(y)
  const codes = x.postcode !== '' && y.postcode !== ''
  const towns = x.town !== '' && y.town !== ''
  const same = (codes && x.postcode === y.postcode) || (towns && x.town === y.town)
  const near = codes && x.postcode.slice(0, 2) === y.postcode.slice(0, 2)
  return [
    ...(crossed ? [NEAR, NEAR] : names),
    level(x.email, y.email, (one, other) =>
      x.local !== '' && x.local === y.local ? NEAR : slip(one, other)
    ),
    level(x.phone, y.phone, slip),
    level(x.birth, y.birth, birth),
    !codes && !towns ? MISSING : same ? AGREE : near ? NEAR : DIFFER,
    level(x.document, y.document, slip)
  ]
}
