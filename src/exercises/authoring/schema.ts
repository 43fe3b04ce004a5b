import { z } from 'zod'
import type { Exercise } from '../model.ts'
import { choiceSchema } from './schema/choice.ts'
import { numericSchema } from './schema/numeric.ts'
import { orderSchema } from './schema/order.ts'
import { tableSchema } from './schema/table.ts'
import { widgetSchema } from './schema/widget.ts'

/** The YAML file of an exercise, by its kind. Strict: a key it does not know is an error with a suggestion. */
export const exerciseSchema = z.discriminatedUnion('kind', [
  numericSchema,
  choiceSchema,
  orderSchema,
  tableSchema,
  widgetSchema
]) satisfies z.ZodType<Exercise>
