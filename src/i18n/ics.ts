/** An event that lasts whole days. */
export interface DayEvent {
  /** The same at every export: a calendar then replaces the event and does not add it once more. */
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly categories: readonly string[]
  /** Days since 1970-01-01; the end is the first day that no longer belongs to it. */
  readonly from: number
  readonly until: number
}

/** Milliseconds of a day. */
const DAY = 86_400_000

/** Octets of a line, without its end (RFC 5545, 3.1). */
const LINE = 75

/**
 * Events as an iCalendar file (RFC 5545): lines end in CR LF and are folded at 75 octets, texts are escaped,
 * the days have neither time nor zone. Who imports it is not made busy by it.
 *
 * @param written milliseconds since 1970-01-01
 */
export function toIcs(name: string, events: readonly DayEvent[], written: number): string {
  const stamp = new Date(written).toISOString().replace(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CRM Workbook//Action plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ uid, summary, description, categories, from, until }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dayOf(from)}`,
      `DTEND;VALUE=DATE:${dayOf(until)}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escaped).join(',')}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT'
    ]),
    'END:VCALENDAR'
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const dayOf = (day: number): string =>
  new Date(day * DAY).toISOString().slice(0, 10).replaceAll('-', '')

/** A TEXT value: line ends become \n, other control characters go. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, sign => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}|\p{Cs}/gu, ' ')

/** Folded between characters, never inside one: a space begins what goes on. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  const lines: string[] = []
  let [now, size] = ['', 0]
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (size + octets > LINE) {
      lines.push(now)
      now = ' '
      size = 1
    }
    now += character
    size += octets
  }
  return [...lines, now].join('\r\n')
}
