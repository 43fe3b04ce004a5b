import { describe, expect, it } from 'vitest'
import type { Desk } from '../../src/analysis/listening/desk.ts'
import { readListed } from '../../src/ingest/listed/read.ts'
import { isNoResult } from '../../src/widgets/declared/declaration.ts'
import { readFields } from '../../src/widgets/fields/values.ts'
import { declaration } from '../../src/widgets/social-benefits/declaration.ts'
import { choiceId, ID, overruleOf } from '../../src/widgets/social-benefits/overrules.ts'
import { SAMPLE } from '../../src/widgets/social-benefits/sample.ts'
import { setOption } from '../../src/workbook/actions.ts'
import { DEFAULTS, type State } from '../../src/workbook/state.ts'
import { createStore } from '../../src/workbook/store.ts'

const deskOf = (state: State, locale: 'en' | 'es' = 'en'): Desk => {
  const { rows } = readListed(SAMPLE[locale], declaration.table?.columns ?? ({} as never), {
    locale
  })
  const values = readFields(ID, declaration.fields, state)
  const desk = declaration.result(values, rows, locale, state)
  if (isNoResult(desk)) throw new Error(desk.why.en)
  return desk
}

const keyOf = (id: string, locale: 'en' | 'es' = 'en') =>
  deskOf(DEFAULTS, locale).posts.find(({ post }) => post.id === id)?.key ?? ''

describe('the reader’s word on a post', () => {
  it('is kept in the state, and holds in the other language', () => {
    expect(keyOf('P06', 'es')).toBe(keyOf('P06'))
    const store = createStore()
    setOption(store, choiceId('mood', keyOf('P06')), 'negative')
    setOption(store, choiceId('lead', keyOf('P03')), 'no')
    for (const locale of ['en', 'es'] as const) {
      const desk = deskOf(store.state.value, locale)
      expect([desk.moods.negative, desk.leads]).toEqual([11, 3])
    }
  })

  it('counts as a label for every post it is given on', () => {
    const store = createStore()
    // Against its label in the table, which said neutral: the lists are right now.
    setOption(store, choiceId('mood', keyOf('P11')), 'negative')
    expect(deskOf(store.state.value).compared.agreement?.observed).toBeCloseTo(21 / 24, 12)
  })

  it('is nothing when it is nothing that this page knows', () => {
    const options = {
      [choiceId('mood', 'x')]: 'furious',
      [choiceId('topic', 'x')]: '__proto__',
      [choiceId('lead', 'x')]: 'true'
    }
    expect(overruleOf({ options }, 'x')).toEqual({})
    const good = { [choiceId('topic', 'x')]: 'price', [choiceId('lead', 'x')]: 'yes' }
    expect(overruleOf({ options: good }, 'x')).toEqual({ topic: 'price', lead: true })
  })
})

describe('what is said of the labels', () => {
  const notes = (labels: readonly string[]) => {
    const text = ['day;text;sentiment', ...labels.map(label => `2026-03-01;Great;${label}`)]
    const { rows } = readListed(text.join('\n'), declaration.table?.columns ?? ({} as never), {
      locale: 'en'
    })
    const values = readFields(ID, declaration.fields, DEFAULTS)
    const desk = declaration.result(values, rows, 'en', DEFAULTS)
    if (isNoResult(desk)) throw new Error(desk.why.en)
    return (['en', 'es'] as const).map(
      locale => declaration.notes?.(desk, { locale, currency: 'EUR' }).join(' ') ?? ''
    )
  }

  it('is how to read kappa, or why there is none', () => {
    expect(notes(['', ''])[0]).toContain('No post has a label')
    expect(notes(['', ''])[1]).toContain('Ninguna publicación tiene etiqueta')
    expect(notes(['happy', 'happy'])[0]).toContain('kappa has no value')
    expect(notes(['happy', 'happy'])[1]).toContain('kappa no se puede calcular')
    // The lists always say happy: no better than guessing.
    expect(notes(['happy', 'unhappy'])[0]).toContain('Kappa, 0.00,')
    expect(notes(['happy', 'unhappy', 'so-so'])[0]).toContain('1 row has a label that means none')
    expect(notes(['eh', 'unhappy', 'so-so'])[1]).toContain('2 filas llevan una etiqueta')
  })
})
