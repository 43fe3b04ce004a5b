/** Where an answer is given, whatever its kind: texts are those that the workbook stores. */
export interface Field {
  /** The question and what it is answered with. */
  readonly nodes: readonly Node[]
  read(): string
  write(text: string): void
  /** Shows that what stands in it is not right. */
  mark(bad: boolean): void
  /** Called when Enter is pressed in a field of one line. */
  onEnter(press: () => void): void
}
