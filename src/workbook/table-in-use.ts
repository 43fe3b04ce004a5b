import type { Device } from './device.ts'
import { TABLE_KEY } from './keys.ts'

/** The kept table that this device used last, or undefined: the sample. */
export function tableInUse(device: Device | undefined): string | undefined {
  try {
    return device?.getItem(TABLE_KEY) ?? undefined
  } catch {
    return undefined
  }
}

/** Remembers which kept table is in use; undefined for the sample. It belongs to the device: no link or file carries it. */
export function setTableInUse(device: Device | undefined, id: string | undefined): void {
  try {
    if (id === undefined) device?.removeItem(TABLE_KEY)
    else device?.setItem(TABLE_KEY, id)
  } catch {
    // Full or blocked: the choice holds for as long as the page is open.
  }
}
