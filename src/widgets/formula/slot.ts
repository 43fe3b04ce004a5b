/** A negative number inside a product or under a minus is written in parentheses. */
export const inSlot = (text: string, parens: boolean): string =>
  parens && /^[-−]/.test(text) ? `(${text})` : text
