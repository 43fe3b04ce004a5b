import { type Document, isMap, isScalar, isSeq, parseDocument, type Scalar, visit } from 'yaml'
import type { Path } from './trouble.ts'

/** A change that a form makes in the file. */
export type Edit =
  /** Another value; what the way to it lacks is made. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
  /** At the end of a list. */
  | { readonly kind: 'append'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: Path }

/** As the files of the workbook are written. */
const LAYOUT = { lineWidth: 100 } as const

/**
 * The YAML text with changes made in it; comments and the order of what is there survive. A changed value
 * leaves every other character as it was; where something comes or goes, the file is written anew.
 *
 * @returns undefined when the text is no YAML that could be changed
 */
export function editSource(text: string, edits: readonly Edit[]): string | undefined {
  let now = text
  for (const edit of edits) {
    const next = edited(now, edit)
    if (next === undefined) return undefined
    now = next
  }
  return now
}

function edited(text: string, edit: Edit): string | undefined {
  const document = parseDocument(text)
  if (document.errors.length > 0) return undefined
  const { path } = edit
  // What the form shows is a file of keys; a list or a lone word at the top is no exercise.
  if (document.contents !== null && !isMap(document.contents)) return undefined
  const old = edit.kind === 'set' ? document.getIn(path, true) : undefined
  const place = isScalar(old) ? { ...old } : undefined
  try {
    change(document, edit)
    if (place && edit.kind === 'set') {
      const spliced = splice(text, place as Scalar, edit.value, document.toJS())
      if (spliced !== undefined) return spliced
    }
    return document.toString(LAYOUT)
  } catch {
    // On the way lies a text where a list or a group would have to be.
    return undefined
  }
}

function change(document: Document, edit: Edit): void {
  switch (edit.kind) {
    case 'set':
      document.setIn(edit.path, wrapped(document, edit.value))
      return
    case 'remove':
      document.deleteIn(edit.path)
      return
    case 'append': {
      const list = document.getIn(edit.path, true)
      // One line an entry, as tests and hints are written.
      const node = document.createNode(edit.value, { flow: true })
      if (isSeq(list)) list.add(node)
      else document.setIn(edit.path, document.createNode([node]))
    }
  }
}

function wrapped(document: Document, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  const node = document.createNode(value)
  // { en: …, es: … }
  visit(node, {
    Map(_, map) {
      map.flow = map.items.length > 0 && map.items.every(pair => isScalar(pair.value))
    }
  })
  if (isMap(node)) node.flow = false
  return node
}

/** The text with one value written over, if it then says what it should. */
function splice(
  text: string,
  { range, type }: Scalar,
  value: unknown,
  wanted: unknown
): string | undefined {
  const [from, to] = range ?? [0, 0]
  if (from >= to) return undefined
  const [before, after] = [text.slice(0, from), text.slice(to)]
  const block = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL'
  const expected = JSON.stringify(wanted)
  for (const written of block ? blocks(text, from, to, value) : lines(type, value)) {
    const next = before + written + after
    const read = parseDocument(next)
    if (read.errors.length === 0 && JSON.stringify(read.toJS()) === expected) return next
  }
  return undefined
}

/** What needs no quotes wherever it stands, except for words such as `true`, which reading it tells. */
const PLAIN = /^[\p{L}\p{N}¿¡(][^\n:#,[\]{}"'`|>&*!%@\\]*$/u

/** Ways to write a value on one line, the plainest first, and as it was quoted before. */
function* lines(type: Scalar['type'], value: unknown): Generator<string> {
  if (typeof value !== 'string') {
    yield String(value)
    return
  }
  if (type === 'QUOTE_SINGLE') yield `'${value.replaceAll("'", "''")}'`
  else if (type !== 'QUOTE_DOUBLE' && PLAIN.test(value)) yield value
  yield JSON.stringify(value)
}

/** Ways to write a value where a text over several lines stands. */
function* blocks(text: string, from: number, to: number, value: unknown): Generator<string> {
  const [, first = ''] = text.slice(from, to).split('\n')
  const indent = /^ */.exec(first)?.[0] ?? ''
  const end = text.slice(from, to).endsWith('\n') ? '\n' : ''
  if (typeof value === 'string' && indent !== '') {
    const folded = wrap(value, LAYOUT.lineWidth - indent.length)
    yield `>-\n${folded.map(line => indent + line).join('\n')}${end}`
  }
  yield `${typeof value === 'string' ? JSON.stringify(value) : String(value)}${end}`
}

function wrap(text: string, width: number): string[] {
  const found: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      found.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...found, line]
}
