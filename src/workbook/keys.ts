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

/** The exercise that an instructor is writing on this device (composer/draft.ts). */
export const DRAFT_KEY = `${STATE_KEY}.composer`

/** The assignment that an instructor is setting on this device (compose-assignment/draft.ts). */
export const SETTING_KEY = `${STATE_KEY}.assignment`

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

/** What stood in a widget before an exercise put its start there (before-start.ts). */
export const startKey = (exercise: string): string => `${STATE_KEY}.before-start.${exercise}`

/** Content that could not be read, set aside: `…aside.1`, `…aside.2`, … */
export const asideKey = (n: number): string => `${STATE_KEY}.aside.${n}`

export const isOurs = (key: string): boolean => key === STATE_KEY || key.startsWith(`${STATE_KEY}.`)

/** '' for the first who used the workbook on this device, for whom nothing was ever asked. */
export type ParticipantId = string

/** The names of those who use the workbook on this device, and the id of who does now. */
export const NAMES_KEY = `${STATE_KEY}.participants`
export const PARTICIPANT_KEY = `${STATE_KEY}.participant`

export const isOf = (id: unknown): id is ParticipantId =>
  typeof id === 'string' && /^[a-z0-9]{0,12}$/.test(id)

/** Who uses the workbook now. Never throws. */
export function participantOf(device: Pick<Storage, 'getItem'> | undefined): ParticipantId {
  try {
    const id = device?.getItem(PARTICIPANT_KEY) ?? ''
    return isOf(id) ? id : ''
  } catch {
    return ''
  }
}

const PERSONAL = /^crm-workbook(?:|\.read|\.before-link|\.before-start\.[\w-]+|\.aside\.\d+)$/

/** The key under which a participant has what others have, too: numbers, answers, sections read. */
export const personal = (key: string, id: ParticipantId): string =>
  id !== '' && PERSONAL.test(key) ? `${key}.of.${id}` : key

/** Whether a key of the device is where that participant has something of their own. */
export function isPersonalOf(key: string, id: ParticipantId): boolean {
  if (id === '') return PERSONAL.test(key)
  const end = `.of.${id}`
  return key.endsWith(end) && PERSONAL.test(key.slice(0, -end.length))
}
