import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { MOODS, TOPICS } from '../../../src/analysis/listening/model.ts'
import { readPost } from '../../../src/analysis/listening/score.ts'
import { ENGLISH } from '../../../src/analysis/listening/words-en.ts'
import { SPANISH } from '../../../src/analysis/listening/words-es.ts'
import { readListed } from '../../../src/ingest/listed/read.ts'
import { COLUMNS } from '../../../src/widgets/social-benefits/columns.ts'
import { SAMPLE } from '../../../src/widgets/social-benefits/sample.ts'

const words = (text: string, locale: 'en' | 'es' = 'en') =>
  readPost(text, locale).moodWords.map(({ text: word, sign, denied }) =>
    denied === undefined ? [word, sign] : [word, sign, denied]
  )

describe('the mood of a post, and the words that decided', () => {
  test.each([
    ['This is not good', [['good', -1, 'not']], 'negative'],
    ['It doesn’t work.', [['work', -1, 'doesn’t']], 'negative'],
    ['It works.', [], 'neutral'],
    ['Not bad at all!', [['bad', 1, 'Not']], 'positive'],
    [
      'Not only cheap but good',
      [
        ['cheap', 1],
        ['good', 1]
      ],
      'positive'
    ],
    // Another clause begins: the denial stays in its own.
    ['No, it is great', [['great', 1]], 'positive'],
    [
      'It is not slow and great',
      [
        ['slow', 1, 'not'],
        ['great', 1]
      ],
      'positive'
    ],
    // Three words between still belong together, four do not.
    ['not a b c good', [['good', -1, 'not']], 'negative'],
    ['not a b c d good', [['good', 1]], 'positive'],
    [
      'Great box, broken lid',
      [
        ['Great', 1],
        ['broken', -1]
      ],
      'neutral'
    ],
    ['Never again!', [['Never again', -1]], 'negative'],
    ['I was charged twice', [['charged twice', -1]], 'negative'],
    [
      'Perfectly fine 😡',
      [
        ['Perfectly', 1],
        ['fine', 1],
        ['😡', -1]
      ],
      'positive'
    ],
    ['❤️', [['❤', 1]], 'positive'],
    ['', [], 'neutral']
  ] as const)('English: %s', (text, decided, mood) => {
    expect(words(text)).toEqual(decided)
    expect(readPost(text, 'en').mood).toBe(mood)
  })

  test.each([
    ['La máquina no funciona', [['funciona', -1, 'no']], 'negative'],
    ['La máquina funciona', [], 'neutral'],
    ['No me ha funcionado', [['funcionado', -1, 'No']], 'negative'],
    ['No está nada mal', [['mal', 1, 'nada']], 'positive'],
    // Two denials are one in Spanish.
    [
      'No va nada bien',
      [
        ['va', -1, 'No'],
        ['bien', -1, 'nada']
      ],
      'negative'
    ],
    ['Sin problemas', [['problemas', 1, 'Sin']], 'positive'],
    ['Sin embargo, es bueno', [['bueno', 1]], 'positive'],
    [
      'No solo es barato, es genial',
      [
        ['barato', 1],
        ['genial', 1]
      ],
      'positive'
    ],
    ['Nunca más', [['Nunca más', -1]], 'negative'],
    ['Es carísimo y lentísimo', [['carísimo', -1]], 'negative'],
    ['Los precios han cambiado', [], 'neutral'],
    ['Esta tarde os escribo', [], 'neutral']
  ] as const)('Spanish: %s', (text, decided, mood) => {
    expect(words(text, 'es')).toEqual(decided)
    expect(readPost(text, 'es').mood).toBe(mood)
  })
})

describe('topic, lead, question, language', () => {
  it('takes the topic with most words, of equals the first, and without words none', () => {
    const topic = (text: string) => readPost(text, 'en').topic
    expect(topic('Shipping costs more than the coffee. Too expensive.')).toBe('price')
    expect(topic('A parcel and a refund')).toBe('delivery')
    expect(topic('A refund and a parcel')).toBe('service')
    expect(topic('Hello there')).toBe('other')
    expect(readPost('A parcel, a box and a refund', 'en').topicWords).toEqual([
      { text: 'parcel', sign: 0 },
      { text: 'box', sign: 0 }
    ])
  })

  it('knows a wish to buy, unless it is denied', () => {
    expect(readPost('I want to buy two of them', 'en')).toMatchObject({
      lead: true,
      leadWords: [{ text: 'want to buy', sign: 0 }]
    })
    expect(readPost('I don’t want to buy from you', 'en').lead).toBe(false)
    expect(readPost('¿Dónde la puedo comprar?', 'es').lead).toBe(true)
    expect(readPost('No me interesa', 'es').lead).toBe(false)
    expect(readPost('I want to. Buy less.', 'en').lead).toBe(false)
  })

  it('knows a question by its mark, and not one in an address', () => {
    expect(readPost('Anyone else?', 'en').question).toBe(true)
    expect(readPost('See https://example.com/?good=bad', 'en')).toMatchObject({
      question: false,
      mood: 'neutral'
    })
  })

  it('reads each post in its own language, whatever the page is in', () => {
    expect(readPost('La máquina no funciona', 'en')).toMatchObject({
      language: 'es',
      mood: 'negative'
    })
    expect(readPost('The machine does not work', 'es')).toMatchObject({
      language: 'en',
      mood: 'negative'
    })
    // No common word: the lists decide; and where they are silent, the page.
    expect(readPost('Refund received quickly', 'es').language).toBe('en')
    expect(readPost('xyz', 'es').language).toBe('es')
  })

  it('never throws, and always gives a known mood and topic', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('en', 'es'),
        (text, locale) => {
          const { mood, topic } = readPost(text, locale as 'en' | 'es')
          expect(MOODS).toContain(mood)
          expect(TOPICS).toContain(topic)
        }
      )
    )
  })
})

describe('the lists', () => {
  test.each([
    ['English', ENGLISH],
    ['Spanish', SPANISH]
  ])('%s: nothing is both good and bad, or twice in a list', (_, lists) => {
    const moods = [lists.good, lists.bad, lists.expected].flat()
    expect(moods.filter((word, i) => moods.indexOf(word) !== i)).toEqual([])
    for (const list of Object.values(lists.topics)) expect(new Set(list).size).toBe(list.length)
    for (const word of [...moods, ...Object.values(lists.topics).flat(), ...lists.leads])
      expect(word).toMatch(/^\p{Ll}{2,}(?: \p{Ll}+)*\*?$/u)
  })

  it('have no common word of the other language', () => {
    expect(ENGLISH.common.filter(word => SPANISH.common.includes(word))).toEqual([])
  })
})

describe('the sample', () => {
  const rowsOf = (locale: 'en' | 'es') => readListed(SAMPLE[locale], COLUMNS, { locale }).rows
  const all = { en: rowsOf('en'), es: rowsOf('es') }

  it('is the same 24 posts in both languages, and the lists say the same of them', () => {
    expect(all.en).toHaveLength(24)
    for (const [i, row] of all.en.entries()) {
      const twin = all.es[i]
      if (!twin) throw new Error(row.id)
      const { text, label, topic, ...rest } = row
      expect(twin).toMatchObject(rest)
      const [one, two] = [readPost(text, 'en'), readPost(twin.text, 'es')]
      const said = ({ mood, topic, lead, question }: typeof one) => ({
        mood,
        topic,
        lead,
        question
      })
      expect(said(two), row.id).toEqual(said(one))
      expect([one.language, two.language], row.id).toEqual(['en', 'es'])
      expect(label, row.id).not.toBe('')
      expect(topic, row.id).not.toBe('')
    }
  })
})
