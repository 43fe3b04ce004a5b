import { EXERCISE_LIMITS } from '../../classroom/exercise-limits.ts'
import { type Device, type Refusal, refusalOf } from '../../workbook/device.ts'
import { isPlain, parse } from '../../workbook/json.ts'
import { DRAFT_KEY } from '../../workbook/keys.ts'

/** The exercise that is being written, as the device keeps it. */
export interface Draft {
  readonly text: string
  /** The text that another one, from a template, a file or a link, took the place of. */
  readonly before?: string
}

const FORMAT = 1

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= EXERCISE_LIMITS.text

/** The draft kept on the device; undefined where there is none that can be read. Never throws. */
export function loadDraft(device: Pick<Device, 'getItem'> | undefined): Draft | undefined {
  let raw: string | null = null
  try {
    raw = device?.getItem(DRAFT_KEY) ?? null
  } catch {
    return undefined
  }
  const stored = raw === null ? undefined : parse(raw)
  if (!isPlain(stored) || stored['format'] !== FORMAT || !isText(stored['text'])) return undefined
  const { text, before } = stored
  return isText(before) ? { text, before } : { text }
}

/** Keeps the draft; says why the device did not take it. */
export function saveDraft(
  device: Pick<Device, 'setItem'> | undefined,
  draft: Draft
): Refusal | undefined {
  if (!device) return 'blocked'
  try {
    device.setItem(DRAFT_KEY, JSON.stringify({ format: FORMAT, ...draft }))
    return undefined
  } catch (error) {
    return refusalOf(error)
  }
}
