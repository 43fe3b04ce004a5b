import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '../../src/i18n/locale.ts'

interface ProseValue {
  readonly component: 'Given' | 'Value'
  readonly id: string
  readonly digits: number | undefined
  readonly conventions: Readonly<Record<string, string>>
}

const lessons = join(import.meta.dirname, '..', '..', 'content', 'lessons')

/** The numbers that the lesson's author asked the engine for, in the order of the text. */
export function proseValues(locale: Locale): readonly ProseValue[] {
  const text = readFileSync(join(lessons, locale, 'customer-metrics.mdx'), 'utf8')
  return [...text.matchAll(/<(Given|Value)\s([^>]*?)\/?>/g)].map(([, component, source = '']) => {
    const attributes = Object.fromEntries(
      [...source.matchAll(/([a-z]+)=["{]+([^"}]*)["}]/g)].map(([, key = '', value = '']) => [
        key,
        value
      ])
    )
    const { id = '', digits, ...conventions } = attributes
    return {
      component: component as ProseValue['component'],
      id,
      digits: digits === undefined ? undefined : Number(digits),
      conventions
    }
  })
}
