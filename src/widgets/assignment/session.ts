import type { Assignment } from '../../classroom/assignment.ts'
import { assignmentFile } from '../../classroom/document.ts'
import { CLASS_LIMITS } from '../../classroom/limits.ts'
import { givenAnswers, participant } from '../../classroom/read-receipt.ts'
import { maybe, moment, objectOf, reading, recordOf } from '../../classroom/reader.ts'
import type { Given, Participant } from '../../classroom/receipt.ts'
import { hash } from '../../exercises/random.ts'
import { sameParticipant } from '../../exercises/seeds.ts'
import { type Device, deviceOf, refusalOf } from '../../workbook/device.ts'
import { isPlain, own, parse } from '../../workbook/json.ts'
import { CLASS_KEY } from '../../workbook/keys.ts'
import type { Problem } from '../../workbook/problem.ts'

/** What one participant has done of one assignment, as this device keeps it. */
export interface Session {
  readonly participant: Participant
  readonly started: string
  readonly handed?: string
  /** By exercise and part. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Given>>>>
}

const session = objectOf<Session>({
  participant,
  started: moment,
  handed: maybe(moment),
  answers: recordOf(givenAnswers, CLASS_LIMITS.exercises)
})

const short = (text: string): string => hash(text).toString(36)

/** Where a participant's work on an assignment stands: several on one machine do not mix. */
const keyOf = (assignment: string, id: string): string =>
  `${CLASS_KEY}.${assignment}.${short(sameParticipant(id))}`

const device = (): Device | undefined => deviceOf(window)

function stored(key: string): unknown {
  try {
    return parse(device()?.getItem(key) ?? '')
  } catch {
    return undefined
  }
}

/** Returns why it could not be kept, if so. */
function store(key: string, value: string): Problem | undefined {
  const storage = device()
  if (!storage) return { kind: 'storage-blocked' }
  try {
    storage.setItem(key, value)
    return undefined
  } catch (error) {
    return { kind: `storage-${refusalOf(error)}` }
  }
}

export function loadSession(assignment: string, id: string): Session | undefined {
  const read = reading(session, stored(keyOf(assignment, id)))
  return read.ok ? read.value : undefined
}

/** Begins, or goes on with, a participant's work. */
export function begin(
  assignment: Assignment,
  who: Participant
): { readonly session: Session; readonly problem: Problem | undefined } {
  const before = loadSession(assignment.id, who.id)
  const begun: Session = before
    ? { ...before, participant: who }
    : { participant: who, started: new Date().toISOString(), answers: {} }
  return { session: begun, problem: save(assignment.id, begun) ?? remember(assignment, who.id) }
}

const save = (assignment: string, what: Session): Problem | undefined =>
  store(keyOf(assignment, what.participant.id), JSON.stringify(what))

/**
 * Changes what is kept, not what this page remembers: another tab may have answered another part since.
 */
export function change(
  assignment: string,
  now: Session,
  edit: (session: Session) => Session
): { readonly session: Session; readonly problem: Problem | undefined } {
  const next = edit(loadSession(assignment, now.participant.id) ?? now)
  return { session: next, problem: save(assignment, next) }
}

/** A session with one part answered, or checked once more. */
export const withAnswer = (
  { answers, ...rest }: Session,
  exercise: string,
  part: string,
  edit: (given: Given) => Given
): Session => ({
  ...rest,
  answers: {
    ...answers,
    [exercise]: {
      ...answers[exercise],
      [part]: edit(answers[exercise]?.[part] ?? { text: '', attempts: 0 })
    }
  }
})

/** The assignment that is open on this device, and whose work. */
export function remember(assignment: Assignment, id?: string): Problem | undefined {
  const last = JSON.stringify({ assignment: assignment.id, ...(id === undefined ? {} : { id }) })
  return (
    store(`${CLASS_KEY}.${assignment.id}`, assignmentFile(assignment)) ?? store(CLASS_KEY, last)
  )
}

/** What was open when the page was left: the text of the assignment's file, and the participant's id. */
export function lastOpen(): { readonly file: string; readonly id?: string } | undefined {
  const last = stored(CLASS_KEY)
  const assignment = isPlain(last) ? own(last, 'assignment') : undefined
  if (!isPlain(last) || typeof assignment !== 'string') return undefined
  try {
    const file = device()?.getItem(`${CLASS_KEY}.${assignment}`)
    const id = own(last, 'id')
    return file ? { file, ...(typeof id === 'string' ? { id } : {}) } : undefined
  } catch {
    return undefined
  }
}

/** Removes a participant's work on an assignment from this device. */
export function forgetSession(assignment: string, id: string): void {
  try {
    device()?.removeItem(keyOf(assignment, id))
    device()?.removeItem(CLASS_KEY)
  } catch {
    // Blocked: then nothing was kept.
  }
}
