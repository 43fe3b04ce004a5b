import { LOCALES, type Locale, type Localised } from '../../i18n/locale.ts'
import { unlessKnown } from './references.ts'
import type { AuthorProblem, Path } from './trouble.ts'

/** A verdict that some test must expect, and the place of what would otherwise be untried. */
export interface Wanted {
  readonly expect: string
  readonly path: Path
}

/** Verdicts that no test expects: what nobody has tried is not known to work. */
export function* untested(
  wanted: readonly Wanted[],
  expected: readonly string[]
): Generator<AuthorProblem> {
  for (const { expect, path } of wanted) {
    if (expected.includes(expect)) continue
    yield { path, onKey: true, trouble: { kind: 'untested', expect } }
  }
}

/** A test's text on a page. */
export const typedOn = (page: Locale, text: string | Localised): string =>
  typeof text === 'string' ? text : text[page]

/** One test: a verdict that exists, and that comes out on both pages. */
export function* verdictProblems(
  test: { readonly shown: string | Localised; readonly expect: string },
  known: readonly string[],
  path: Path,
  outcome: (page: Locale) => string
): Generator<AuthorProblem> {
  const at = [...path, 'expect']
  const strange = [...unlessKnown('verdict', test.expect, known, at)]
  if (strange.length > 0) {
    yield* strange
    return
  }
  const got = LOCALES.map(page => ({ page, got: outcome(page) }))
  const failing = got.filter(one => one.got !== test.expect)
  const same = failing.length === LOCALES.length && new Set(failing.map(one => one.got)).size === 1
  const apart = !same || typeof test.shown !== 'string'
  for (const { page, got } of apart ? failing : failing.slice(0, 1)) {
    const typed = typedOn(page, test.shown)
    const where = apart ? { page } : {}
    yield {
      path: at,
      trouble: { kind: 'test-fails', typed, ...where, expected: test.expect, got }
    }
  }
}
