import { POLICY, type PolicyItem } from '../../analysis/processing/checklist.ts'
import { setOption } from '../../workbook/actions.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { fieldId } from '../fields/field.ts'
import { ID } from './id.ts'

/** What the policy of the made-up shop tells. */
const AT_FIRST: ReadonlySet<PolicyItem> = new Set([
  ...(['controller', 'purposes', 'recipients', 'rights', 'withdraw', 'retention'] as const)
])

export const toldId = (item: PolicyItem): string => fieldId(ID, `told-${item}`)

/** What the reader says that the policy tells. */
export const toldOf = ({ options }: Pick<State, 'options'>): ReadonlySet<PolicyItem> =>
  new Set(
    POLICY.filter(item => {
      const said = options[toldId(item)]
      return said === undefined ? AT_FIRST.has(item) : said === 'yes'
    })
  )

export const setTold = (store: Store, item: PolicyItem, told: boolean): void =>
  setOption(store, toldId(item), told === AT_FIRST.has(item) ? null : told ? 'yes' : 'no')

/** Who answers for the data, in the reader's words. */
export const NAMED = ['controller', 'officer'] as const
export type Named = (typeof NAMED)[number]

export const namedId = (who: Named): string => fieldId(ID, who)

/** What a choice of the state holds at most, less the mark in front. */
export const LONGEST = 78

/** A mark in front: a choice of the state may neither be empty nor have a name that objects have. */
export const nameIn = ({ options }: Pick<State, 'options'>, who: Named): string => {
  const said = options[namedId(who)] ?? ''
  return said.startsWith(': ') ? said.slice(2) : ''
}

export function setName(store: Store, who: Named, text: string): void {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
  setOption(store, namedId(who), plain === '' ? null : `: ${plain}`)
}
