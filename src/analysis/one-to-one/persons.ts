import { emailKey, phoneKey } from '../identity/keys.ts'
import { firstNameFirst } from '../identity/names.ts'
import type { CustomerRow, Person } from './model.ts'

/** The people that rows make, in the order of their first rows. */
export function personsOf(rows: readonly CustomerRow[], personOf: readonly number[]): Person[] {
  const members = new Map<number, number[]>()
  for (const [at, person] of personOf.entries()) {
    const found = members.get(person)
    if (found) found.push(at)
    else members.set(person, [at])
  }
  return [...members.values()].map(found => person(rows, found))
}

/** Every row for itself: what a shop sees that does not identify. */
export const recordsAlone = (rows: readonly CustomerRow[]): Person[] =>
  rows.map((_, at) => person(rows, [at]))

const isAccount = (text: string) => text.trim().startsWith('@')

function person(rows: readonly CustomerRow[], members: readonly number[]): Person {
  const own = members.map(at => rows[at] as CustomerRow)
  const names = own.map(({ name }) => name.trim()).filter(name => name !== '' && !isAccount(name))
  const words = own.map(({ mail }) => mail)
  const dearest = own.toSorted((a, b) => b.spent - a.spent)
  return {
    members,
    name: names.reduce((best, name) => (name.length > best.length ? name : best), ''),
    spent: own.reduce((all, { spent }) => all + spent, 0),
    interest: dearest.find(({ interest }) => interest !== '')?.interest ?? '',
    mail: words.includes(false) ? false : words.includes(true) ? true : null,
    email: own.find(({ email }) => emailKey(email) !== '')?.email ?? '',
    phone: own.find(({ phone }) => phoneKey(phone) !== '')?.phone ?? '',
    account:
      own.flatMap(({ name, email }) => [name, email].map(text => text.trim())).find(isAccount) ?? ''
  }
}

/** “Marta” of Marta Rey; all of “M. Rey”, where the first word is no name to call anybody by. */
export function calledBy({ name, account }: Person): string {
  const whole = firstNameFirst(name).trim().replace(/\s+/g, ' ')
  const [word = ''] = whole.split(' ')
  return (/^\p{L}{2,}/u.test(word) && !word.endsWith('.') ? word : whole) || account
}
