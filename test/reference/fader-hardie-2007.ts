/**
 * Customers left of 1,000 after each yearly renewal in two segments: Fader and Hardie (2007), “How to project
 * customer retention”, Journal of Interactive Marketing 21(1), 76–90, table 1, from Berry and Linoff, Data
 * Mining Techniques (2004). The paper prints percentages with one decimal, which are these. It estimates from
 * years 0 to 7 and keeps 8 to 12 to check the forecast.
 */
export const REGULAR = {
  seen: [1000, 631, 468, 382, 326, 289, 262, 241],
  later: [223, 207, 194, 183, 173],
  /** Maximum likelihood as printed there. */
  alpha: 0.704,
  beta: 1.182
}

export const HIGH_END = {
  seen: [1000, 869, 743, 653, 593, 551, 517, 491],
  later: [468, 445, 427, 409, 394],
  alpha: 0.668,
  beta: 3.806
}
