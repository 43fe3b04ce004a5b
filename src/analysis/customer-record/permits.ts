import { isFilled } from './completeness.ts'
import type { CustomerRecord } from './merge.ts'
import type { FieldId } from './model.ts'

/**
 * Legal bases of art. 6(1) GDPR: consent (a), contract (b), legal obligation (c), legitimate interest (f).
 * Which holds depends on what was promised and told; these are usual readings, for teaching.
 */
export type Basis = 'consent' | 'contract' | 'obligation' | 'interest'

export type Use =
  | 'address'
  | 'invoice'
  | 'order-mail'
  | 'newsletter'
  | 'delivery-call'
  | 'delivery'
  | 'local-event'
  | 'greeting'
  | 'proof'
  | 'segment'
  | 'club'
  | 'answer'
  | 'recommend'
  | 'content'
  | 'nearest'
  | 'no-repeat'
  | 'push'
  | 'stated'

interface Permit {
  readonly use: Use
  readonly basis: Basis
  /** Sent by e-mail: it hangs on the permission of the record. */
  readonly byMail?: true
}

/** What each field is good for. */
const PERMITS: Readonly<Record<FieldId, readonly Permit[]>> = {
  name: [
    { use: 'address', basis: 'contract' },
    { use: 'invoice', basis: 'obligation' }
  ],
  email: [
    { use: 'order-mail', basis: 'contract' },
    { use: 'newsletter', basis: 'consent', byMail: true }
  ],
  phone: [{ use: 'delivery-call', basis: 'contract' }],
  town: [
    { use: 'delivery', basis: 'contract' },
    { use: 'local-event', basis: 'interest' }
  ],
  birthday: [{ use: 'greeting', basis: 'consent', byMail: true }],
  consent: [{ use: 'proof', basis: 'obligation' }],
  value: [
    { use: 'invoice', basis: 'obligation' },
    { use: 'segment', basis: 'interest' }
  ],
  influence: [{ use: 'club', basis: 'interest' }],
  posts: [{ use: 'answer', basis: 'interest' }],
  tastes: [{ use: 'recommend', basis: 'interest' }],
  topics: [{ use: 'content', basis: 'consent' }],
  places: [{ use: 'nearest', basis: 'consent' }],
  contact: [{ use: 'no-repeat', basis: 'interest' }],
  apps: [{ use: 'push', basis: 'consent' }],
  family: [{ use: 'stated', basis: 'consent' }],
  connections: [{ use: 'stated', basis: 'consent' }]
}

/**
 * `yes`; `object`: until she objects (art. 21); `own`: needs a consent for this very purpose, which is not
 * in these tables; `no`: she has said no; `ask`: there is no valid yes.
 */
export type Standing = 'yes' | 'object' | 'own' | 'no' | 'ask'

export interface Permitted {
  readonly use: Use
  readonly basis: Basis
  readonly standing: Standing
}

/** What a field of a record permits now; nothing if it is empty. */
export function permits(record: CustomerRecord, id: FieldId): readonly Permitted[] {
  if (!isFilled(record, id)) return []
  return PERMITS[id].map(({ use, basis, byMail }) => {
    const { state } = record.permission
    const standing: Standing = byMail
      ? state === 'yes' || state === 'no'
        ? state
        : 'ask'
      : basis === 'consent'
        ? 'own'
        : basis === 'interest'
          ? 'object'
          : 'yes'
    return { use, basis, standing }
  })
}
