/** Some customers, and every channel that has an address of theirs. */
export interface Audience {
  readonly customers: number
  readonly channels: readonly string[]
}

/** @returns how many customers at least one of the channels reaches, each counted once */
export const reachedBy = (audiences: readonly Audience[], channels: ReadonlySet<string>): number =>
  audiences
    .filter(audience => audience.channels.some(channel => channels.has(channel)))
    .reduce((sum, { customers }) => sum + customers, 0)
