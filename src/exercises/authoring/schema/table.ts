import { z } from 'zod'
import type { TableExercise } from '../../kinds/table.ts'
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

const given = z.strictObject({
  ...quantity,
  vary: z
    .strictObject({
      by: z.number().positive(),
      step: z.number().positive(),
      least: z.number().exactOptional()
    })
    .exactOptional()
})

const rule = z.union([
  z.strictObject({ formula }),
  z.strictObject({
    ntile: formula,
    groups: z.number().int().min(2).max(100),
    best: z.enum(['high', 'low']),
    ties: z.enum(['share', 'appearance']).exactOptional()
  })
])

const asked = z.strictObject({
  ...quantity,
  digits,
  is: rule,
  wrong: z.record(slug, z.strictObject({ is: rule, says: text })).default({})
})

const row = z.strictObject({ name: text, cells: z.record(name, z.number()) })

/** `<row>.<column>` */
const part = z.string().min(1)

const test = z.strictObject({
  part,
  typed,
  after: z.record(part, typed).exactOptional(),
  expect: verdict
})

/** The YAML file of an exercise with a table to be filled in. */
export const tableSchema = z.strictObject({
  ...common,
  ...help,
  kind: z.literal('table'),
  ask: text,
  head: text,
  given: z.record(name, given).default({}),
  asked: some(name, asked),
  rows: some(slug, row),
  variants,
  tests: z.array(test).min(1)
}) satisfies z.ZodType<TableExercise>
