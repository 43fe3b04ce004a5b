import { type CustomerRow, type Person, SEGMENTS, type Segment } from './model.ts'
import { calledBy, personsOf, recordsAlone } from './persons.ts'
import { type Bounds, segmentOf } from './segments.ts'
import { fillTemplate, type Slot, type Template } from './template.ts'

export type Channel = 'mail' | 'phone' | 'network'

/** How people may be written to. */
export interface Manners {
  /** An address of which nobody asked whether e-mails are wanted: may be written to? */
  readonly unasked: 'no' | 'yes'
  /** Where e-mail is closed or missing: by telephone or on the network, or not at all. */
  readonly elsewhere: 'yes' | 'no'
}

/** One text for everybody, or one for each segment. */
export type Templates = Readonly<Record<Segment | 'all', Template>>

/** Why nothing is said to somebody. */
export type Silence = 'refused' | 'unasked' | 'no-channel' | 'nothing' | 'faulty' | 'lacks'

export interface Message {
  readonly person: Person
  /** As the shop sees it; null where it does not differentiate. */
  readonly segment: Segment | null
  readonly channel: Channel | null
  /** '' with a `why`. */
  readonly text: string
  readonly why?: Silence
  readonly slot?: Slot
}

/** How a message writes what is no text. */
interface Writing {
  readonly money: (value: number) => string
  readonly count: (value: number) => string
  readonly segment: (segment: Segment) => string
}

export interface Conversation {
  readonly templates: Templates
  readonly bounds: Bounds
  readonly manners: Manners
  readonly writing: Writing
}

/** The channel that is open to a person, or why none is. */
export function channelOf(
  { mail, email, phone, account }: Person,
  { unasked, elsewhere }: Manners
): Channel | Silence {
  if (email !== '' && (mail === true || (mail === null && unasked === 'yes'))) return 'mail'
  if (elsewhere === 'yes' && phone !== '') return 'phone'
  if (elsewhere === 'yes' && account !== '') return 'network'
  if (email === '') return 'no-channel'
  return mail === false ? 'refused' : 'unasked'
}

const CHANNELS: readonly string[] = ['mail', 'phone', 'network'] satisfies readonly Channel[]
const isChannel = (found: Channel | Silence): found is Channel => CHANNELS.includes(found)

/** The message of each, or why there is none. */
export function messagesFor(
  people: readonly Person[],
  differentiates: boolean,
  { templates, bounds, manners, writing }: Conversation
): Message[] {
  return people.map(person => {
    const own = segmentOf(person.spent, bounds)
    const segment = differentiates ? own : null
    const channel = channelOf(person, manners)
    const silent = (why: Silence, slot?: Slot): Message => ({
      ...{ person, segment, channel: null, text: '', why },
      ...(slot ? { slot } : {})
    })
    if (!isChannel(channel)) return silent(channel)
    const template = templates[segment ?? 'all']
    if (template.faults.length > 0) return silent('faulty')
    const filled = fillTemplate(template, {
      name: calledBy(person),
      // What the shop does not tell apart, it cannot say.
      segment: segment === null ? '' : writing.segment(own),
      spent: writing.money(person.spent),
      interest: person.interest.trim(),
      records: writing.count(person.members.length)
    })
    if ('lacks' in filled) return silent('lacks', filled.lacks)
    return filled.text === '' ? silent('nothing') : { person, segment, channel, text: filled.text }
  })
}

/** With both steps, without one, without either. */
const WALKS = ['both', 'no-identity', 'no-difference', 'neither'] as const

/** What became of the messages under one of them, judged by who the rows really are. */
export interface Walk {
  readonly id: (typeof WALKS)[number]
  readonly messages: readonly Message[]
  readonly sent: number
  /** Messages beyond the first to the same person. */
  readonly repeats: number
  /** E-mails to people who have said no somewhere. */
  readonly refused: number
  /** Different texts. */
  readonly distinct: number
  /** Good customers who are spoken to as such. */
  readonly goodSeen: number
  /** Of those counted as customers, whom nothing is said to. */
  readonly silent: number
}

/** The conversation with and without the steps before it. */
export function walks(
  rows: readonly CustomerRow[],
  personOf: readonly number[],
  conversation: Conversation
): Walk[] {
  const people = personsOf(rows, personOf)
  const known = new Map(people.map(person => [personOf[person.members[0] as number], person]))
  const ownerOf = ({ person }: Message) =>
    known.get(personOf[person.members[0] as number] as number) as Person
  const alone = recordsAlone(rows)
  return WALKS.map(id => {
    const identifies = id === 'both' || id === 'no-difference'
    const differentiates = id === 'both' || id === 'no-identity'
    const messages = messagesFor(identifies ? people : alone, differentiates, conversation)
    const sent = messages.filter(({ why }) => why === undefined)
    const reached = new Set(sent.map(ownerOf))
    const good = sent.filter(({ segment }) => segment === SEGMENTS[0]).map(ownerOf)
    return {
      id,
      messages,
      sent: sent.length,
      repeats: sent.length - reached.size,
      refused: sent.filter(one => one.channel === 'mail' && ownerOf(one).mail === false).length,
      distinct: new Set(sent.map(({ text }) => text)).size,
      goodSeen: new Set(good).size,
      silent: messages.length - sent.length
    }
  })
}
