/**
 * A number without the dust of binary fractions: 0.6 + 10 % is 0.66, not 0.6599999999999999. Twelve
 * digits are more than anyone types.
 */
export const tidy = (value: number): number => Number(value.toPrecision(12))
