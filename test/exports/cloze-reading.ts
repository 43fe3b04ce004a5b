import type { ReadAnswer } from './moodle/reading.ts'

/** A gap as read: its type and its alternatives in order. */
export interface Gap {
  readonly type: string
  readonly answers: readonly ReadAnswer[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** One pass, as PHP's html_entity_decode. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (all, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? all)
  )

/**
 * Reads the gaps of a page sign by sign, as the documentation of Moodle's embedded answers describes
 * them: `{weight:TYPE:alternative~alternative}`; a sign after a backslash or inside an entity means nothing.
 */
export function readGaps(markup: string): { readonly gaps: Gap[]; readonly around: string } {
  const gaps: Gap[] = []
  let around = ''
  let at = 0
  while (at < markup.length) {
    const start = /^\{(\d*):([A-Z_]+):/.exec(markup.slice(at))
    if (!start) {
      around += markup[at]
      at += 1
      continue
    }
    at += start[0].length
    const alternatives: string[] = ['']
    for (; markup[at] !== '}'; at++) {
      if (at >= markup.length) throw new Error('a gap without an end')
      if (markup[at] === '~') alternatives.push('')
      else alternatives.push(`${alternatives.pop()}${markup[at]}`)
    }
    at += 1
    gaps.push({ type: start[2] ?? '', answers: alternatives.map(readAlternative) })
    around += '▢'
  }
  return { gaps, around }
}

function readAlternative(text: string): ReadAnswer {
  const [, weight = '', rest = ''] = /^(=|%-?\d+%)?([\s\S]*)$/.exec(text) ?? []
  const end = rest.search(/(?<!&)#/)
  const answer = end < 0 ? rest : rest.slice(0, end)
  const [value = '', tolerance = '0'] = /^[-\d.]+:[\d.]+$/.test(answer)
    ? answer.split(':')
    : [answer]
  return {
    text: decoded(value),
    tolerance: Number(tolerance),
    fraction: weight === '=' ? 100 : weight === '' ? 0 : Number(weight.slice(1, -1)),
    feedback: end < 0 ? '' : decoded(rest.slice(end + 1))
  }
}
