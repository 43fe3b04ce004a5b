import { expect, test } from 'vitest'
import { loadDraft, saveDraft } from '../../../src/widgets/composer/draft.ts'
import { isOurs } from '../../../src/workbook/keys.ts'

function device() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value)
  }
}

test('a draft comes back, with the text before it, under a key that is forgotten with the others', () => {
  const storage = device()
  expect(loadDraft(storage)).toBeUndefined()
  expect(saveDraft(storage, { text: 'id: a' })).toBeUndefined()
  expect(loadDraft(storage)).toEqual({ text: 'id: a' })
  saveDraft(storage, { text: 'id: b', before: 'id: a' })
  expect(loadDraft(storage)).toEqual({ text: 'id: b', before: 'id: a' })
  expect([...storage.kept.keys()].every(isOurs)).toBe(true)
})

test.each([
  '',
  'x',
  'null',
  '[]',
  '{"format":2,"text":"a"}',
  '{"format":1,"text":5}',
  '{"format":1}',
  JSON.stringify({ format: 1, text: 'a'.repeat(200_001) })
])('what is no draft is none: %.30s', raw => {
  expect(loadDraft({ getItem: () => raw })).toBeUndefined()
})

test('a device that refuses says why', () => {
  const refusing = (name: string) => ({
    getItem: (): string => {
      throw new Error(name)
    },
    setItem: () => {
      throw Object.assign(new Error(name), { name })
    }
  })
  expect(saveDraft(refusing('QuotaExceededError'), { text: '' })).toBe('full')
  expect(saveDraft(refusing('SecurityError'), { text: '' })).toBe('blocked')
  expect(saveDraft(undefined, { text: '' })).toBe('blocked')
  expect(loadDraft(refusing('SecurityError'))).toBeUndefined()
})
