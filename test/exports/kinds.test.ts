import { readdirSync, readFileSync } from 'node:fs'
import { parse as parseGift } from 'gift-pegjs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { dealTable } from '../../src/exercises/deal-table.ts'
import { gradePart } from '../../src/exercises/grading/grade-part.ts'
import type { Exercise } from '../../src/exercises/model.ts'
import { partsOf } from '../../src/exercises/parts.ts'
import { allVariants } from '../../src/exports/formats.ts'
import { giftFile } from '../../src/exports/gift/gift.ts'
import { moodleCloze, moodleXml } from '../../src/exports/moodle/quiz.ts'
import type { Selection } from '../../src/exports/question.ts'
import { scormPackage } from '../../src/exports/scorm/package.ts'
import { printSheet } from '../../src/exports/sheet/sheet.ts'
import { spreadsheetFile } from '../../src/exports/spreadsheet/spreadsheet.ts'
import { modelsFor } from '../../src/widgets/do-it/models.ts'
import { loadAny, loadAs } from '../exercises/practice.ts'
import { readGaps } from './cloze-reading.ts'
import { children, matching, parse, questions, textAt } from './moodle/reading.ts'

const shipped = (id: string): string => readFileSync(`content/exercises/${id}.yaml`, 'utf8')
const table = loadAs('table', shipped('rfm-by-hand'))
const choice = loadAs('choice', shipped('which-basis'))
const order = loadAs('order', shipped('one-to-one-steps'))
const doing = loadAs('widget', shipped('better-ratio'))

const of = (exercise: Exercise, more: Partial<Selection> = {}): Selection => ({
  exercises: [exercise],
  locale: 'en',
  variants: [0],
  ...more
})

describe('texts', () => {
  const folder = readdirSync('content/exercises').map(name => name.replace('.yaml', ''))
  it.each(['en', 'es'] as const)(
    'of every exercise print their numbers in every format, %s',
    async locale => {
      const exercises = folder.map(id => loadAny(shipped(id)))
      const widgets = await modelsFor(exercises)
      const selection: Selection = { exercises, locale, variants: [0], widgets }
      const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
      for (const [name, written] of [
        ['moodle', moodleXml(selection)],
        ['cloze', moodleCloze(selection)],
        ['sheet', printSheet(selection, 'embedded')]
      ] as const) {
        const plain = text(written.bytes)
        // A slot of a text, `{52000 | money}` or `{new - lost}`: not the gaps of a cloze question, `{1:NM:…}`.
        const slots = [...plain.matchAll(/\{(?!\d+:)[a-z0-9_ .+*/|-]{1,40}\}/gu)].map(
          ([found]) => found
        )
        expect(slots, name).toEqual([])
        expect(plain, name).not.toContain('undefined')
      }
      // Of what is done in a widget, too: its texts name numbers of the start.
      const essay = text(
        moodleXml({ ...selection, exercises: [loadAny(shipped('better-ratio'))] }).bytes
      )
      expect(essay).toContain(locale === 'en' ? '40,000' : '40.000')
    }
  )
})

describe('a table', () => {
  it.each(allVariants({ exercises: [table] }).concat(0))(
    'of variant %i has a gap for each cell, which grades as the page does',
    variant => {
      const [question] = questions(
        parse(moodleXml(of(table, { variants: [variant] })).bytes),
        'cloze'
      )
      if (!question) throw new Error('no question')
      const { gaps } = readGaps(textAt(question, 'questiontext', 'text'))
      const parts = partsOf(table)
      expect(gaps).toHaveLength(parts.length)
      for (const [index, part] of parts.entries()) {
        for (let typed = 0; typed <= 12; typed++) {
          const mark = gradePart(table, part, { [part]: String(typed) }, { locale: 'en', variant })
          const match = matching(gaps[index]?.answers ?? [], typed)
          expect({ part, typed, fraction: match?.fraction }).toEqual({
            part,
            typed,
            fraction: mark.credited ? 100 : 0
          })
        }
      }
    }
  )

  it('stands on paper with empty cells, and filled in the key', () => {
    const cells = (key: 'none' | 'separate') =>
      [
        ...parseHTML(
          new TextDecoder().decode(printSheet(of(table), key).bytes)
        ).document.querySelectorAll('tbody tr')
      ].map(row => [...row.querySelectorAll('td')].map(cell => cell.textContent))
    const asked = Object.keys(table.asked).length
    const practice = dealTable(table, 0)
    expect(cells('none')).toHaveLength(practice?.size ?? -1)
    for (const row of cells('none')) expect(row.slice(-asked)).toEqual(Array(asked).fill(''))
    for (const row of cells('separate'))
      for (const cell of row.slice(-asked)) expect(cell).toMatch(/^[123]$/)
  })
})

describe('options', () => {
  const [one, ...more] = Object.entries(choice.questions)
  if (!one) throw new Error('no question')
  /** The same with two right options of four. */
  const several: typeof choice = {
    ...choice,
    questions: {
      some: {
        ...one[1],
        several: true,
        options: {
          a: { text: { en: 'a', es: 'a' }, right: true, says: { en: 'yes', es: 'sí' } },
          b: { text: { en: 'b', es: 'b' }, right: true, says: { en: 'yes', es: 'sí' } },
          c: { text: { en: 'c', es: 'c' }, right: true, says: { en: 'yes', es: 'sí' } },
          d: { text: { en: 'd', es: 'd' }, says: { en: 'no', es: 'no' } }
        }
      }
    }
  }

  it('are one question each, with what is right adding up to 100', () => {
    const found = questions(parse(moodleXml(of(choice)).bytes), 'multichoice')
    expect(found).toHaveLength(1 + more.length)
    for (const question of found) {
      const worth = children(question, 'answer').map(answer =>
        Number(answer.getAttribute('fraction'))
      )
      const right = worth.filter(fraction => fraction > 0)
      expect(right.reduce((sum, fraction) => sum + fraction, 0)).toBeCloseTo(100, 3)
      if (textAt(question, 'single') === 'true') expect(right).toEqual([100])
    }
  })

  it('of which several are right give the mark for exactly these, in Moodle and in GIFT', () => {
    const [question] = questions(parse(moodleXml(of(several)).bytes), 'multichoice')
    if (!question) throw new Error('no question')
    const worth = children(question, 'answer').map(answer =>
      Number(answer.getAttribute('fraction'))
    )
    const [, gift] = parseGift(new TextDecoder().decode(giftFile(of(several)).bytes))
    if (gift?.type !== 'MC') throw new Error('no GIFT question')
    const weights = gift.choices.map(({ weight }) => weight ?? 0)
    expect(worth).toEqual([33.33333, 33.33333, 33.33333, -100])
    for (const fractions of [worth, weights]) {
      for (let set = 0; set < 16; set++) {
        const chosen = fractions.filter((_, index) => (set >> index) & 1)
        const mark = Math.max(
          0,
          chosen.reduce((sum, fraction) => sum + fraction, 0)
        )
        expect(mark > 99.9).toBe(set === 0b0111)
      }
    }
  })

  it('do not vary: they stand once, whichever variants are asked for', () => {
    const { holds, leftOut } = moodleXml(of(choice, { variants: [4, 5] }))
    expect({ holds, leftOut }).toEqual({ holds: 1 + more.length, leftOut: [] })
  })
})

describe('things to be put in order', () => {
  it('are an ordering question, all or nothing', () => {
    const strict = { ...order, right: Object.keys(order.items) }
    const [question] = questions(parse(moodleXml(of(strict)).bytes), 'ordering')
    if (!question) throw new Error('no question')
    expect(textAt(question, 'gradingtype')).toBe('ALL_OR_NOTHING')
    const answers = children(question, 'answer')
    expect(answers.map(answer => answer.getAttribute('fraction'))).toEqual(
      answers.map((_, index) => String(index + 1))
    )
  })

  it('with equals among them are lists of places, and that is said', () => {
    const ids = Object.keys(order.items)
    const [first = '', second = '', ...rest] = ids
    const tied = { ...order, right: [[first, second], ...rest] }
    const written = moodleCloze(of(tied))
    expect(written.leftOut[0]?.why.en).toContain('equal rank')
    const [question] = questions(parse(written.bytes), 'cloze')
    const { gaps } = readGaps(question ? textAt(question, 'questiontext', 'text') : '')
    expect(gaps).toHaveLength(ids.length)
    const places = gaps.map(({ answers }) =>
      answers.filter(({ fraction }) => fraction === 100).map(({ text }) => Number(text))
    )
    expect(places.filter(one => one.length === 2)).toEqual([
      [1, 2],
      [1, 2]
    ])
    expect(places.flat().toSorted((a, b) => a - b)).toEqual([
      1,
      1,
      2,
      2,
      ...rest.map((_, index) => index + 3)
    ])
  })
})

describe('what is done in a widget', () => {
  it('is a text marked by hand, with a link, and that is said', () => {
    const written = moodleXml(of(doing, { addressOf: id => `https://example.org/?a=1&b=${id}` }))
    const [essay] = questions(parse(written.bytes), 'essay')
    const text = essay ? textAt(essay, 'questiontext', 'text') : ''
    expect(text).toContain('href="https://example.org/?a=1&#38;b=better-ratio"')
    expect(text).not.toMatch(/\{\w/)
    expect(written.leftOut.map(({ why }) => why.en)).toEqual([
      expect.stringContaining('marked by hand')
    ])
  })
})

describe('nothing is left out in silence', () => {
  const all = [table, choice, order, doing]
  it.each([
    ['gift', (selection: Selection) => giftFile(selection).leftOut, 3],
    ['scorm', (selection: Selection) => scormPackage(selection, '').leftOut, 1],
    ['spreadsheet', (selection: Selection) => spreadsheetFile(selection).leftOut, 4]
  ] as const)('%s', (_, leftOut, count) => {
    const said = leftOut({ exercises: all, locale: 'es', variants: [0] })
    expect(new Set(said.map(({ exercise }) => exercise)).size).toBe(count)
    for (const { why } of said) expect(why.es).not.toBe(why.en)
  })

  it('every exercise of the content is written in full by Moodle XML', () => {
    const every = ['rfm-by-hand', 'which-basis', 'one-to-one-steps', 'bad-data-cost'].map(id =>
      loadAny(shipped(id))
    )
    expect(moodleXml({ exercises: every, locale: 'es', variants: [0] }).leftOut).toEqual([])
  })
})
