import { idKey } from '../customer-record/keys.ts'
import { emailKey, phoneKey } from '../identity/keys.ts'
import { CHANNELS, type Channel, type Contact } from './model.ts'
import { robinsonOf } from './named.ts'

/** What somebody is known by: '' for nothing. */
export interface Addresses {
  readonly id: string
  readonly email: string
  readonly phone: string
  readonly row: string
}

type Identified = Pick<Contact, 'id' | 'email' | 'phone' | 'line'>

export const addressesOf = ({ id, email, phone, line }: Identified): Addresses => ({
  id: keyed('id', idKey(id)),
  email: keyed('email', emailKey(email)),
  phone: keyed('phone', phoneKey(phone)),
  row: `row ${line}`
})

const keyed = (kind: string, key: string) => (key === '' ? '' : `${kind} ${key}`)

/** The address that a channel needs: a no to it holds in every row that has it. */
function addressFor({ email, phone, row }: Addresses, channel: Channel): string {
  const address = channel === 'email' ? email : channel === 'post' ? '' : phone
  return `${channel} ${address === '' ? row : address}`
}

/** Who has objected, and who is on an exclusion list, by channel and address. */
export function listsOf(people: readonly Contact[], keys: readonly Addresses[]) {
  const objected = new Set<string>()
  const robinson = new Set<string>()
  for (const [at, person] of people.entries()) {
    const own = keys[at] as Addresses
    if (person.objected === true)
      for (const channel of CHANNELS) objected.add(addressFor(own, channel))
    for (const channel of robinsonOf(person.robinson)) robinson.add(addressFor(own, channel))
  }
  return { objected, robinson }
}

const NOWHERE: ReadonlySet<Channel> = new Set()

/** The channels on which a list has somebody's address. */
export function listed(list: ReadonlySet<string>, own: Addresses): ReadonlySet<Channel> {
  const found = CHANNELS.filter(channel => list.has(addressFor(own, channel)))
  return found.length > 0 ? new Set(found) : NOWHERE
}
