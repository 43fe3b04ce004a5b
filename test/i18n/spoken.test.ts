import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LOCALES, otherLocale } from '../../src/i18n/locale.ts'
import { spokenIn } from '../../src/i18n/spoken.ts'
import { loadAny } from '../exercises/practice.ts'

describe('data in one language', () => {
  test('texts keep this language and lose the other, wherever they stand', () => {
    const data = { title: { en: 'One', es: 'Uno' }, hints: [{ en: 'Think', es: 'Piensa' }] }
    expect(spokenIn(data, 'en')).toEqual({
      title: { en: 'One', es: '' },
      hints: [{ en: 'Think', es: '' }]
    })
    expect(spokenIn(data, 'es').hints).toEqual([{ en: '', es: 'Piensa' }])
  })

  test('what is no text in both languages stays', () => {
    const data = {
      cells: { en: 1, es: 2 },
      names: { en: 'a', es: 'b', fr: 'c' },
      none: null,
      id: 'en'
    }
    expect(spokenIn(data, 'es')).toEqual(data)
  })

  const exercises = readdirSync('content/exercises').map(file =>
    loadAny(readFileSync(`content/exercises/${file}`, 'utf8'))
  )

  test.each(LOCALES)(
    'of an exercise, a page in %s gets every text of its own and no other',
    locale => {
      const texts = (data: unknown, language: string): unknown[] =>
        data === null || typeof data !== 'object'
          ? []
          : Object.entries(data).flatMap(([key, value]) =>
              key === language ? [value] : texts(value, language)
            )
      for (const exercise of exercises) {
        const spoken = spokenIn(exercise, locale)
        expect(texts(spoken, locale)).toEqual(texts(exercise, locale))
        expect(new Set(texts(spoken, otherLocale(locale)))).toEqual(new Set(['']))
      }
    }
  )
})
