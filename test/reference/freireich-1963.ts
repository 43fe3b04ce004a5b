/**
 * Weeks of remission of 21 children with leukaemia on 6-mercaptopurine: Freireich et al. (1963), Blood 21,
 * 699–716, as printed in Cox and Oakes, Analysis of Survival Data (1984), table 1.1. 0 in `relapsed`
 * marks a child still in remission when last seen.
 */
export const SIX_MP = {
  weeks: [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35],
  relapsed: [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0]
}

/**
 * The product-limit estimate at the weeks with a relapse, to four places, as in Kleinbaum and Klein,
 * Survival Analysis (table 2 of the Kaplan–Meier chapter), and Greenwood's standard error. The median is
 * 23 weeks.
 */
export const SIX_MP_ESTIMATE = {
  weeks: [6, 7, 10, 13, 16, 22, 23],
  atRisk: [21, 17, 15, 12, 11, 7, 6],
  survival: [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482],
  standardError: [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346],
  median: 23
}
