import { conditionOf } from '../../analysis/system-map/flow.ts'
import { type Kind, NODES, type NodeId } from '../../analysis/system-map/model.ts'
import { partOf } from '../../analysis/system-map/reasons.ts'
import type { Situation } from '../../analysis/system-map/situation.ts'
import { kindName, labelOf, OUTGOING } from '../../charts/system-map/names.ts'
import { tellPart } from '../../charts/system-map/text.ts'
import { formatList } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { words } from './words.ts'

/** The kinds in words; several are called alike. */
export const kindList = (kinds: readonly Kind[], locale: Locale): string =>
  formatList([...new Set(kinds.map(kind => kindName(kind)[locale]))], locale)

/** “Call centre”, and “Call centre (outgoing)” where it stands for the second time. */
export const fullName = (id: NodeId, locale: Locale): string =>
  id.endsWith('-out') ? `${labelOf(id)[locale]} (${OUTGOING[locale]})` : labelOf(id)[locale]

export const nodeOf = (id: NodeId) => NODES.find(one => one.id === id) as (typeof NODES)[number]

/** What a part takes in, what it gives, whether it works, and what stops without it: sentences. */
export function describe(id: NodeId, { edges, flow }: Situation, locale: Locale): string {
  const node = nodeOf(id)
  const into = edges.filter(({ to }) => to === id).flatMap(({ carries }) => carries)
  const takes = into.length > 0 ? kindList(into, locale) : words.fromCustomer[locale]
  const gives = kindList(Object.keys(node.gives) as Kind[], locale)
  return [
    `${words.takes[locale]}: ${takes}.`,
    `${words.gives[locale]}: ${gives}.`,
    `${words.now[locale]}: ${words[conditionOf(node, flow)][locale]}.`,
    tellPart(partOf(node.switch), node.switch, locale)
  ].join(' ')
}
