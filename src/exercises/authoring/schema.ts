import { z } from 'zod'
import type { NumericExercise } from '../kinds/numeric.ts'

/** Texts: both languages or a build error. */
const text = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })

/** Names that formulas use. */
const name = z.string().regex(/^[a-z][a-z0-9_]*$/)
/** Ids that formulas never see: files, conventions, candidates. */
const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
const formula = z.string().min(1)
const typed = z.union([z.string(), z.strictObject({ en: z.string(), es: z.string() })])
const coincidences = z.record(slug, z.string().min(1)).exactOptional()

const quantity = {
  name: text,
  unit: z.string().min(1),
  show: z.enum(['money', 'percent', 'points', 'times', 'number', 'integer'])
}

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
  digits: z.number().int().min(0).max(8),
  tolerance: z.union([z.number().positive(), z.string().regex(/^\d+(\.\d+)? ?%$/)]).exactOptional(),
  formula,
  convention: slug.exactOptional(),
  carried: z.array(name).exactOptional(),
  via: z.array(formula).exactOptional(),
  whole: z.strictObject({ round: z.literal('up'), says: text }).exactOptional(),
  accepted: z.record(slug, accepted).default({}),
  wrong: z.record(slug, wrong).default({}),
  hints: z.array(text).min(1),
  solution: text
})

const test = z.strictObject({
  part: name,
  typed,
  page: z.enum(['en', 'es']).exactOptional(),
  after: z.record(name, typed).exactOptional(),
  expect: z.string().min(1)
})

/** The YAML file of an exercise. Strict: a key it does not know is an error with a suggestion. */
export const exerciseSchema = z.strictObject({
  schema: z.literal(1),
  id: slug,
  kind: z.literal('numeric'),
  title: text,
  intro: text,
  givens: z.record(name, given),
  derived: z.record(name, derived).default({}),
  where: z.array(formula).default([]),
  variants: z.number().int().min(0).max(200).default(0),
  conventions: z.record(slug, convention).default({}),
  unknowns: z.record(name, unknown).refine(asked => Object.keys(asked).length > 0),
  tests: z.array(test).min(1)
}) satisfies z.ZodType<NumericExercise>
