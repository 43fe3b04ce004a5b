import type { Device } from './device.ts'
import { isPlain, parse } from './json.ts'
import { isOf, NAMES_KEY, type ParticipantId, participantOf } from './keys.ts'

/** One of those who use the workbook on this device. The first has the id ''. */
export interface Participant {
  readonly id: ParticipantId
  /** As typed; '' until somebody gave one. */
  readonly name: string
}

/** Everybody who uses the workbook on this device, and who does now. */
export interface Participants {
  readonly now: ParticipantId
  /** The first one first, then by the order in which they came; never empty. */
  readonly all: readonly Participant[]
}

/** A class at one machine. */
export const MOST_PARTICIPANTS = 60
const LONGEST_NAME = 60

/** What may stand in a list: one line, nothing invisible, cut where it is too long. */
export const plainName = (name: unknown): string =>
  typeof name === 'string'
    ? name
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim()
        .slice(0, LONGEST_NAME)
    : ''

/** Who uses the workbook on this device; what was stored in another shape counts as nothing. Never throws. */
export function participantsOn(device: Device | undefined): Participants {
  let names: unknown
  try {
    names = parse(device?.getItem(NAMES_KEY) ?? '')
  } catch {
    names = undefined
  }
  const list = (Array.isArray(names) ? names : []).flatMap((one): Participant[] =>
    isPlain(one) && isOf(one['id']) ? [{ id: one['id'], name: plainName(one['name']) }] : []
  )
  const first = list.find(({ id }) => id === '') ?? { id: '', name: '' }
  const others = list.filter(({ id }, at) => id !== '' && list.findIndex(o => o.id === id) === at)
  const all = [first, ...others.slice(0, MOST_PARTICIPANTS - 1)]
  const asked = participantOf(device)
  return { now: all.some(({ id }) => id === asked) ? asked : '', all }
}
