/** One row of the report: what is claimed, what was measured, and beside what. */
export interface Claim {
  readonly claim: string
  readonly ours: string
  /** The peer by name, with its number. */
  readonly peer: string
  readonly ratio: string
  /** Undefined where a number is reported and nothing is promised of it. */
  readonly met?: boolean | undefined
}

/** A part of the report. */
export interface Section {
  readonly title: string
  /** How it was measured, in a few sentences. */
  readonly method: string
  readonly claims: readonly Claim[]
}

const cell = (text: string) => text.replaceAll('|', '\\|')

const verdict = ({ met }: Claim) => (met === undefined ? '' : met ? 'yes' : '**no**')

/** Columns of one width each, as the formatter of this repository writes a table. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map(row => row[i]?.length ?? 0))) ?? []
  const line = (cells: readonly string[], fill: string) =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width, fill)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head, ' '), line([], '-'), ...body.map(row => line(row, ' '))]
}

/** A section as Markdown. */
export const table = ({ title, method, claims }: Section): string =>
  [
    `## ${title}`,
    '',
    method,
    '',
    ...aligned([
      ['Claim', 'Workbook', 'Peer', 'Ratio', 'Met'],
      ...claims.map(claim => [
        ...[claim.claim, claim.ours, claim.peer, claim.ratio].map(cell),
        verdict(claim)
      ])
    ])
  ].join('\n')
