/** What somebody is to be contacted for. The first two are no marketing. */
export const PURPOSES = ['recall', 'order', 'similar', 'other', 'partner', 'health'] as const
export type Purpose = (typeof PURPOSES)[number]

/** Purposes of marketing, for which a consent can be recorded. */
export const MARKETING = ['similar', 'other', 'partner', 'health'] as const
export type Marketing = (typeof MARKETING)[number]

/** `auto` is a call that no person makes. */
export const CHANNELS = ['email', 'sms', 'call', 'auto', 'post'] as const
export type Channel = (typeof CHANNELS)[number]

/** Spain; or the Union's law with the strictest of what it leaves to its members. */
export type Law = 'es' | 'eu'

/** Somebody on the list, as read; days since 1970-01-01, null and '' for what is not known. */
export interface Contact {
  /** Of the text, from 1. */
  readonly line: number
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone: string
  /** Postal address. */
  readonly post: string
  readonly born: number | null
  /** Day of the last sale. */
  readonly sale: number | null
  /** The contact details were obtained in a sale. */
  readonly atSale: boolean | null
  /** A chance to refuse was given then. */
  readonly offered: boolean | null
  /** What was bought is like what is offered now. */
  readonly similar: boolean | null
  /** Has objected to direct marketing (art. 21 GDPR). */
  readonly objected: boolean | null
  /** Channels for which an advertising exclusion list has this contact: names of channels, or yes. */
  readonly robinson: string
}

/** One record of what somebody said, as read. */
export interface ConsentRow {
  readonly line: number
  /** Customer number, e-mail or telephone. */
  readonly person: string
  readonly purpose: string
  readonly channel: string
  readonly day: number | null
  /** Yes is a consent; no is a refusal, a withdrawal or an objection. */
  readonly answer: boolean
  readonly preset: boolean | null
  readonly explicit: boolean | null
  /** Given by who holds parental responsibility. */
  readonly parent: boolean | null
  /** Last day on which it holds. */
  readonly until: number | null
}

/** What is asked: whom may we contact for this, through that, on the day? */
export interface Question {
  readonly purpose: Purpose
  readonly channel: Channel
  readonly law: Law
  /** Days since 1970-01-01. */
  readonly day: number
  /** Months for which a consent is taken to hold, by policy; 0 for no limit. */
  readonly consentMonths: number
  /** Months since the last sale for which somebody is a customer, by policy; 0 for no limit. */
  readonly saleMonths: number
}

/** Rules that let somebody be contacted. */
export const ALLOWING = [
  'obligation',
  'contract',
  'consent',
  'explicit',
  'parental',
  'soft',
  'call',
  'interest'
] as const

/** Rules that exclude somebody, in the order in which they are asked. */
export const EXCLUDING = [
  'unreachable',
  'no-dealings',
  'objected',
  'withdrawn',
  'child',
  'special',
  'expired',
  'undated',
  'preset',
  'vague',
  'channel',
  'purpose',
  'stranger',
  'elsewhere',
  'dissimilar',
  'unasked',
  'robinson',
  'none'
] as const

export type Allowing = (typeof ALLOWING)[number]
export type Excluding = (typeof EXCLUDING)[number]
export type Rule = Allowing | Excluding

export const isAllowing = (rule: Rule): rule is Allowing =>
  (ALLOWING as readonly Rule[]).includes(rule)

/** Age from which a child consents for itself: art. 8 GDPR (16), art. 7 LOPDGDD (14). */
export const AGE_OF_CONSENT: Readonly<Record<Law, number>> = { es: 14, eu: 16 }
