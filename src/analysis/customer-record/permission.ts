import type { Entry, Source } from './model.ts'

/** Whether a customer may be e-mailed. */
export interface Permission {
  /** `preset`: only ever a box that came ticked, which is no consent. */
  readonly state: 'yes' | 'no' | 'preset' | 'unknown'
  /** She has to be asked: the sources disagree, or what there is does not count. */
  readonly ask: boolean
  readonly sources: readonly Source[]
}

/**
 * A permission by the strictest word there is, whichever rule settles the other fields: one no is a no until
 * she has been asked, and a box that came ticked is no yes (GDPR, art. 4(11), 7 and recital 32).
 */
export function permissionOf(entries: readonly Entry[]): Permission {
  const said = entries.filter(({ row }) => row.consent !== null)
  const from = (some: readonly Entry[]) => [...new Set(some.map(({ source }) => source))]
  const no = said.filter(({ row }) => row.consent === false)
  const yes = said.filter(({ row }) => row.consent === true)
  const valid = yes.filter(({ row }) => row.preset !== true)
  if (no.length > 0) return { state: 'no', ask: yes.length > 0, sources: from(no) }
  if (valid.length > 0) return { state: 'yes', ask: false, sources: from(valid) }
  if (yes.length > 0) return { state: 'preset', ask: true, sources: from(yes) }
  return { state: 'unknown', ask: true, sources: [] }
}
