/** A number keeps its per cent sign on its line: the space between them does not break. */
export const unbroken = (text: string): string => text.replace(/(\d) %/g, '$1\u00a0%')
