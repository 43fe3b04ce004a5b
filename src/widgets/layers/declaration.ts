import { type Prevented, prevented } from '../../analysis/system-map/prevented.ts'
import { type Situation, situationOf } from '../../analysis/system-map/situation.ts'
import { nodesOf } from '../../charts/system-map/views.ts'
import type { Declaration } from '../declared/declaration.ts'
import { actionsPossible, count } from '../system-map/facts.ts'
import { offOf } from '../system-map/switches.ts'
import { words as mapWords } from '../system-map/words.ts'
import { AUDIENCE_FIELDS, FIELDS, SWITCH_FIELDS } from './fields.ts'
import { LayersMap, Reach } from './parts.tsx'
import { words } from './words.ts'

export interface Layers {
  readonly situation: Situation
  readonly reach: Prevented
}

/** The map by layers, and whom prevention reaches under the channels that are on. */
export const declaration: Declaration<typeof FIELDS, Record<string, never>, Layers> = {
  id: 'layers',
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  placed: [...Object.keys(AUDIENCE_FIELDS), ...Object.keys(SWITCH_FIELDS)],
  result(values, _rows, _locale, state) {
    const situation = situationOf(nodesOf('layers'), offOf(values, state), values.datum)
    return {
      situation,
      reach: prevented(
        {
          both: values.both,
          emailOnly: values['email-only'],
          phoneOnly: values['phone-only'],
          neither: values.neither
        },
        situation.flow
      )
    }
  },
  facts({ situation, reach }, locale) {
    const { facts } = mapWords
    return [
      actionsPossible(situation, locale),
      count('reached', facts.reached[locale], reach.reached),
      count('contactable', facts.contactable[locale], reach.contactable),
      count('out-of-earshot', facts.lost[locale], reach.contactable - reach.reached)
    ]
  },
  charts: [],
  Before: LayersMap,
  After: Reach
}
