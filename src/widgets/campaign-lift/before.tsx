import type { PartProps } from '../declared/declaration.ts'
import type { COLUMNS } from './columns.ts'
import { type FIELDS, TYPED } from './fields.ts'
import type { Found } from './result.ts'

/** The fields of both groups, for those who type. */
export const Before = ({ values, form }: PartProps<typeof FIELDS, typeof COLUMNS, Found>) => (
  <>{values.from === 'typed' && form(TYPED)}</>
)
