import { describe, expect, test } from 'vitest'
import { SEGMENTS } from '../../../src/analysis/rfm/model.ts'
import {
  onFive,
  SEGMENT_NAMES,
  SEGMENT_RECTANGLES,
  segmentAt
} from '../../../src/analysis/rfm/segments.ts'

describe('segments', () => {
  test('the rectangles cover the map of 25 cells once', () => {
    const found = new Map<string, number>()
    for (const { recency, frequency } of Object.values(SEGMENT_RECTANGLES)) {
      for (let r = recency[0]; r <= recency[1]; r++) {
        for (let f = frequency[0]; f <= frequency[1]; f++) {
          found.set(`${r} ${f}`, (found.get(`${r} ${f}`) ?? 0) + 1)
        }
      }
    }
    expect(found.size).toBe(25)
    expect([...found.values()].every(times => times === 1)).toBe(true)
  })

  test('corners by hand, in every number of groups', () => {
    for (let groups = 3; groups <= 10; groups++) {
      const at = (r: number, f: number) => SEGMENTS[segmentAt(r, f, groups)]
      expect(at(groups, groups)).toBe('champions')
      expect(at(groups, 1)).toBe('new')
      expect(at(1, groups)).toBe('cannot-lose')
      expect(at(1, 1)).toBe('lost')
    }
  })

  test('other numbers of groups on the scale of five: the nearest step, halves upwards', () => {
    const scale = (groups: number) =>
      Array.from({ length: groups }, (_, at) => onFive(at + 1, groups))
    expect(scale(3)).toEqual([1, 3, 5])
    // 1, 2.33, 3.67, 5
    expect(scale(4)).toEqual([1, 2, 4, 5])
    expect(scale(5)).toEqual([1, 2, 3, 4, 5])
    // 1, 1.5, 2, 2.5, 3 …
    expect(scale(9)).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5])
    expect(scale(10)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  })

  test('every name in both languages, no two alike', () => {
    for (const locale of ['en', 'es'] as const) {
      expect(new Set(SEGMENTS.map(id => SEGMENT_NAMES[id][locale])).size).toBe(SEGMENTS.length)
    }
  })
})
