import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Kept,
  MOST_CHARACTERS,
  resume,
  suspend
} from '../../../src/exports/scorm/runtime/suspended.ts'

const kept = (part: number, text: string | null): Kept => ({
  part,
  text,
  attempts: 2,
  credited: part % 2 === 0
})

describe('what a package keeps between sessions', () => {
  it('comes back as it was', () => {
    const state = { variants: [0, 7], parts: [kept(3, '81,63'), kept(0, '"]}\u20ac')] }
    expect(resume(suspend(state).text)).toEqual(state)
  })

  it('leaves out the oldest texts when there is no room, says how many, and never a mark', () => {
    const parts = Array.from({ length: 60 }, (_, part) => kept(part, 'x'.repeat(150)))
    const { text, omitted } = suspend({ variants: [0], parts })
    expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS)
    const back = resume(text)
    expect(back?.parts.map(({ credited, attempts }) => [credited, attempts])).toEqual(
      parts.map(({ credited, attempts }) => [credited, attempts])
    )
    const without = back?.parts.filter(one => one.text === null) ?? []
    expect(without).toHaveLength(omitted)
    // The oldest, and no more of them than needed: with one text more it would be too long.
    expect(without.map(({ part }) => part)).toEqual(without.map((_, index) => index))
    expect(text.length + 150).toBeGreaterThan(MOST_CHARACTERS)
  })

  it('fits whatever 150 parts are answered, with texts of any kind', () => {
    const some = fc.array(fc.string({ maxLength: 200, unit: 'grapheme' }), {
      minLength: 1,
      maxLength: 150,
      size: 'max'
    })
    fc.assert(
      fc.property(some, texts => {
        const parts = texts.map((text, part) => ({ ...kept(part, text), attempts: 999 }))
        const { text } = suspend({ variants: texts.map(() => 200), parts })
        expect(text.length).toBeLessThanOrEqual(4096)
        expect(resume(text)?.parts).toHaveLength(texts.length)
      }),
      { numRuns: 200 }
    )
  })

  it('refuses what could only be cut off', () => {
    const parts = Array.from({ length: 600 }, (_, part) => kept(part, null))
    expect(() => suspend({ variants: [0], parts })).toThrow(RangeError)
  })

  it.each(['', 'x', 'null', '[]', '[2,[0],[]]', '[1,["a"],[]]', '{"a":1}', '[1,[0],{}]'])(
    'takes %j for nothing',
    text => expect(resume(text)).toBeUndefined()
  )

  it('drops parts that are no parts', () => {
    expect(resume('[1,[0],[5,[0,3,1,1],[1,"a","b",1],[2,"c",1,1]]]')?.parts).toEqual([
      { part: 2, text: 'c', attempts: 1, credited: true }
    ])
  })
})
