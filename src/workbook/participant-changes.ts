import { type Device, type Refusal, refusalOf } from './device.ts'
import { isOf, isPersonalOf, NAMES_KEY, PARTICIPANT_KEY, type ParticipantId } from './keys.ts'
import { MOST_PARTICIPANTS, type Participant, participantsOn, plainName } from './participants.ts'

/** Why nothing was changed. `full` and `blocked` are the device's words. */
export type ParticipantTrouble = Refusal | 'no-name' | 'taken' | 'too-many' | 'unknown'

type Done = { readonly ok: true } | { readonly ok: false; readonly why: ParticipantTrouble }

const done: Done = { ok: true }
const no = (why: ParticipantTrouble): Done => ({ ok: false, why })

function write(device: Device | undefined, change: (device: Device) => void): Done {
  if (!device) return no('blocked')
  try {
    change(device)
    return done
  } catch (error) {
    return no(refusalOf(error))
  }
}

const store = (device: Device | undefined, all: readonly Participant[]): Done =>
  write(device, one => one.setItem(NAMES_KEY, JSON.stringify(all)))

const sameName = (a: string, b: string): boolean =>
  a.localeCompare(b, undefined, { sensitivity: 'accent' }) === 0

function nameProblem(all: readonly Participant[], name: string, own?: ParticipantId): Done {
  if (name === '') return no('no-name')
  return all.some(one => one.id !== own && sameName(one.name, name)) ? no('taken') : done
}

/** Gives somebody a name. The first one, too, may have one. */
export function rename(device: Device | undefined, id: ParticipantId, typed: string): Done {
  const { all } = participantsOn(device)
  if (!all.some(one => one.id === id)) return no('unknown')
  const name = plainName(typed)
  const problem = nameProblem(all, name, id)
  if (!problem.ok) return problem
  return store(
    device,
    all.map(one => (one.id === id ? { id, name } : one))
  )
}

/**
 * Somebody new, who then uses the workbook.
 * @param fresh an id that nobody has
 */
export function join(device: Device | undefined, typed: string, fresh: () => string): Done {
  const { all } = participantsOn(device)
  const name = plainName(typed)
  const problem = nameProblem(all, name)
  if (!problem.ok) return problem
  if (all.length >= MOST_PARTICIPANTS) return no('too-many')
  let id = fresh()
  while (!isOf(id) || all.some(one => one.id === id)) id = fresh()
  const stored = store(device, [...all, { id, name }])
  return stored.ok ? turnTo(device, id) : stored
}

/** From now on the workbook is another's; what the others did stays under their names. */
export function turnTo(device: Device | undefined, id: ParticipantId): Done {
  if (!participantsOn(device).all.some(one => one.id === id)) return no('unknown')
  return write(device, one =>
    id === '' ? one.removeItem(PARTICIPANT_KEY) : one.setItem(PARTICIPANT_KEY, id)
  )
}

/**
 * Somebody leaves for good, and what they did goes with them; of the first, who cannot leave, only what
 * they did goes. Whoever leaves while using the workbook hands it to the first.
 */
export function leave(device: Device | undefined, id: ParticipantId): Done {
  const { now, all } = participantsOn(device)
  if (!all.some(one => one.id === id)) return no('unknown')
  return write(device, one => {
    const keys = Array.from({ length: one.length }, (_, at) => one.key(at) ?? '')
    for (const key of keys) if (isPersonalOf(key, id)) one.removeItem(key)
    one.setItem(NAMES_KEY, JSON.stringify(all.filter(other => other.id !== id)))
    if (now === id) one.removeItem(PARTICIPANT_KEY)
  })
}
