import { DATA, type DatumId, pathOf } from '../../analysis/system-map/datum.ts'
import { type Situation, situationOf } from '../../analysis/system-map/situation.ts'
import { nodesOf } from '../../charts/system-map/views.ts'
import type { Declaration } from '../declared/declaration.ts'
import { FIELDS as LAYERS_FIELDS } from '../layers/fields.ts'
import { words as layersWords } from '../layers/words.ts'
import { actionsPossible, count } from '../system-map/facts.ts'
import { offOf, switchesKeptBy, switchesOf } from '../system-map/switches.ts'
import { words as mapWords } from '../system-map/words.ts'
import { ChannelsMap } from './channels-map.tsx'
import { FIELDS, SWITCH_FIELDS } from './fields.ts'
import { words } from './words.ts'

/** The map by channels and systems. Its switches are those of the layers where both have them. */
export const declaration: Declaration<typeof FIELDS, Record<string, never>, Situation> = {
  id: 'channels',
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  placed: Object.keys(SWITCH_FIELDS),
  shares: {
    widget: 'layers',
    title: layersWords.title,
    fields: LAYERS_FIELDS,
    only: switchesOf('channels').filter(id => switchesKeptBy('layers').includes(id))
  },
  result: (values, _rows, _locale, state) =>
    situationOf(nodesOf('channels'), offOf(values, state), values.datum),
  facts(situation, locale) {
    const data = Object.keys(DATA) as DatumId[]
    return [
      actionsPossible(situation, locale),
      count(
        'data-arriving',
        mapWords.facts.arriving[locale],
        data.filter(datum => pathOf(datum, situation.flow).actions.length > 0).length
      )
    ]
  },
  charts: [],
  Before: ChannelsMap
}
