import { words } from './words.ts'

/** A published figure: without a source and a year a row is refused. */
export const COLUMNS = {
  what: {
    kind: 'text',
    label: words.what,
    names: /^(?:figure|event|events|what is counted|cifra|suceso|que se cuenta)$/
  },
  count: {
    kind: 'number',
    label: words.count,
    names: /^(?:number|how many|times|amount|numero|cuant[oa]s|veces|cantidad)$/,
    min: 0,
    max: 1e18
  },
  per: {
    kind: 'text',
    label: words.per,
    names: /^(?:span|period|each|every|cada|periodo|plazo|por)$/
  },
  people: {
    kind: 'number',
    label: words.people,
    names: /^(?:users|among|usuarios|entre)$/,
    optional: true,
    min: 1,
    max: 1e11
  },
  source: {
    kind: 'text',
    label: words.source,
    names: /^(?:publisher|reference|publicado por|referencia)$/
  },
  year: {
    kind: 'number',
    label: words.year,
    names: /^(?:published|date|publicacion|fecha)$/,
    min: 1900,
    max: 2100
  }
} as const
