import { z } from 'zod'
import type { OrderExercise } from '../../kinds/order.ts'
import { common, help, slug, text, verdict } from './parts.ts'

const slip = z.strictObject({ earlier: slug, later: slug, says: text })

const test = z.strictObject({ typed: z.string(), expect: verdict })

/** The YAML file of an exercise with things to be put in order. */
export const orderSchema = z.strictObject({
  ...common,
  ...help,
  kind: z.literal('order'),
  ask: text,
  items: z.record(slug, z.strictObject({ text })),
  right: z.array(z.union([slug, z.array(slug).min(1)])).min(1),
  wrong: z.record(slug, slip).default({}),
  tests: z.array(test).min(1)
}) satisfies z.ZodType<OrderExercise>
