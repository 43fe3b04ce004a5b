import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOfIso } from '../../src/i18n/day.ts'
import { type DayEvent, toIcs } from '../../src/i18n/ics.ts'

const day = (iso: string): number => dayOfIso(iso) as number
const WRITTEN = Date.UTC(2026, 10, 26, 9, 5, 7)

const EVENT: DayEvent = {
  uid: 'a-1@x',
  summary: 'Prize draw',
  description: 'one\ntwo',
  categories: ['loyalty', 'prevention, too'],
  from: day('2027-01-01'),
  until: day('2027-01-02')
}

interface Line {
  readonly name: string
  readonly params: string
  readonly value: string
}

/**
 * A reader of its own, from the grammar of RFC 5545, that refuses what the grammar does not allow: line ends
 * and lengths (3.1), content lines, TEXT (3.3.11), DATE (3.3.4), components (3.4, 3.6.1).
 */
function strict(file: string): { readonly head: Line[]; readonly events: Map<string, string>[] } {
  expect(file.endsWith('\r\n')).toBe(true)
  const physical = file.slice(0, -2).split('\r\n')
  for (const line of physical) {
    expect(/[\r\n]/.test(line), 'a line end by itself').toBe(false)
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  }
  const lines = physical
    .reduce<string[]>((all, line) => {
      if (line.startsWith(' ')) all.push(`${all.pop() ?? ''}${line.slice(1)}`)
      else all.push(line)
      return all
    }, [])
    .map((line): Line => {
      const found = /^([A-Z-]+)((?:;[A-Z-]+=[^";:,\p{Cc}]+)*):([^\p{Cc}]*)$/u.exec(line)
      if (!found) throw new Error(`No content line: ${line}`)
      return { name: found[1] ?? '', params: found[2] ?? '', value: found[3] ?? '' }
    })
  expect(lines[0]).toMatchObject({ name: 'BEGIN', value: 'VCALENDAR' })
  expect(lines.at(-1)).toMatchObject({ name: 'END', value: 'VCALENDAR' })
  const head: Line[] = []
  const events: Map<string, string>[] = []
  let event: Map<string, string> | undefined
  for (const line of lines.slice(1, -1)) {
    const { name, params, value } = line
    if (name === 'BEGIN') {
      expect([value, event]).toEqual(['VEVENT', undefined])
      event = new Map()
    } else if (name === 'END') {
      expect(value).toBe('VEVENT')
      // Required, and once.
      for (const needed of ['UID', 'DTSTAMP', 'DTSTART']) expect(event?.has(needed)).toBe(true)
      if (event) events.push(event)
      event = undefined
    } else if (event) {
      expect(event.has(name), `${name} twice`).toBe(false)
      if (/^DT(?:START|END)$/.test(name)) {
        expect(params).toBe(';VALUE=DATE')
        expect(value).toMatch(/^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/)
      } else if (name === 'DTSTAMP') expect(value).toMatch(/^\d{8}T\d{6}Z$/)
      else {
        // TEXT: a backslash only before what it may stand before; commas only between categories.
        expect(value).toMatch(/^(?:[^\\;,]|\\[\\;,nN]|,)*$/)
        if (name !== 'CATEGORIES') expect(value).toMatch(/^(?:[^\\,]|\\.)*$/)
      }
      event.set(name, value)
    } else head.push(line)
  }
  expect(event).toBeUndefined()
  const names = head.map(({ name }) => name)
  expect(names.filter(name => name === 'VERSION' || name === 'PRODID').sort()).toEqual([
    'PRODID',
    'VERSION'
  ])
  return { head, events }
}

const unescaped = (text = ''): string =>
  text.replace(/\\(.)/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))

describe('a calendar', () => {
  test('one event, word for word', () => {
    expect(toIcs('Plan', [EVENT], WRITTEN)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//CRM Workbook//Action plan//EN',
        'CALSCALE:GREGORIAN',
        'X-WR-CALNAME:Plan',
        'BEGIN:VEVENT',
        'UID:a-1@x',
        'DTSTAMP:20261126T090507Z',
        'DTSTART;VALUE=DATE:20270101',
        'DTEND;VALUE=DATE:20270102',
        'SUMMARY:Prize draw',
        'DESCRIPTION:one\\ntwo',
        'CATEGORIES:loyalty,prevention\\, too',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        ''
      ].join('\r\n')
    )
  })

  test('long lines are folded at 75 octets, and never inside a character', () => {
    const summary = `${'año '.repeat(40)}😀${'ñ'.repeat(100)}`
    const file = toIcs('Plan', [{ ...EVENT, summary }], WRITTEN)
    const [event] = strict(file).events
    expect(unescaped(event?.get('SUMMARY'))).toBe(summary)
    expect(file).not.toContain('\uFFFD')
  })

  test('whatever the texts, the grammar holds and the texts come back', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\\', ';', ',', '\n', 'n', ':', '"', 'BEGIN:VEVENT', 'ñ') })
    )
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(text, { maxLength: 3 }),
        (summary, description, categories) => {
          const clean = (one: string) =>
            one.replace(/\r\n|\r/g, '\n').replace(/\p{Cs}|(?!\n)\p{Cc}/gu, ' ')
          const file = toIcs(
            summary,
            [{ ...EVENT, summary, description, categories }, EVENT],
            WRITTEN
          )
          const { events } = strict(file)
          expect(events).toHaveLength(2)
          expect(unescaped(events[0]?.get('SUMMARY'))).toBe(clean(summary))
          expect(unescaped(events[0]?.get('DESCRIPTION'))).toBe(clean(description))
        }
      )
    )
  })

  test('no event, no trouble', () => {
    expect(strict(toIcs('', [], 0)).events).toEqual([])
  })
})
