import { words } from './words.ts'

const money = { kind: 'number', optional: true, min: 0, max: 1e9 } as const

/** The table of a plan: a row an action, or (type “segment”) a segment and its customers. */
export const COLUMNS = {
  action: {
    kind: 'text',
    label: words.action,
    names: /^(?:action|campaign|activity|name|accion|campana|actividad|nombre)\b/
  },
  type: {
    kind: 'text',
    label: words.type,
    names: /\b(?:type|kind|purpose|tipo|tipologia|objetivo|finalidad)\b/,
    optional: true
  },
  segment: {
    kind: 'text',
    label: words.segment,
    names: /\b(?:segments?|target|audience|segmentos?|destino|publico|target)\b/,
    optional: true
  },
  quarter: {
    kind: 'text',
    label: words.quarter,
    names: /\b(?:quarters?|when|trimestres?|cuando)\b|^[qt]$/,
    optional: true
  },
  day: {
    kind: 'day',
    label: words.day,
    names: /\b(?:day|date|start|starts|dia|fecha|inicio|empieza)\b/,
    optional: true
  },
  people: {
    kind: 'number',
    label: words.people,
    names:
      /^(?:people|customers|recipients|size|sent to|personas|clientes|destinatarios|tamano|se envia a)\b/,
    optional: true,
    min: 0,
    max: 1e9
  },
  contacts: {
    kind: 'number',
    label: words.contacts,
    names:
      /^(?!.*\b(?:costs?|coste|costo|price|precio)\b).*\b(?:contacts?|messages|sends|contactos?|mensajes|envios)\b/,
    optional: true,
    min: 0,
    max: 1000
  },
  cost: {
    ...money,
    label: words.cost,
    names: /^(?!.*\b(?:fixed|fij[oa]s?)\b).*\b(?:costs?|coste|costo|price|precio)\b/
  },
  fixed: { ...money, label: words.fixed, names: /\b(?:fixed|set ?up|fij[oa]s?)\b/ },
  response: {
    kind: 'percent',
    label: words.response,
    names: /^(?!.*\b(?:margin|margen)\b).*\b(?:response|rate|respuesta|tasa|responden)\b/,
    optional: true,
    min: 0,
    max: 1
  },
  margin: {
    kind: 'number',
    label: words.margin,
    names: /\b(?:margin|margen|gain|ganancia)\b/,
    optional: true,
    min: -1e9,
    max: 1e9
  }
} as const

export type ColumnId = keyof typeof COLUMNS

/** Rows that are read: actions and segments together. */
export const MOST = 200
