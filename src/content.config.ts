import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Use lower-case words joined by hyphens, e.g. "customer-metrics".'
  )
const text = z.string().trim().min(1, 'Say something here.')

const source = z.strictObject({
  id,
  cite: text,
  /** A year, or what can be said of an undated source. */
  year: z.union([z.int().min(1900).max(2100), text]).transform(String),
  url: z.url({ protocol: /^https?$/ }).optional(),
  note: text.optional()
})

/** content/lessons/{en,es}/<slug>.mdx; what one may write in its front matter, and nothing else. */
const lessons = defineCollection({
  loader: glob({
    base: './content/lessons',
    pattern: '{en,es}/*.mdx',
    // Without this the loader would take `slug` for the id, and both languages would claim it.
    generateId: ({ entry }) => entry.replace(/\.mdx$/, '')
  }),
  schema: z.strictObject({
    title: text,
    description: text.max(200, 'A description over 200 characters is cut off by search engines.'),
    teaser: text,
    slug: id,
    order: z.int().min(1),
    minutes: z.int().min(1),
    updated: z.coerce.date(),
    objectives: z.array(text).min(1),
    sources: z
      .array(source)
      .refine(
        list => new Set(list.map(s => s.id)).size === list.length,
        'Two sources have the same id.'
      )
  })
})

const entry = z.strictObject({ term: text, definition: text })

/** content/glossary/<id>.yaml; both languages in one file, so that neither can be forgotten. */
const glossary = defineCollection({
  loader: glob({ base: './content/glossary', pattern: '*.yaml' }),
  schema: z.strictObject({ id, en: entry, es: entry, metric: id.optional() })
})

export const collections = { lessons, glossary }
