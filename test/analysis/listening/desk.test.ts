import { describe, expect, it } from 'vitest'
import { deflection } from '../../../src/analysis/listening/deflection.ts'
import { type DeskSettings, listeningDesk } from '../../../src/analysis/listening/desk.ts'
import { moodOfLabel, topicOfLabel } from '../../../src/analysis/listening/labels.ts'
import type { Overrule, Post } from '../../../src/analysis/listening/model.ts'
import { periodsOf } from '../../../src/analysis/listening/periods.ts'
import { keysOf } from '../../../src/analysis/listening/post-key.ts'
import { urgencyOf, type Weights } from '../../../src/analysis/listening/urgency.ts'

const WEIGHTS: Weights = {
  ...{ unhappy: 3, happy: 0.5, reach: 0.5, question: 1.5, halfLife: 7 },
  age: 'waiting'
}
const SETTINGS: DeskSettings = {
  weights: WEIGHTS,
  support: { inPublic: 0.6, readers: 5, wouldContact: 0.2, contactCost: 6, answerCost: 4 },
  compare: 'mood',
  locale: 'en'
}
const nothing = (): Overrule => ({})

const post = (id: string, day: number, text: string, more: Partial<Post> = {}): Post => ({
  ...{ line: 2, id, day, author: 'ana', followers: 0, text, answered: null },
  ...{ label: '', topic: '' },
  ...more
})

describe('urgency', () => {
  it('is the product of its factors', () => {
    // 3 · (1 + 0.5 · log10(1 + 999)) · (2 − 2^(−14/7)) · 1.5 = 3 · 2.5 · 1.75 · 1.5 = 19.6875.
    const one = { mood: 'negative', followers: 999, days: 14, question: true } as const
    expect(urgencyOf(one, WEIGHTS)).toEqual({
      ...{ mood: 3, reach: 2.5, age: 1.75, question: 1.5 },
      product: 19.6875
    })
    // The newest first: 2^(−2) instead.
    expect(urgencyOf(one, { ...WEIGHTS, age: 'fresh' }).age).toBe(0.25)
  })

  it('is neither more nor less for what is neutral, unknown, new and asks nothing', () => {
    const plain = { mood: 'neutral', followers: null, days: 0, question: false } as const
    expect(urgencyOf(plain, WEIGHTS).product).toBe(1)
    expect(urgencyOf({ ...plain, mood: 'positive' }, WEIGHTS).product).toBe(0.5)
  })
})

describe('the queue', () => {
  const posts = [
    post('calm', 100, 'A machine'), // 1 · 1 · 1 · 1 = 1
    post('asks', 93, 'A machine?'), // age 2 − 1/2 = 1.5, question 1.5: 2.25
    post('angry', 100, 'Terrible machine'), // 3
    post('loud', 100, 'Terrible machine', { followers: 99 }), // 3 · 2 = 6
    post('done', 86, 'Terrible machine?', { answered: true, followers: 999 }),
    post('done later', 99, 'Great', { answered: true }),
    post('angry before', 100, 'Terrible lid', { answered: false }) // 3, and no older than `angry`
  ]
  const desk = listeningDesk(posts, nothing, SETTINGS)

  it('has the open ones by urgency, of equals in the order of the table, then the answered, newest first', () => {
    expect(desk.posts.map(({ post: { id } }) => id)).toEqual([
      ...['loud', 'angry', 'angry before', 'asks', 'calm', 'done later', 'done']
    ])
    expect(desk.posts.slice(0, 5).map(({ urgency }) => urgency.product)).toEqual([
      ...[6, 3, 3, 2.25, 1]
    ])
    expect(desk).toMatchObject({ open: 5, questions: 2, today: 100, days: 15 })
    expect(desk.moods).toEqual({ negative: 4, neutral: 2, positive: 1 })
    expect(desk.topics.product).toEqual({ negative: 4, neutral: 2, positive: 0 })
  })

  it('follows the reader’s word', () => {
    const [key] = keysOf(posts)
    const heard = listeningDesk(
      posts,
      one => (one === key ? { mood: 'negative', topic: 'price', lead: true } : {}),
      SETTINGS
    )
    const calm = heard.posts.find(({ post: { id } }) => id === 'calm')
    expect(calm).toMatchObject({ mood: 'negative', topic: 'price', lead: true })
    expect(calm?.urgency.product).toBe(3)
    expect(heard.leads).toBe(1)
    // It is a label, too: the lists said neutral.
    expect(heard.compared.counts).toEqual([
      [0, 1, 0],
      [0, 0, 0],
      [0, 0, 0]
    ])
  })
})

describe('people against the lists', () => {
  const labelled = [
    post('1', 1, 'Terrible', { label: 'Negativo', topic: 'otros' }),
    post('2', 1, 'Great', { label: 'negative', topic: 'product' }),
    post('3', 1, 'Great machine', { label: 'positive', topic: 'product' }),
    post('4', 1, 'Great', { label: 'so so', topic: '' }),
    post('5', 1, 'Great', { topic: 'weather' })
  ]

  it('counts only labels that it knows, a row a label', () => {
    const { compared, strangeLabels } = listeningDesk(labelled, nothing, SETTINGS)
    expect(compared.counts).toEqual([
      [1, 0, 1],
      [0, 0, 0],
      [0, 0, 1]
    ])
    // Agree 2/3; by lot (2/3)(1/3) + (1/3)(2/3) = 4/9; kappa = (2/9)/(5/9) = 0.4.
    expect(compared.agreement?.kappa).toBeCloseTo(0.4, 12)
    expect(strangeLabels).toBe(2)
  })

  it('compares topics as well, and tells when nobody has labelled', () => {
    const { compared } = listeningDesk(labelled, nothing, { ...SETTINGS, compare: 'topic' })
    // Product said and read; product said, other read; other said and read.
    expect(compared.counts[1]).toEqual([0, 1, 0, 0, 0, 1])
    expect(compared.counts[5]).toEqual([0, 0, 0, 0, 0, 1])
    expect(listeningDesk([post('1', 1, 'x')], nothing, SETTINGS).compared.agreement).toBeUndefined()
  })

  it('reads labels as people write them', () => {
    expect(['NEG', 'descontento', '-1', '👎'].map(moodOfLabel)).toEqual(Array(4).fill('negative'))
    expect(['neutro', 'Mixed', '0'].map(moodOfLabel)).toEqual(Array(3).fill('neutral'))
    expect([' Buena ', '+1', '1', 'happy'].map(moodOfLabel)).toEqual(Array(4).fill('positive'))
    expect(
      ['Envíos', 'calidad', 'coste', 'Atención al cliente', 'página web', 'none'].map(topicOfLabel)
    ).toEqual([...['delivery', 'product', 'price', 'service', 'website', 'other']])
    expect(topicOfLabel('weather')).toBeUndefined()
  })
})

describe('cost saved', () => {
  it('by hand', () => {
    // 20 questions · 0.6 = 12 answers; · 5 readers · 0.2 = 12 contacts · 6 = 72; less 12 · 4 = 48: 24.
    const { saved, ...rest } = deflection({ ...SETTINGS.support, questions: 20 })
    expect(saved).toBeCloseTo(24, 12)
    expect(rest.answers).toBe(12)
    expect(rest.deflected).toBeCloseTo(12, 12)
    expect(rest.avoided).toBeCloseTo(72, 12)
    expect(rest.spent).toBe(48)
    // 4 / (0.2 · 6) = 3 1/3 readers pay for an answer.
    expect(rest.breakEven).toBeCloseTo(10 / 3, 12)
  })

  it('is a loss below the readers at which it breaks even, and nothing at them', () => {
    const given = { ...SETTINGS.support, questions: 7 }
    const { breakEven } = deflection(given)
    expect(deflection({ ...given, readers: breakEven ?? 0 }).saved).toBeCloseTo(0, 12)
    expect(deflection({ ...given, readers: 3 }).saved).toBeLessThan(0)
  })

  it('never breaks even when nobody would have called', () => {
    expect(deflection({ ...SETTINGS.support, questions: 7, wouldContact: 0 }).breakEven).toBeNull()
  })
})

describe('weeks', () => {
  const on = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
  const dated = (iso: string, mood: 'negative' | 'positive' = 'negative') =>
    ({ day: on(iso), mood, topic: 'price' }) as const

  it('begin on Mondays, and empty ones are there', () => {
    // Sunday 8 March 2026, Monday 9, Tuesday 24.
    const { weeks, periods } = periodsOf([
      ...[dated('2026-03-08'), dated('2026-03-09', 'positive'), dated('2026-03-24')]
    ])
    expect(weeks).toBe(1)
    expect(periods.map(({ from }) => from)).toEqual(
      ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23'].map(on)
    )
    expect(periods.map(({ moods }) => [moods.negative, moods.positive])).toEqual([
      ...[
        [1, 0],
        [0, 1],
        [0, 0],
        [1, 0]
      ]
    ])
    expect(periods.map(({ unhappy }) => unhappy.price)).toEqual([1, 0, 0, 1])
  })

  it('are joined when there are more than 26', () => {
    // 53 weeks from Monday 6 January 2025: 3 at a time make 18 columns.
    const { weeks, periods } = periodsOf([dated('2025-01-06'), dated('2026-01-05')])
    expect([weeks, periods.length]).toEqual([3, 18])
    expect(periods.at(-1)?.moods.negative).toBe(1)
    expect(periodsOf([dated('1969-12-31')]).periods[0]?.from).toBe(on('1969-12-29'))
  })
})

describe('keys of posts', () => {
  it('are those of the same post, not of another with the same id', () => {
    const [one, two, three] = keysOf([
      post('7', 1, 'a'),
      post('7', 1, 'the same in Spanish'),
      post('7', 2, 'a')
    ])
    expect(one).toMatch(/^7~\w+$/)
    expect(two).toBe(`${one}2`)
    expect(three).not.toBe(one)
    expect(keysOf([post('7', 1, 'en español')])[0]).toBe(one)
  })

  it('fit into the state whatever the id', () => {
    const [slash, long] = keysOf([{ ...post('/', 1, 'a'), line: 9 }, post('x'.repeat(500), 1, 'a')])
    expect(slash).toMatch(/^#9~/)
    expect(long?.length).toBeLessThan(50)
  })
})
