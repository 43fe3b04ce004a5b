/**
 * Hours of sleep gained with two drugs, ten patients each: Student (1908), Biometrika 6, after Cushny and
 * Peebles (1905). Taken as two independent samples, Welch's test of the first less the second is printed
 * in the documentation of R's `t.test` to the digits below.
 */
export const SLEEP = {
  first: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
  second: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
  t: -1.8608,
  degreesOfFreedom: 17.776,
  pValue: 0.07939,
  low: -3.3654832,
  high: 0.2054832
}

/**
 * Miles per gallon of American and Japanese cars (data set AUTO83B): NIST/SEMATECH e-Handbook of
 * Statistical Methods, 1.3.5.3, two-sample t-test, variances not assumed equal.
 */
export const CARS = {
  american: { n: 249, mean: 20.14458, sd: 6.4147 },
  japanese: { n: 79, mean: 30.48101, sd: 6.10771 },
  t: -12.94627,
  degreesOfFreedom: 136.875
}
