import { MOODS, type Overrule, TOPICS } from '../../analysis/listening/model.ts'
import type { State } from '../../workbook/state.ts'
import { fieldId } from '../fields/field.ts'

export const ID = 'social-benefits'

/** What the reader can say of a post. */
export type Family = 'mood' | 'topic' | 'lead'

/** Where the state keeps it. */
export const choiceId = (family: Family, key: string): string => fieldId(ID, `${family}/${key}`)

/** What the reader has said of a post; what this page does not know counts as nothing. */
export function overruleOf({ options }: Pick<State, 'options'>, key: string): Overrule {
  const said = (family: Family) => options[choiceId(family, key)]
  const mood = MOODS.find(one => one === said('mood'))
  const topic = TOPICS.find(one => one === said('topic'))
  const lead = said('lead')
  return {
    ...(mood ? { mood } : {}),
    ...(topic ? { topic } : {}),
    ...(lead === 'yes' || lead === 'no' ? { lead: lead === 'yes' } : {})
  }
}
