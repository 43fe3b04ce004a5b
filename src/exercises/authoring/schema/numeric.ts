import { z } from 'zod'
import type { NumericExercise } from '../../kinds/numeric.ts'
import {
  common,
  digits,
  formula,
  help,
  name,
  quantity,
  slug,
  some,
  text,
  typed,
  variants,
  verdict
} from './parts.ts'

const coincidences = z.record(slug, z.string().min(1)).exactOptional()

const given = z.strictObject({
  ...quantity,
  value: z.number(),
  vary: z
    .strictObject({ from: z.number(), to: z.number(), step: z.number().positive() })
    .exactOptional()
})

const derived = z.strictObject({ ...quantity, formula })

const convention = z.strictObject({ family: slug, name: text, says: text.exactOptional() })

const accepted = z.strictObject({ formula, convention: slug, 'collides-with': coincidences })

const wrong = z.strictObject({
  formula: z.union([formula, z.array(formula).min(1)]),
  says: text,
  'collides-with': coincidences
})

const unknown = z.strictObject({
  ...quantity,
  ask: text,
  digits,
  tolerance: z.union([z.number().positive(), z.string().regex(/^\d+(\.\d+)? ?%$/)]).exactOptional(),
  formula,
  convention: slug.exactOptional(),
  carried: z.array(name).exactOptional(),
  via: z.array(formula).exactOptional(),
  whole: z.strictObject({ round: z.literal('up'), says: text }).exactOptional(),
  accepted: z.record(slug, accepted).default({}),
  wrong: z.record(slug, wrong).default({}),
  ...help
})

const test = z.strictObject({
  part: name,
  typed,
  page: z.enum(['en', 'es']).exactOptional(),
  after: z.record(name, typed).exactOptional(),
  expect: verdict
})

/** The YAML file of a numeric exercise. */
export const numericSchema = z.strictObject({
  ...common,
  kind: z.literal('numeric'),
  givens: z.record(name, given),
  derived: z.record(name, derived).default({}),
  where: z.array(formula).default([]),
  variants,
  conventions: z.record(slug, convention).default({}),
  unknowns: some(name, unknown),
  tests: z.array(test).min(1)
}) satisfies z.ZodType<NumericExercise>
