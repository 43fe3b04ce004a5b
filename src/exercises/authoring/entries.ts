import { LOCALES, type Localised } from '../../i18n/locale.ts'
import { ANSWER_LENGTH } from '../snapshot.ts'
import type { AuthorProblem, Path } from './trouble.ts'

type Entries = Readonly<Record<string, { readonly text: Localised }>>

const LEAST = 2

/**
 * Options or items: enough of them, no two in the same words, and ids that fit into a stored answer.
 *
 * @param most how many of them an answer can name
 */
export function* entryProblems(
  entries: Entries,
  path: Path,
  most: number = Object.keys(entries).length
): Generator<AuthorProblem> {
  const ids = Object.keys(entries)
  if (ids.length < LEAST) {
    yield { path, onKey: true, trouble: { kind: 'too-few', least: LEAST } }
  }
  const { length } = ids
    .toSorted((a, b) => b.length - a.length)
    .slice(0, most)
    .join(' ')
  if (length > ANSWER_LENGTH) {
    yield { path, onKey: true, trouble: { kind: 'answer-too-long', length, most: ANSWER_LENGTH } }
  }
  for (const locale of LOCALES) {
    const seen = new Map<string, string>()
    for (const [id, { text }] of Object.entries(entries)) {
      const words = text[locale].trim().toLowerCase()
      const other = seen.get(words)
      if (other !== undefined) {
        yield { path: [...path, id, 'text', locale], trouble: { kind: 'same-text', other } }
      } else seen.set(words, id)
    }
  }
}
