import type { Assignment } from '../../classroom/assignment.ts'
import { CLASS_LIMITS } from '../../classroom/limits.ts'
import { id, listOf, objectOf, oneOf, reading, text } from '../../classroom/reader.ts'
import type { SeedPolicy } from '../../exercises/seeds.ts'
import { deviceOf, refusalOf } from '../../workbook/device.ts'
import { parse } from '../../workbook/json.ts'
import { SETTING_KEY } from '../../workbook/keys.ts'
import type { Problem } from '../../workbook/problem.ts'

/** The assignment that an instructor is setting, as the device keeps it. */
export interface Draft {
  readonly title: string
  readonly due: string
  readonly kind: Assignment['kind']
  readonly policy: SeedPolicy['kind']
  readonly seed: string
  readonly key: string
  /** Exercises of the workbook. */
  readonly ids: readonly string[]
  /** Widgets that start from the instructor's numbers. */
  readonly widgets: readonly string[]
  /** Exercises of the instructor's own, as JSON: to be proven before they are used. */
  readonly own: readonly string[]
}

const draft = objectOf<Draft>({
  title: text(),
  due: text(),
  kind: oneOf('practice', 'graded'),
  policy: oneOf('practice', 'class', 'participant'),
  seed: text(),
  key: text(),
  ids: listOf(id, CLASS_LIMITS.exercises),
  widgets: listOf(id, CLASS_LIMITS.exercises),
  own: listOf(text(CLASS_LIMITS.assignment), CLASS_LIMITS.exercises)
})

/** What was being set; undefined where nothing was, or it cannot be read. Never throws. */
export function loadDraft(): Draft | undefined {
  try {
    const read = reading(draft, parse(deviceOf(window)?.getItem(SETTING_KEY) ?? ''))
    return read.ok ? read.value : undefined
  } catch {
    return undefined
  }
}

/** Returns why it could not be kept, if so. */
export function saveDraft(now: Draft): Problem | undefined {
  const device = deviceOf(window)
  if (!device) return { kind: 'storage-blocked' }
  try {
    device.setItem(SETTING_KEY, JSON.stringify(now))
    return undefined
  } catch (error) {
    return { kind: `storage-${refusalOf(error)}` }
  }
}
