/**
 * A smooth function to be made small, most often minus a log-likelihood.
 *
 * @param at where; not kept, not changed
 * @param gradient is filled with the slopes there
 * @returns the value; anything that is not finite says that the point is outside
 */
export type Objective = (at: Float64Array, gradient: Float64Array) => number

/**
 * The objective in the logarithms of its parameters, which keeps them above nought and makes a step of
 * the search a share of them.
 */
export const ofLogs =
  (objective: Objective): Objective =>
  (at, gradient) => {
    const value = objective(at.map(Math.exp), gradient)
    for (let i = 0; i < at.length; i += 1) {
      gradient[i] = (gradient[i] as number) * Math.exp(at[i] as number)
    }
    return value
  }
