import { NO_SETTINGS, readSettings, type Settings } from '../../classroom/settings.ts'
import { deviceOf, refusalOf } from '../../workbook/device.ts'
import { parse } from '../../workbook/json.ts'
import { CLASS_KEY } from '../../workbook/keys.ts'
import type { Problem } from '../../workbook/problem.ts'

const keyOf = (assignment: string): string => `${CLASS_KEY}.desk.${assignment}`

/** What the instructor decided about an assignment, on this device. */
export function loadSettings(assignment: string): Settings {
  try {
    const kept = deviceOf(window)?.getItem(keyOf(assignment))
    return kept ? readSettings(parse(kept)) : NO_SETTINGS
  } catch {
    return NO_SETTINGS
  }
}

/** Returns why it could not be kept, if so. */
export function saveSettings(assignment: string, settings: Settings): Problem | undefined {
  const device = deviceOf(window)
  if (!device) return { kind: 'storage-blocked' }
  try {
    device.setItem(keyOf(assignment), JSON.stringify(settings))
    return undefined
  } catch (error) {
    return { kind: `storage-${refusalOf(error)}` }
  }
}
