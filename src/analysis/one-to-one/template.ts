import { plainWords } from '../../ingest/text/plain-words.ts'
import { plainName, similarity } from '../identity/names.ts'

/** What a message can hold, by its names in both languages. */
export const SLOTS = {
  name: ['name', 'nombre'],
  segment: ['segment', 'segmento'],
  spent: ['spent', 'gasto'],
  interest: ['interest', 'interés'],
  records: ['records', 'registros']
} as const
export type Slot = keyof typeof SLOTS

type Part =
  | { readonly text: string }
  | { readonly slot: Slot; readonly otherwise: string | undefined }

/** What is wrong with a template, and where: `at` is the place of the first character, from 1. */
export interface TemplateFault {
  readonly kind: 'unknown' | 'unclosed' | 'unopened'
  readonly at: number
  /** As it stands there. */
  readonly found: string
  /** What was probably meant. */
  readonly meant?: Slot
}

export interface Template {
  readonly parts: readonly Part[]
  readonly faults: readonly TemplateFault[]
}

const IDS = Object.keys(SLOTS) as Slot[]

/**
 * Reads a message with placeholders: “{name}”, and “{interest|our plants}” where something else is to be
 * said if it is not known. Only the declared placeholders are filled in; nothing in a template is run.
 */
export function readTemplate(text: string): Template {
  const parts: Part[] = []
  const faults: TemplateFault[] = []
  for (const { 0: found, index } of text.matchAll(/\{[^{}]*\}|[{}]|[^{}]+/g)) {
    const at = index + 1
    if (found === '{') faults.push({ kind: 'unclosed', at, found: text.slice(index, index + 20) })
    else if (found === '}') faults.push({ kind: 'unopened', at, found })
    else if (!found.startsWith('{')) parts.push({ text: found })
    else {
      const [name = '', ...rest] = found.slice(1, -1).split('|')
      const plain = plainWords(name)
      const slot = IDS.find(id => SLOTS[id].some(one => plainWords(one) === plain))
      if (slot) parts.push({ slot, otherwise: rest.length > 0 ? rest.join('|').trim() : undefined })
      else {
        const meant = nearest(plain)
        faults.push({
          ...{ kind: 'unknown', at, found: found.slice(0, 40) },
          ...(meant ? { meant } : {})
        })
      }
    }
  }
  return { parts, faults }
}

/** The placeholder of the most similar name, if any is similar at all. */
function nearest(plain: string): Slot | undefined {
  const near = (slot: Slot) =>
    Math.max(...SLOTS[slot].map(name => similarity(plainName(plain), plainName(name))))
  const [best] = IDS.toSorted((a, b) => near(b) - near(a))
  return best && near(best) >= 0.3 ? best : undefined
}

/** The message, or the placeholder for which there is nothing: no “Hello ,” goes out. */
export function fillTemplate(
  { parts }: Template,
  values: Readonly<Record<Slot, string>>
): { readonly text: string } | { readonly lacks: Slot } {
  let text = ''
  for (const part of parts) {
    if ('text' in part) text += part.text
    else {
      const filled = values[part.slot] || part.otherwise
      if (filled === undefined) return { lacks: part.slot }
      text += filled
    }
  }
  return { text: text.trim() }
}
