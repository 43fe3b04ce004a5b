/** Everything we store starts with this, so that forgetting can find it. */
export const PREFIX = 'crm-workbook'

/** The state, as JSON with its schema version. `display.theme` in it may be read before the first paint. */
export const STATE_KEY = PREFIX

/** What the reader had before a link was opened. */
export const BEFORE_LINK_KEY = `${PREFIX}.before-link`

/** Content that could not be read, set aside: `…aside.1`, `…aside.2`, … */
export const asideKey = (n: number): string => `${PREFIX}.aside.${n}`

/** What we need of localStorage. */
export type Device = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export const isOurs = (key: string): boolean => key === PREFIX || key.startsWith(`${PREFIX}.`)
