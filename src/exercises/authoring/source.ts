import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Node as YamlNode
} from 'yaml'
import { fail, type Result, succeed } from '../../formula/result.ts'
import type { AuthorProblem, Path, YamlCause } from './trouble.ts'

/** Line and column, both from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A YAML file: its data, and where each value stands. */
export interface Source {
  readonly data: unknown
  place(problem: AuthorProblem): Place
}

/** What YAML itself finds wrong; only the first, because the others usually follow from it. */
export interface YamlTrouble extends Place {
  readonly cause: YamlCause
  readonly detail: string
}

const CAUSES: Readonly<Record<string, YamlCause>> = {
  TAB_AS_INDENT: 'tab',
  DUPLICATE_KEY: 'twice',
  BAD_INDENT: 'indent-or-colon',
  BLOCK_AS_IMPLICIT_KEY: 'indent-or-colon',
  MULTILINE_IMPLICIT_KEY: 'indent-or-colon',
  BLOCK_IN_FLOW: 'indent-or-colon',
  MISSING_CHAR: 'unclosed',
  UNEXPECTED_TOKEN: 'unclosed'
}

/** Reads YAML and keeps the positions. */
export function readSource(text: string): Result<Source, YamlTrouble> {
  const lines = new LineCounter()
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const document = parseDocument(text, { lineCounter: lines })
  const [error] = document.errors
  if (error) {
    const detail = error.message.split(' at line ')[0] as string
    return fail({ cause: CAUSES[error.code] ?? 'other', detail, ...placeOf(error.pos[0]) })
  }
  const cut = cutText(document)
  if (cut !== undefined) return fail({ cause: 'cut', detail: '', ...placeOf(cut) })
  let data: unknown
  try {
    data = document.toJS()
  } catch (error) {
    // An alias without its anchor, or one that multiplies itself.
    return fail({ cause: 'other', detail: String((error as Error).message), line: 1, column: 1 })
  }
  const place = ({ path, onKey, at }: AuthorProblem): Place => {
    const found = walk(document.contents, path)
    if (onKey) return placeOf(found.key)
    return placeOf(at === undefined ? found.value : inside(text, found, at))
  }
  return succeed({ data, place })
}

/** Where a text in a language ends in a comment, which nobody writes there: a # had a space before it. */
function cutText(document: Document): number | undefined {
  let found: number | undefined
  visit(document, {
    Pair(_, { key, value }) {
      const isText = isScalar(key) && (key.value === 'en' || key.value === 'es')
      if (!isText || !isScalar(value) || value.type !== 'PLAIN' || !value.comment) return undefined
      found = value.range?.[1] ?? 0
      return visit.BREAK
    }
  })
  return found
}

interface Found {
  readonly node: unknown
  readonly key: number
  readonly value: number
}

const startOf = (node: unknown, otherwise: number): number =>
  (node as YamlNode | null)?.range?.[0] ?? otherwise

/** The node at a path, or the last one on the way that exists: a missing key is pointed at in its parent. */
function walk(root: unknown, path: Path): Found {
  let node = root
  let key = startOf(root, 0)
  let value = key
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) break
      key = startOf(pair.key, value)
      node = pair.value
    } else if (isSeq(node)) {
      const item = node.items[Number(step)]
      key = startOf(item, value)
      node = item
    } else break
    value = startOf(node, key)
  }
  return { node, key, value }
}

/** A place inside a text, where the file shows the text as it is (not folded over lines). */
function inside(text: string, { node, value }: Found, at: number): number {
  if (!isScalar(node) || typeof node.value !== 'string') return value
  const shown = [value, value + 1].find(start => text.startsWith(node.value as string, start))
  return shown === undefined ? value : shown + at
}
