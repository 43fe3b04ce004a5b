import { z } from 'zod'
import type { ChoiceExercise } from '../../kinds/choice.ts'
import { common, help, slug, some, text, verdict } from './parts.ts'

const option = z.strictObject({ text, right: z.literal(true).exactOptional(), says: text })

const question = z.strictObject({
  ask: text,
  several: z.literal(true).exactOptional(),
  options: z.record(slug, option),
  ...help
})

const test = z.strictObject({ part: slug, typed: z.string(), expect: verdict })

/** The YAML file of an exercise with options to choose from. */
export const choiceSchema = z.strictObject({
  ...common,
  kind: z.literal('choice'),
  questions: some(slug, question),
  tests: z.array(test).min(1)
}) satisfies z.ZodType<ChoiceExercise>
