import { type ListedOptions, readListed } from '../../../src/ingest/listed/read.ts'

/** A table as a widget would declare it, with a column of every kind. */
export const COLUMNS = {
  name: {
    kind: 'text',
    label: { en: 'Campaign', es: 'Campaña' },
    names: /\b(?:name|nombre|action|accion)\b/
  },
  cost: {
    kind: 'number',
    label: { en: 'Spend', es: 'Gasto' },
    names: /\b(?:cost|budget|coste|presupuesto)\b/,
    min: 0,
    max: 1e6
  },
  rate: {
    kind: 'percent',
    label: { en: 'Response', es: 'Respuesta' },
    names: /\b(?:rate|tasa|conversion)\b/,
    min: 0,
    max: 1,
    optional: true
  },
  start: {
    kind: 'day',
    label: { en: 'Start', es: 'Inicio' },
    names: /\b(?:date|fecha|day|dia)\b/,
    optional: true
  },
  live: {
    kind: 'flag',
    label: { en: 'Live', es: 'Activa' },
    names: /\b(?:running|on|en marcha)\b/,
    optional: true
  },
  note: {
    kind: 'text',
    label: { en: 'Note', es: 'Nota' },
    names: /\b(?:comment|comentario)\b/,
    optional: true
  }
} as const

export const read = (text: string | readonly string[], options: Partial<ListedOptions> = {}) =>
  readListed(typeof text === 'string' ? text : text.join('\n'), COLUMNS, {
    locale: 'en',
    ...options
  })

/** One column of the rows that were read. */
export const column = <K extends keyof ReturnType<typeof read>['rows'][number]>(
  id: K,
  text: string | readonly string[],
  options?: Partial<ListedOptions>
) => read(text, options).rows.map(row => row[id])

export const on = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
