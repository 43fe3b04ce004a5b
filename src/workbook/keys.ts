/**
 * The state, as JSON with its schema version. Every other key of the workbook and its site begins with
 * it and a dot, so that forgetting finds them all.
 */
export const STATE_KEY = 'crm-workbook'

/** The sections that were read (reading.ts) and the theme (theme.ts): written by pages without widgets. */
export const READ_KEY = `${STATE_KEY}.read`
export const THEME_KEY = `${STATE_KEY}.theme`

/** Which of the reader's tables of transactions is in use on this device (table-in-use.ts). */
export const TABLE_KEY = `${STATE_KEY}.table`

/** The database of the tables that the reader keeps on this device (kept-tables.ts). */
export const TABLES_DATABASE = `${STATE_KEY}-tables`

/** The database of an instructor's keys (kept-keys.ts). */
export const KEYS_DATABASE = `${STATE_KEY}-keys`

/**
 * What a class keeps on the device: an assignment, a participant's answers to it, what the instructor
 * decided on the desk.
 */
export const CLASS_KEY = `${STATE_KEY}.class`

/** What the reader had before a link was opened. */
export const BEFORE_LINK_KEY = `${STATE_KEY}.before-link`

/** Content that could not be read, set aside: `…aside.1`, `…aside.2`, … */
export const asideKey = (n: number): string => `${STATE_KEY}.aside.${n}`

export const isOurs = (key: string): boolean => key === STATE_KEY || key.startsWith(`${STATE_KEY}.`)
