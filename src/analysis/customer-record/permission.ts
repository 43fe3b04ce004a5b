import { strictest, wordOf } from '../consent/word.ts'
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
  const said = entries.flatMap(({ source, row: { consent, preset } }) =>
    consent === null ? [] : [{ source, word: wordOf(consent, preset) }]
  )
  const words = said.map(({ word }) => word)
  const state = strictest(words)
  if (!state) return { state: 'unknown', ask: true, sources: [] }
  const sources = said.filter(({ word }) => word === state).map(({ source }) => source)
  return {
    state,
    // A no against a yes, ticked by whomever.
    ask: state === 'preset' || (state === 'no' && words.some(word => word !== 'no')),
    sources: [...new Set(sources)]
  }
}
