import { participantOf, personal } from './keys.ts'

/** What we need of localStorage. */
export type Device = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** The device's storage as it is; merely naming it throws where cookies are blocked. */
export function wholeDeviceOf(page: { readonly localStorage: Device }): Device | undefined {
  try {
    return page.localStorage ?? undefined
  } catch {
    return undefined
  }
}

/** The storage of whoever uses the workbook now: their own keys, and those that all share. */
export function deviceOf(page: { readonly localStorage: Device }): Device | undefined {
  const device = wholeDeviceOf(page)
  const id = participantOf(device)
  if (!device || id === '') return device
  return {
    get length() {
      return device.length
    },
    key: index => device.key(index),
    getItem: key => device.getItem(personal(key, id)),
    setItem: (key, value) => device.setItem(personal(key, id), value),
    removeItem: key => device.removeItem(personal(key, id))
  }
}

/** Why the device did not take what it was given. */
export type Refusal = 'full' | 'blocked'

/** What an error of `setItem` means. */
export const refusalOf = (error: unknown): Refusal =>
  error instanceof Error && /quota/i.test(error.name) ? 'full' : 'blocked'
