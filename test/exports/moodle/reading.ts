import { DOMParser, type Element } from '@xmldom/xmldom'

/** An answer of a numerical question as Moodle keeps it. */
export interface ReadAnswer {
  readonly text: string
  readonly tolerance: number
  readonly fraction: number
  readonly feedback: string
}

/** Reads an XML file with a parser that is not ours; a fault of any kind is an error. */
export function parse(bytes: Uint8Array): Element {
  const stop = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`)
  }
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const document = new DOMParser({ onError: stop }).parseFromString(text, 'text/xml')
  if (!document.documentElement) throw new Error('no root')
  return document.documentElement
}

export const children = (parent: Element, tag: string): Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element => node.nodeType === 1 && node.nodeName === tag
  )

/** The text of the element at a path of tags. */
export function textAt(parent: Element, ...path: string[]): string {
  let at: Element | undefined = parent
  for (const tag of path) at = at && children(at, tag)[0]
  if (!at) throw new Error(`no ${path.join('/')}`)
  return at.textContent ?? ''
}

export const questions = (root: Element, type: string): Element[] =>
  children(root, 'question').filter(one => one.getAttribute('type') === type)

export const answersOf = (question: Element): ReadAnswer[] =>
  children(question, 'answer').map(answer => ({
    text: textAt(answer, 'text'),
    tolerance: Number(textAt(answer, 'tolerance')),
    fraction: Number(answer.getAttribute('fraction')),
    feedback: textAt(answer, 'feedback', 'text')
  }))

/** PHP's precision in Moodle. */
const PRECISION = 1e-14

/**
 * The first answer whose interval holds the number, as `qtype_numerical_answer::get_tolerance_interval`
 * draws it for the nominal type: the tolerance and a trifle.
 */
export function matching<T extends { readonly text: string; readonly tolerance: number }>(
  answers: readonly T[],
  value: number
): T | undefined {
  return answers.find(({ text, tolerance }) => {
    if (text === '*') return true
    const answer = Number(text)
    const room = tolerance + PRECISION * Math.max(Math.abs(tolerance), Math.abs(answer), PRECISION)
    return answer - room <= value && value <= answer + room
  })
}
