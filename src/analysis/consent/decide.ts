import { addMonths, yearsBetween } from '../calendar.ts'
import { cellOf, hasOtherChannel, hasOtherPurpose, MISS, type Standing } from './ledger.ts'
import {
  AGE_OF_CONSENT,
  type Channel,
  type Contact,
  type Excluding,
  type Law,
  type Marketing,
  type Question,
  type Rule
} from './model.ts'
import { newestWord } from './word.ts'

/** What is known of somebody, whatever is asked. */
export interface Known {
  readonly standing: Standing | undefined
  /** Channels on which an objection stands in this row, or beside the same address in another. */
  readonly objected: ReadonlySet<Channel>
  /** Channels on which an exclusion list has this address. */
  readonly robinson: ReadonlySet<Channel>
  /** Channels for which there is an address at which a message could arrive. */
  readonly reachable: Readonly<Record<Channel, boolean>>
  /** Has ever bought; and is still called a customer. */
  readonly bought: boolean
  readonly customer: boolean
  /** Old enough to consent, on the day. */
  readonly adult: boolean
}

/** The terms of a question that hold for every purpose and channel. */
type Terms = Pick<Question, 'law' | 'day' | 'saleMonths'>

/**
 * @param addresses of the person, as keys: '' for what is no address
 */
export function knownOf(
  person: Contact,
  addresses: { readonly email: string; readonly phone: string },
  lists: Pick<Known, 'standing' | 'objected' | 'robinson'>,
  { law, day, saleMonths }: Terms
): Known {
  const { sale, post } = person
  const bought = sale !== null && sale <= day
  const [email, phone] = [addresses.email !== '', addresses.phone !== '']
  return {
    ...lists,
    reachable: { email, sms: phone, call: phone, auto: phone, post: post.trim() !== '' },
    bought,
    customer: bought && (saleMonths === 0 || addMonths(sale, saleMonths) >= day),
    adult: isAdult(person, day, law)
  }
}

const isAdult = ({ born }: Contact, day: number, law: Law): boolean =>
  born === null || yearsBetween(born, day) >= AGE_OF_CONSENT[law]

/**
 * The rule that decides whether somebody may be contacted: always exactly one. Sources: GDPR (Regulation
 * (EU) 2016/679), art. 4(11), 6, 7, 8, 9, 21; Directive 2002/58/EC, art. 13; in Spain Ley 34/2002 (LSSI),
 * art. 21, Ley Orgánica 3/2018 (LOPDGDD), art. 7 and 23, Ley 11/2022 (LGTel), art. 66.1, and Circular 1/2023
 * of its authority. Readings for teaching; what they leave open is decided against the sender.
 */
export function decide(person: Contact, known: Known, question: Question): Rule {
  const { purpose, channel } = question
  if (!known.reachable[channel]) return 'unreachable'
  if (purpose === 'recall') return known.bought ? 'obligation' : 'no-dealings'
  if (purpose === 'order') return known.bought ? 'contract' : 'no-dealings'
  return decideMarketing(person, known, question, purpose)
}

const NEVER = Number.NEGATIVE_INFINITY

function decideMarketing(
  person: Contact,
  known: Known,
  { channel, law }: Question,
  purpose: Marketing
): Rule {
  const { standing } = known
  // Art. 21(2) and (3): without any reason given, and for good.
  if (known.objected.has(channel)) return 'objected'
  const cell = cellOf(standing, purpose, channel)
  const objected = standing?.objected.get(channel) ?? NEVER
  const no = Math.max(cell.no, objected)
  // A child's own yes is none, not even when it has grown up (art. 8).
  const own = cell.own === NEVER || isAdult(person, cell.own, law) ? cell.own : NEVER
  const word = newestWord([
    { word: 'no', day: no },
    { word: 'yes', day: Math.max(own, cell.parent) }
  ])
  if (word === 'yes') {
    if (own <= no) return 'parental'
    return purpose === 'health' ? 'explicit' : 'consent'
  }
  if (word === 'no') return objected >= cell.no ? 'objected' : 'withdrawn'
  // No legitimate interest is set against a child's (art. 6(1)(f), recital 38).
  if (!known.adult) return 'child'
  const without = withoutConsent(person, known, { purpose, channel, law })
  if (without === 'soft' || without === 'call' || without === 'interest') return without
  if (without === 'robinson') return without
  if (own !== cell.own) return 'child'
  return nearMiss(known, purpose, channel) ?? without ?? (purpose === 'health' ? 'special' : 'none')
}

/** What may be done without any consent; undefined where nothing but consent would do. */
function withoutConsent(
  person: Contact,
  { robinson, customer }: Known,
  { purpose, channel, law }: Pick<Question, 'channel' | 'law'> & { readonly purpose: Marketing }
): 'soft' | 'call' | 'interest' | Excluding | undefined {
  const listed = law === 'es' && robinson.has(channel)
  if (channel === 'post') {
    if (purpose !== 'similar' && purpose !== 'other') return undefined
    return listed ? 'robinson' : 'interest'
  }
  const electronic = channel === 'email' || channel === 'sms'
  if (purpose !== 'similar' || !(electronic || (channel === 'call' && law === 'es')))
    return undefined
  const { atSale, similar, offered } = person
  if (!customer) return 'stranger'
  if (atSale !== true) return 'elsewhere'
  if (similar !== true) return 'dissimilar'
  if (offered !== true) return 'unasked'
  if (listed) return 'robinson'
  return electronic ? 'soft' : 'call'
}

/** What the nearest consent falls short of. */
function nearMiss(
  { standing }: Known,
  purpose: Marketing,
  channel: Channel
): Excluding | undefined {
  const { misses } = cellOf(standing, purpose, channel)
  if (misses & MISS.expired) return 'expired'
  if (misses & MISS.special) return 'special'
  if (misses & MISS.undated) return 'undated'
  if (misses & MISS.preset) return 'preset'
  if (standing?.vague.has(channel)) return 'vague'
  if (purpose === 'health') return undefined
  if (hasOtherChannel(standing, purpose)) return 'channel'
  return hasOtherPurpose(standing) ? 'purpose' : undefined
}
