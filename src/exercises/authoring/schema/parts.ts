import { z } from 'zod'

/** Texts: both languages or a build error. */
export const text = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })

/** Names that formulas use. */
export const name = z.string().regex(/^[a-z][a-z0-9_]*$/)
/** Ids that formulas never see: files, conventions, candidates, options. */
export const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
export const formula = z.string().min(1)
/** An answer: one text typed on both pages, or one for each. */
export const typed = z.union([z.string(), z.strictObject({ en: z.string(), es: z.string() })])
/** A verdict as tests write it. */
export const verdict = z.string().min(1)

/** A quantity of a numeric exercise, or a column of a table. */
export const quantity = {
  name: text,
  unit: z.string().min(1),
  show: z.enum(['money', 'percent', 'points', 'times', 'number', 'integer'])
}

export const digits = z.number().int().min(0).max(8)
export const variants = z.number().int().min(0).max(200).default(0)

/** What every exercise has. */
export const common = {
  schema: z.literal(1),
  id: slug,
  lesson: slug,
  objectives: z.array(z.number().int().min(1)).min(1),
  title: text,
  intro: text
}

export const help = { hints: z.array(text).min(1), solution: text }

/** Entries by id, at least one. */
export const some = <K extends z.core.$ZodRecordKey, V extends z.ZodType>(key: K, value: V) =>
  z.record(key, value).refine(entries => Object.keys(entries).length > 0)
