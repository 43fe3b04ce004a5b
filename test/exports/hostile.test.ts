import { parse as parseGift } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import type { ChoiceExercise } from '../../src/exercises/kinds/choice.ts'
import type { NumericExercise } from '../../src/exercises/kinds/numeric.ts'
import { giftFile } from '../../src/exports/gift/gift.ts'
import { moodleCalculated } from '../../src/exports/moodle/calculated.ts'
import { moodleCloze, moodleXml } from '../../src/exports/moodle/quiz.ts'
import { finish } from '../../src/ingest/work/steps.ts'
import { load } from '../exercises/practice.ts'
import { SMALL } from '../exercises/small.ts'
import { readGaps } from './cloze-reading.ts'
import { answersOf, parse, questions, textAt } from './moodle/reading.ts'

const NASTY = `]]> <script>alert("x")</script> ~=#:% \\ & &lt; :: // ### 'é' \u0007`
/** As it must read in the page of the platform: as text. */
const SHOWN = NASTY.replace('\u0007', '')

const twice = (text: string) => ({ en: text, es: text })

const small = load(SMALL)
const cac = small.unknowns['cac']
if (!cac) throw new Error('no cac')
const numeric: NumericExercise = {
  ...small,
  title: twice(NASTY),
  intro: twice(NASTY),
  unknowns: {
    cac: {
      ...cac,
      ask: twice(NASTY),
      solution: twice(NASTY),
      hints: [twice(NASTY)],
      wrong: { everybody: { formula: 'cost / closing', says: twice(NASTY) } }
    }
  }
}

const choice: ChoiceExercise = {
  schema: 1,
  id: 'choice',
  lesson: 'privacy',
  objectives: [1],
  kind: 'choice',
  title: twice(NASTY),
  intro: twice(NASTY),
  questions: {
    one: {
      ask: twice(`${NASTY} {1:NUMERICAL:=5}`),
      hints: [],
      solution: twice(NASTY),
      options: {
        yes: { text: twice(`=${NASTY}`), right: true, says: twice(NASTY) },
        no: { text: twice(`%50%} ${NASTY} {`), says: twice(NASTY) }
      }
    }
  },
  tests: []
}

/** HTML as a reader sees it; fails where there is an element other than paragraphs. */
function shown(html: string): string {
  const plain = html.replace(/<\/?(?:p|br)>/g, '')
  expect(plain).not.toMatch(/[<>]/)
  return plain.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
}

describe('hostile texts stay text', () => {
  const selection = { exercises: [numeric, choice], locale: 'en', variants: [0] } as const

  it('in Moodle XML', () => {
    const root = parse(moodleXml(selection).bytes)
    const [number] = questions(root, 'numerical')
    const [options] = questions(root, 'multichoice')
    if (!number || !options) throw new Error('questions are missing')
    expect(textAt(number, 'name', 'text')).toContain(SHOWN)
    expect(shown(textAt(number, 'questiontext', 'text'))).toContain(SHOWN)
    expect(shown(textAt(number, 'generalfeedback', 'text'))).toBe(SHOWN)
    expect(shown(textAt(number, 'hint', 'text'))).toBe(SHOWN)
    expect(answersOf(number).some(({ feedback }) => shown(feedback) === `Not yet.${SHOWN}`)).toBe(
      true
    )
    expect(shown(textAt(options, 'answer', 'text'))).toBe(`=${SHOWN}`)
  })

  it('on a page with gaps', () => {
    const [number, options] = questions(parse(moodleCloze(selection).bytes), 'cloze').map(
      question => readGaps(textAt(question, 'questiontext', 'text'))
    )
    expect(number?.gaps).toHaveLength(1)
    expect(shown(number?.around ?? '')).toContain(SHOWN)
    expect(number?.gaps[0]?.answers.map(({ feedback }) => shown(feedback))).toContain(
      `Not yet. ${SHOWN}`
    )
    // The gap that the text of the question writes is none.
    expect(options?.gaps).toHaveLength(1)
    expect(options?.gaps[0]?.type).toBe('MULTICHOICE_V')
    expect(options?.gaps[0]?.answers.map(({ text, fraction }) => [shown(text), fraction])).toEqual([
      [`=${SHOWN}`, 100],
      [`%50%} ${SHOWN} {`, 0]
    ])
  })

  it('in calculated questions, where braces are wildcards', () => {
    const braces: NumericExercise = { ...numeric, title: twice('{cost}'), intro: twice(NASTY) }
    const [question] = questions(
      parse(finish(moodleCalculated({ ...selection, exercises: [braces] })).bytes),
      'calculated'
    )
    if (!question) throw new Error('no question')
    expect(shown(textAt(question, 'questiontext', 'text'))).toContain(SHOWN)
  })

  it('in GIFT', () => {
    const found = parseGift(new TextDecoder().decode(giftFile(selection).bytes))
    expect(found.map(({ type }) => type)).toEqual(['Category', 'Numerical', 'MC'])
    const [, number, options] = found
    if (number?.type !== 'Numerical' || options?.type !== 'MC')
      throw new Error('questions are missing')
    expect(shown(number.stem.text)).toContain(NASTY)
    expect(shown(options.choices[1]?.text.text ?? '')).toBe(`%50%} ${NASTY} {`)
    expect(shown(options.globalFeedback?.text ?? '')).toBe(NASTY)
  })
})
