import type { Flow } from './flow.ts'
import { isPossible } from './lifecycle.ts'
import { type Audience, reachedBy } from './reach.ts'

/** Customers about to leave, by the addresses that there are of them. */
export interface Leaving {
  readonly both: number
  readonly emailOnly: number
  readonly phoneOnly: number
  readonly neither: number
}

/** Whom prevention reaches; customers, each counted once. */
export interface Prevented {
  readonly total: number
  /** With every channel on. */
  readonly contactable: number
  /** Now. */
  readonly reached: number
  readonly possible: boolean
}

/** Whom a message of prevention reaches by the channels that carry one. */
export function prevented({ both, emailOnly, phoneOnly, neither }: Leaving, flow: Flow): Prevented {
  const audiences: readonly Audience[] = [
    { customers: both, channels: ['email', 'phone'] },
    { customers: emailOnly, channels: ['email'] },
    { customers: phoneOnly, channels: ['phone'] }
  ]
  const carries = (id: 'call-out' | 'sms' | 'email') =>
    flow.gives.get(id)?.has('prevention-message')
  const on = new Set<string>([
    ...(carries('email') ? ['email'] : []),
    ...(carries('call-out') || carries('sms') ? ['phone'] : [])
  ])
  return {
    total: both + emailOnly + phoneOnly + neither,
    contactable: reachedBy(audiences, new Set(['email', 'phone'])),
    reached: reachedBy(audiences, on),
    possible: isPossible('prevention', flow)
  }
}
