import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchRows } from '../../../src/analysis/one-to-one/matches.ts'
import {
  type Conversation,
  channelOf,
  type Manners,
  messagesFor,
  walks
} from '../../../src/analysis/one-to-one/messages.ts'
import { personsOf, recordsAlone } from '../../../src/analysis/one-to-one/persons.ts'
import { fillTemplate, readTemplate } from '../../../src/analysis/one-to-one/template.ts'
import { LESSON, RULES, row } from './rows.ts'

const VALUES = { name: 'Ana', segment: 'good', spent: '€3', interest: '', records: '2' }
const fill = (text: string) => fillTemplate(readTemplate(text), VALUES)

describe('templates', () => {
  test('placeholders of either language, and what is said instead', () => {
    expect(fill('Hi {name}, {Nombre}: {gasto}, {interés|your plants}, {records}.')).toEqual({
      text: 'Hi Ana, Ana: €3, your plants, 2.'
    })
    expect(fill('About {interest}')).toEqual({ lacks: 'interest' })
    expect(fill('A {interest|}!')).toEqual({ text: 'A !' })
    expect(fill('{interest|a|b}')).toEqual({ text: 'a|b' })
    expect(fill('  ')).toEqual({ text: '' })
  })

  test('faults are named where they stand', () => {
    expect(readTemplate('Hi {nmae}, {x}').faults).toEqual([
      { kind: 'unknown', at: 4, found: '{nmae}' },
      { kind: 'unknown', at: 12, found: '{x}' }
    ])
    expect(readTemplate('{names} {intrest}').faults).toMatchObject([
      { meant: 'name' },
      { meant: 'interest' }
    ])
    expect(readTemplate('Hi {name').faults).toEqual([{ kind: 'unclosed', at: 4, found: '{name' }])
    expect(readTemplate('Hi name}').faults).toEqual([{ kind: 'unopened', at: 8, found: '}' }])
    expect(readTemplate('{constructor}').faults).toMatchObject([{ kind: 'unknown', at: 1 }])
  })

  test('a text without braces is itself, and no text makes it fail', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const { faults } = readTemplate(text)
        if (!/[{}]/.test(text)) expect(fill(text)).toEqual({ text: text.trim() })
        for (const { at, found } of faults) expect(text.slice(at - 1)).toContain(found)
      })
    )
  })
})

const MANNERS: Manners = { unasked: 'no', elsewhere: 'yes' }

test.each([
  [{ email: 'a@b.es', mail: true }, {}, 'mail'],
  [{ email: 'a@b.es', mail: null }, {}, 'unasked'],
  [{ email: 'a@b.es', mail: null }, { unasked: 'yes' }, 'mail'],
  [{ email: 'a@b.es', mail: false }, { unasked: 'yes' }, 'refused'],
  [{ email: 'a@b.es', mail: false, phone: '911111111' }, {}, 'phone'],
  [{ email: 'a@b.es', mail: false, phone: '911111111' }, { elsewhere: 'no' }, 'refused'],
  [{ name: '@ana' }, {}, 'network'],
  [{ name: '@ana' }, { elsewhere: 'no' }, 'no-channel'],
  [{ email: 'nonsense', mail: true }, {}, 'no-channel']
] as const)('%j with %j: %s', (given, manners, found) => {
  const [person] = recordsAlone([row(2, given)])
  expect(person && channelOf(person, { ...MANNERS, ...manners })).toBe(found)
})

const CONVERSATION: Conversation = {
  templates: {
    good: readTemplate('{name}: {spent}, {segment}'),
    some: readTemplate('Hello {name}'),
    none: readTemplate('Welcome {name}'),
    all: readTemplate('15% off')
  },
  bounds: { good: 300, some: 0 },
  manners: MANNERS,
  writing: { money: String, count: String, segment: String }
}

describe('the lesson’s records', () => {
  const { personOf } = matchRows(LESSON, RULES, () => undefined)

  test('each gets a message, Marta by telephone', () => {
    const found = messagesFor(personsOf(LESSON, personOf), true, CONVERSATION)
    expect(found.map(({ channel, text }) => [channel, text])).toEqual([
      ['phone', 'Marta: 330, good'],
      ['mail', 'Hello Marta'],
      ['network', 'Welcome @ciro_verde']
    ])
  })

  test('what is lost without a step', () => {
    const lost = walks(LESSON, personOf, CONVERSATION).map(
      ({ id, sent, repeats, refused, distinct, goodSeen, silent }) => [
        ...[id, sent, repeats, refused, distinct, goodSeen, silent]
      ]
    )
    expect(lost).toEqual([
      ['both', 3, 0, 0, 3, 1, 0],
      // A by telephone, B by e-mail: one person twice, once against her “no”. B is called “M. Rey”.
      ['no-identity', 4, 1, 1, 3, 0, 0],
      ['no-difference', 3, 0, 0, 1, 0, 0],
      ['neither', 4, 1, 1, 1, 0, 0]
    ])
  })

  test('why nothing is said', () => {
    const people = personsOf(LESSON, personOf)
    const why = (text: string, differentiates = false) =>
      messagesFor(people, differentiates, {
        ...CONVERSATION,
        templates: { ...CONVERSATION.templates, all: readTemplate(text) }
      }).map(one => [one.why, one.slot])
    expect(why('{interest}')).toEqual([
      [undefined, undefined],
      ['lacks', 'interest'],
      ['lacks', 'interest']
    ])
    // Without step 2 there is no segment to name.
    expect(why('{segment}')[0]).toEqual(['lacks', 'segment'])
    expect(why('{nope}')[0]).toEqual(['faulty', undefined])
    expect(why('')[0]).toEqual(['nothing', undefined])
  })
})
