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

/** A section as Markdown. */
export const table = ({ title, method, claims }: Section): string =>
  [
    `## ${title}`,
    '',
    method,
    '',
    '| Claim | Workbook | Peer | Ratio | Met |',
    '| --- | --- | --- | --- | --- |',
    ...claims.map(
      claim =>
        `| ${[claim.claim, claim.ours, claim.peer, claim.ratio].map(cell).join(' | ')} | ${verdict(claim)} |`
    )
  ].join('\n')
