import { fnv1a } from '../../analysis/fnv.ts'
import type { Network } from '../../analysis/network/model.ts'
import type { State } from '../../workbook/state.ts'
import { type ChoiceSpec, fieldId } from '../fields/field.ts'
import { partWords as words } from './part-words.ts'

const ID = 'social-graph'

/** Starters by hand that are taken at most. */
const MOST = 50

/** Whether somebody starts the message: said of each person. */
export const STARTS: ChoiceSpec<'no' | 'yes'> = {
  kind: 'choice',
  label: words.starts,
  options: { no: words.no, yes: words.yes },
  fallback: 'no'
}

const marks = new WeakMap<Network, string>()

/** Tells this network from another, by who is tied to whom and without a name: links are passed on. */
function markOf(network: Network): string {
  const known = marks.get(network)
  if (known !== undefined) return known
  const mark = fnv1a(`${network.from.join()} ${network.to.join()}`).toString(36)
  marks.set(network, mark)
  return mark
}

/** Where the state keeps whether a person starts: by place in the table. */
export const startsId = (network: Network, person: number): string =>
  fieldId(ID, `starts/${person + 1}~${markOf(network)}`)

/** Places of those whom the reader has chosen, in the order of the table. */
export function ownStarters(network: Network, { options }: Pick<State, 'options'>): number[] {
  const prefix = fieldId(ID, 'starts/')
  const mark = `~${markOf(network)}`
  const places = Object.entries(options).flatMap(([id, choice]) => {
    if (choice !== 'yes' || !id.startsWith(prefix) || !id.endsWith(mark)) return []
    const place = Number(id.slice(prefix.length, -mark.length)) - 1
    return Number.isInteger(place) && place >= 0 && place < network.names.length ? place : []
  })
  return [...new Set(places)].sort((a, b) => a - b).slice(0, MOST)
}
