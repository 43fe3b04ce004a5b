import { type Draws, isoOf } from './draw.ts'
import type { Person } from './people.ts'

/** A row as somebody typed it. */
export interface Typed {
  readonly name: string
  readonly surnames: string
  readonly email: string
  readonly phone: string
  readonly postcode: string
  readonly town: string
  readonly province: string
  readonly birth: string
  readonly document: string
}

/** One slip: two letters exchanged, one left out, doubled or another. */
function slip(text: string, d: Draws): string {
  const letters = [...text]
  if (letters.length < 4) return text
  const at = 1 + d.below(letters.length - 2)
  const [one = '', next = ''] = [letters[at], letters[at + 1]]
  const kind = d.below(4)
  if (kind === 0) letters.splice(at, 2, next, one)
  else if (kind === 1) letters.splice(at, 1)
  else if (kind === 2) letters.splice(at, 0, one)
  else
    letters[at] = /\d/.test(one)
      ? String((Number(one) + 1 + d.below(9)) % 10)
      : d.one([...'aeionrst'])
  return letters.join('')
}

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

function nameOf({ given, surnames }: Person, d: Draws): Pick<Typed, 'name' | 'surnames'> {
  let name = d.chance(0.25) ? d.one(given) : (given[0] as string)
  let both = [...surnames]
  if (d.chance(0.06)) name = `${name.charAt(0)}.`
  if (both.length > 1 && d.chance(0.22)) both = [both[0] as string]
  else if (both.length > 1 && d.chance(0.05)) both = both.toReversed()
  let last = both.join(d.chance(0.04) ? '-' : ' ')
  if (d.chance(0.3)) last = last.replace(/\b(?:de l[ao]s?|del|de los) /gi, '')
  if (d.chance(0.12)) last = slip(last, d)
  if (d.chance(0.06)) name = slip(name, d)
  if (d.chance(0.3)) [name, last] = [bare(name), bare(last)]
  const cased = d.below(12)
  if (cased === 0) [name, last] = [name.toUpperCase(), last.toUpperCase()]
  if (cased === 1) [name, last] = [name.toLowerCase(), last.toLowerCase()]
  // A form with two boxes, of which one was used; or each in the other's.
  if (d.chance(0.04)) return { name: `${name} ${last}`, surnames: '' }
  if (d.chance(0.02)) return { name: last, surnames: name }
  return { name, surnames: last }
}

const SLIPS: Readonly<Record<string, string>> = {
  'gmail.com': 'gmial.com',
  'hotmail.com': 'hotmial.com',
  'outlook.com': 'outlok.com',
  'icloud.com': 'icloud.con'
}

function emailOf({ email, second }: Person, d: Draws): string {
  const kind = d.below(100)
  if (kind < 14) return d.chance(0.3) ? d.one(['no tiene', '-', 'n/a']) : ''
  const own = kind < 26 ? second : email
  const [local = '', domain = ''] = own.split('@')
  if (kind < 30) return `${local}@${SLIPS[domain] ?? domain}`
  if (kind < 34) return `${slip(local, d)}@${domain}`
  if (kind < 37)
    return d.one([`${local}${domain}`, `${local}@${domain.split('.')[0]}`, `${local}..@${domain}`])
  if (kind < 42) return own.toUpperCase()
  if (kind < 48 && domain === 'gmail.com') return `${local.replace(/^(..)/, '$1.')}@${domain}`
  if (kind < 52 && domain === 'gmail.com')
    return `${local}+${d.one(['shop', 'news', 'club'])}@${domain}`
  return own
}

function phoneOf({ phone, other }: Person, d: Draws): string {
  const kind = d.below(100)
  if (kind < 15) return d.chance(0.3) ? d.one(['000000000', '-', 'sin teléfono']) : ''
  const own = kind < 30 ? other : phone
  if (kind < 34) return slip(own, d)
  if (kind < 37) return own.slice(0, 8)
  const spaced = own.replace(/(...)(...)(...)/, '$1 $2 $3')
  return d.one([
    own,
    spaced,
    `+34 ${spaced}`,
    `0034${own}`,
    own.replace(/(...)(..)(..)(..)/, '$1-$2-$3-$4')
  ])
}

function birthOf({ birth }: Person, d: Draws): string {
  const kind = d.below(100)
  if (kind < 30) return ''
  const [year = '', month = '', day = ''] = birth.split('-')
  if (kind < 33 && Number(day) < 13) return `${year}-${day}-${month}`
  if (kind < 36) return `${year.slice(0, 3)}${d.below(10)}-${month}-${day}`
  if (kind < 38) return isoOf(20_800 + d.below(4000))
  return kind < 55 && Number(day) > 12 ? `${day}/${month}/${year}` : birth
}

function documentOf({ document }: Person, d: Draws): string {
  const kind = d.below(100)
  if (kind < 55) return ''
  if (kind < 58) return slip(document, d)
  return kind < 70
    ? `${document.slice(0, 2)}.${document.slice(2, 5)}.${document.slice(5, 8)}-${document.slice(8)}`
    : document
}

/** Types a person in, as forms, shop assistants and imports do. */
export function typed(
  person: Person,
  elsewhere: Pick<Person, 'postcode' | 'town' | 'province'> | undefined,
  d: Draws
): Typed {
  const at = elsewhere ?? person
  const kind = d.below(100)
  const postcode =
    kind < 8
      ? ''
      : kind < 20
        ? at.postcode.replace(/^0/, '')
        : kind < 23
          ? d.one(['00000', '99999', `5${3 + d.below(7)}${d.digits(3)}`, at.postcode.slice(0, 3)])
          : at.postcode
  return {
    ...nameOf(person, d),
    email: emailOf(person, d),
    phone: phoneOf(person, d),
    postcode,
    town: d.chance(0.1) ? '' : d.chance(0.2) ? bare(at.town).toUpperCase() : at.town,
    province: d.chance(0.35) ? '' : at.province,
    birth: birthOf(person, d),
    document: documentOf(person, d)
  }
}
