import { type Attribute, LEVELS, type LevelId } from '../../analysis/reidentification/attribute.ts'
import { LEVEL_NAMES } from '../../charts/reidentify-words.ts'
import type { State } from '../../workbook/state.ts'
import type { ChoiceSpec } from '../fields/field.ts'
import { fieldId } from '../fields/field.ts'

export const ID = 'privacy-reidentify'

/** The step of each column, chosen by column. */
export const PER_ROW: Readonly<Record<'level', ChoiceSpec>> = {
  level: {
    kind: 'choice',
    label: { en: 'Step', es: 'Paso' },
    options: LEVEL_NAMES,
    fallback: 'exact'
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: an id may not have any.
const CONTROL = /[\u0000-\u001f\u007f]/g

/** Where the state keeps the step of a column: with its name, so that another table's columns start anew. */
export const levelKey = ({ name, index }: Pick<Attribute, 'name' | 'index'>): string =>
  fieldId(ID, `level/${name.replace(CONTROL, ' ').slice(0, 30)}~${index}`)

/** The step that the reader has chosen for a column. */
export const chosenLevel = (
  { options }: Pick<State, 'options'>,
  column: Pick<Attribute, 'name' | 'index'>
): LevelId | undefined => LEVELS.find(id => id === options[levelKey(column)])
