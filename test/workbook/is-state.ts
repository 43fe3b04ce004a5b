/**
 * What a state is, said a second time and without the code under test: throws with the path of whatever
 * violates it. Fields that this page does not know must be bounded JSON under harmless names.
 */
export function assertState(value: unknown): void {
  const root = object(value, 'state')
  is(root.schema === 1, 'schema')
  for (const slice of ['values', 'flow', 'fields']) {
    each(root[slice], slice, (item, at) => {
      const entry = object(item, at)
      short(entry.text, `${at}.text`, 300)
      is(typeof entry.value === 'number' && Number.isFinite(entry.value), `${at}.value`)
      is(!Object.is(entry.value, -0), `${at}.value is -0`)
    })
  }
  each(root.options, 'options', (item, at) => short(item, at, 80))
  each(root.conventions, 'conventions', (item, at) => short(item, at, 80))
  is(/^[A-Z]{3}$/.test(String(root.currency)), 'currency')
  each(root.answers, 'answers', (parts, exercise) =>
    each(parts, exercise, (item, at) => {
      const answer = object(item, at)
      short(answer.text, `${at}.text`, 300)
      is(Number.isInteger(answer.attempts) && Number(answer.attempts) >= 0, `${at}.attempts`)
      if (answer.verdict !== null) short(answer.verdict, `${at}.verdict`, 80)
      is(typeof answer.credited === 'boolean', `${at}.credited`)
    })
  )
  each(root.tables, 'tables', (item, at) => {
    const table = object(item, at)
    short(table.name, `${at}.name`, 300)
    short(table.text, `${at}.text`, 2_097_152)
    each(table.roles, `${at}.roles`, (role, where) => short(role, where, 80))
    is(['.', ',', null].includes(table.notation as string | null), `${at}.notation`)
    is(['day-first', 'month-first', null].includes(table.dates as string | null), `${at}.dates`)
  })
  json(value, 'state', 0)
}

/** The same for the sections that were read. */
export function assertRead(value: unknown): void {
  each(value, 'read', (ids, at) => {
    is(Array.isArray(ids) && ids.length <= 500, at)
    is(new Set(ids as unknown[]).size === (ids as unknown[]).length, `${at} repeats`)
    for (const id of ids as unknown[]) name(id, at)
  })
}

function is(holds: boolean, at: string): void {
  if (!holds) throw new Error(`Not a state: ${at}`)
}

function object(value: unknown, at: string): Record<string, unknown> {
  is(Object.prototype.toString.call(value) === '[object Object]', at)
  is(Object.getPrototypeOf(value) === Object.prototype, `${at} has a prototype`)
  return value as Record<string, unknown>
}

function each(value: unknown, at: string, check: (item: unknown, at: string) => void): void {
  const record = object(value, at)
  is(Object.keys(record).length <= 500, `${at} is too large`)
  for (const key of Object.keys(record)) {
    name(key, at)
    check(record[key], `${at}.${key}`)
  }
}

function short(value: unknown, at: string, limit: number): void {
  is(typeof value === 'string' && value.length <= limit, at)
}

const INHERITED = [
  '__proto__',
  'constructor',
  'prototype',
  ...Object.getOwnPropertyNames(Object.prototype)
]

function name(value: unknown, at: string): void {
  is(typeof value === 'string' && value.length > 0 && value.length <= 80, `${at}: name`)
  is(!INHERITED.includes(String(value)), `${at}: ${String(value)}`)
}

function json(value: unknown, at: string, depth: number): void {
  is(depth < 12, `${at} is too deep`)
  if (Array.isArray(value)) {
    for (const item of value) json(item, at, depth + 1)
  } else if (typeof value === 'object' && value !== null) {
    const node = object(value, at)
    for (const key of Object.getOwnPropertyNames(node)) {
      name(key, at)
      json(node[key], `${at}.${key}`, depth + 1)
    }
  } else if (typeof value === 'number') is(Number.isFinite(value), at)
  else is(['string', 'boolean'].includes(typeof value) || value === null, at)
}
