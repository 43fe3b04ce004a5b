import type { State } from '../../workbook/state.ts'
import { fieldId } from '../fields/field.ts'
import { ID } from './ids.ts'

/** The id of the year in the state: a number field would write 2,027. */
export const YEAR_ID = fieldId(ID, 'year')

/** Until the reader says which. */
const FIRST = 2027

/** The year that a text names, if a calendar of four digits has it. */
export const readYear = (text: string): number | undefined =>
  /^\s*(?:19|2\d)\d\d\s*$/.test(text) ? Number(text) : undefined

/** The year that the plan is for. */
export const yearIn = ({ options }: Pick<State, 'options'>): number =>
  readYear(options[YEAR_ID] ?? '') ?? FIRST
