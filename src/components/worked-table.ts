/** A table as a lesson prints it: texts in the page's language, the first of each row naming it. */
export interface WorkedTable {
  readonly columns: readonly { readonly name: string; readonly number: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

/** A column of words and one of numbers. */
export const wordColumn = (name: string) => ({ name, number: false })
export const numberColumn = (name: string) => ({ name, number: true })
