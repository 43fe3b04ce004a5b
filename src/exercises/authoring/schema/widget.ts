import { z } from 'zod'
import type { WidgetExercise } from '../../kinds/widget.ts'
import { common, formula, help, name, slug, text, verdict } from './parts.ts'

const limits = z.strictObject({
  changed: z.number().int().min(1).exactOptional(),
  among: z.array(name).min(1).exactOptional(),
  between: z.record(name, z.tuple([z.number(), z.number()])).exactOptional()
})

const test = z.strictObject({ set: z.record(name, z.number()), expect: verdict })

/** The YAML file of an exercise to be done in a widget. */
export const widgetSchema = z.strictObject({
  ...common,
  ...help,
  kind: z.literal('widget'),
  widget: slug,
  ask: text,
  start: z.record(name, z.number()).default({}),
  goal: formula,
  limits: limits.default({}),
  wrong: z.record(slug, z.strictObject({ when: formula, says: text })).default({}),
  tests: z.array(test).min(1)
}) satisfies z.ZodType<WidgetExercise>
