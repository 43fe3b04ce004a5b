import { type Device, type Refusal, refusalOf } from './device.ts'
import { isPlain, parse } from './json.ts'
import { READ_KEY } from './keys.ts'

/**
 * The ids of the sections that were read to their end, by the slug of their lesson; both are the same in
 * every language. They have a key of their own because every lesson page writes them, and its script is
 * to stay small: this file and what it imports reach the reader before any widget does.
 */
export type Read = Readonly<Record<string, readonly string[]>>

/** What the device holds, as it stands there. Content that is no JSON object counts as nothing. */
function stored(device: Device): Record<string, unknown> {
  const value = parse(device.getItem(READ_KEY) ?? '')
  return isPlain(value) ? value : {}
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const isText = (id: unknown): id is string => typeof id === 'string'

/** What was read of each lesson that was begun. What has another shape is left out. Never throws. */
export function loadRead(device: Device | undefined): Read {
  try {
    const lessons = Object.entries(device ? stored(device) : {})
    return Object.fromEntries(
      lessons
        .map(([slug, ids]) => [slug, listOf(ids).filter(isText)] as const)
        .filter(([, ids]) => ids.length > 0)
    )
  } catch {
    return {}
  }
}

/**
 * Sections join those that were read; none is ever taken away, and what another page or a newer one
 * stored beside them stays. Returns why they could not be kept, if so. Never throws.
 */
export function addRead(device: Device | undefined, read: Read): Refusal | undefined {
  if (!device) return 'blocked'
  try {
    const all = stored(device)
    const before = JSON.stringify(all)
    for (const [slug, ids] of Object.entries(read)) {
      all[slug] = [...new Set([...listOf(all[slug]), ...ids])]
    }
    const after = JSON.stringify(all)
    if (after !== before) device.setItem(READ_KEY, after)
    return undefined
  } catch (error) {
    return refusalOf(error)
  }
}
