/**
 * Parameters published for the CDNOW customers of the first quarter of 1997 (2,357 of them, 39 weeks, in
 * weeks): BG/NBD and Pareto/NBD in Fader, Hardie and Lee (2005), “Counting your customers” the easy way,
 * Marketing Science 24, table 1; gamma-gamma in Fader and Hardie (2013), The gamma-gamma model of monetary
 * value. The data themselves are not part of the workbook.
 */
export const CDNOW = {
  bgNbd: [0.243, 4.414, 0.793, 2.426],
  paretoNbd: [0.553, 10.578, 0.606, 11.669],
  gammaGamma: { p: 6.25, q: 3.74, gamma: 15.44 }
} as const

/** Fader, Hardie and Lee’s own worksheet: BG/NBD, x = 2, t_x = 30.43, T = 38.86 weeks, the next 39. */
export const WORKSHEET_BG = { repeats: 2, last: 30.43, observed: 38.86, ahead: 39, expected: 1.226 }
