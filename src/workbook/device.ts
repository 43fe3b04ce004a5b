/** What we need of localStorage. */
export type Device = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** The device's storage; merely naming it throws where cookies are blocked. */
export function deviceOf(page: { readonly localStorage: Device }): Device | undefined {
  try {
    return page.localStorage ?? undefined
  } catch {
    return undefined
  }
}

/** Why the device did not take what it was given. */
export type Refusal = 'full' | 'blocked'

/** What an error of `setItem` means. */
export const refusalOf = (error: unknown): Refusal =>
  error instanceof Error && /quota/i.test(error.name) ? 'full' : 'blocked'
