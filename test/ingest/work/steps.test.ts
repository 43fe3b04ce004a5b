import { expect, test } from 'vitest'
import { finish, inSlices, type Steps } from '../../../src/ingest/work/steps.ts'

function* counting(to: number, seen: number[]): Steps<string> {
  for (let i = 1; i <= to; i += 1) {
    seen.push(i)
    yield
  }
  return 'done'
}

test('steps at once, in slices, or left where they stand', async () => {
  const seen: number[] = []
  expect(finish(counting(5, seen))).toBe('done')
  expect(seen).toEqual([1, 2, 3, 4, 5])
  // A clock that jumps ahead: every step is a slice.
  let time = 0
  const late = () => (time += 100)
  expect(await inSlices(counting(5, []), () => false, { now: late })).toBe('done')
  const some: number[] = []
  expect(await inSlices(counting(50, some), () => some.length >= 7, { now: late })).toBeUndefined()
  expect(some.length).toBeLessThan(50)
})

test('whoever watches hears after every slice how far it is', async () => {
  function* shares(): Steps<number, number> {
    for (let i = 1; i <= 4; i += 1) yield i / 4
    return 4
  }
  const heard: number[] = []
  let time = 0
  const pace = {
    slice: 20,
    tell: (share: number) => heard.push(share),
    // Two steps a slice.
    now: () => (time += 10)
  }
  expect(await inSlices(shares(), () => false, pace)).toBe(4)
  expect(heard).toEqual([0.5, 1])
})
