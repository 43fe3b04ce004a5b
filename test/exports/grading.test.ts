import { parse as parseGift } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { deal } from '../../src/exercises/variants.ts'
import { giftFile } from '../../src/exports/gift/gift.ts'
import { moodleCloze, moodleXml } from '../../src/exports/moodle/quiz.ts'
import type { Selection } from '../../src/exports/question.ts'
import { readGaps } from './cloze-reading.ts'
import { givenAnswers, shipped } from './content.ts'
import { answersOf, matching, parse, questions, type ReadAnswer, textAt } from './moodle/reading.ts'

/** Answers by `part/variant`, as each file says them. */
type Read = ReadonlyMap<string, readonly ReadAnswer[]>

function fromMoodle(selection: Selection): Read {
  const found = questions(parse(moodleXml(selection).bytes), 'numerical')
  return new Map(
    found.map(question => {
      const [, part, variant] = textAt(question, 'idnumber').split('/')
      return [`${part}/${variant}`, answersOf(question)]
    })
  )
}

function fromCloze(selection: Selection, parts: readonly string[]): Read {
  const found = questions(parse(moodleCloze(selection).bytes), 'cloze')
  return new Map(
    found.flatMap(question => {
      const [, variant] = textAt(question, 'idnumber').split('/')
      const { gaps } = readGaps(textAt(question, 'questiontext', 'text'))
      expect(gaps).toHaveLength(parts.length)
      return gaps.map(({ type, answers }, index) => {
        expect(type).toBe('NUMERICAL')
        return [`${parts[index]}/${variant}`, answers] as const
      })
    })
  )
}

function fromGift(selection: Selection, parts: readonly string[]): Read {
  const found = parseGift(new TextDecoder().decode(giftFile(selection).bytes))
  const numerical = found.filter(question => question.type === 'Numerical')
  expect(numerical).toHaveLength(parts.length * selection.variants.length)
  return new Map(
    numerical.map((question, index) => {
      const choices = question.choices as readonly {
        readonly isCorrect: boolean
        readonly weight: number | null
        readonly text: { readonly number?: number; readonly range?: number }
        readonly feedback: { readonly text: string } | null
      }[]
      const answers = choices.map(({ isCorrect, weight, text, feedback }) => ({
        text: text.number === undefined ? '*' : String(text.number),
        tolerance: text.range ?? 0,
        fraction: weight ?? (isCorrect ? 100 : 0),
        feedback: feedback?.text ?? ''
      }))
      const variant = selection.variants[Math.floor(index / parts.length)]
      return [`${parts[index % parts.length]}/${variant}`, answers]
    })
  )
}

describe('files for Moodle grade as the page does', () => {
  it.each(shipped.map(exercise => [exercise.id, exercise] as const))(
    '%s: every candidate of every part in every variant',
    (_, exercise) => {
      const variants = Array.from({ length: exercise.variants + 1 }, (_, index) => index)
      const selection: Selection = { exercises: [exercise], locale: 'en', variants }
      const parts = Object.keys(exercise.unknowns)
      const files: Readonly<Record<string, Read>> = {
        moodle: fromMoodle(selection),
        cloze: fromCloze(selection, parts),
        gift: fromGift(selection, parts)
      }
      for (const variant of variants) {
        const givens = deal(exercise, variant)
        if (!givens) throw new Error('no variant')
        for (const part of parts) {
          for (const { value, credited, outcome, tier } of givenAnswers(exercise, part, givens)) {
            for (const [file, read] of Object.entries(files)) {
              const id = `${part}/${variant}`
              const match = matching(read.get(id) ?? [], value)
              const about = { file, id, value, outcome }
              expect({ ...about, fraction: match?.fraction }).toEqual({
                ...about,
                fraction: credited ? 100 : 0
              })
              // The right value, rounded as asked or not, is right; what has a diagnosis has it here.
              if (tier === 'right')
                expect({ ...about, credited }).toEqual({ ...about, credited: true })
              if (outcome.startsWith('wrong')) expect(match?.text).not.toBe('*')
            }
          }
        }
      }
    }
  )
})
