/** Cells of a pasted block, by their text: rows of cells, as a spreadsheet copies them. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n')
  return lines.map(line => line.split('\t').map(cell => cell.trim()))
}

/** Where a key leads from a cell of a grid: the row and the column, or undefined where it stays. */
export function stepFrom(
  { row, column }: { readonly row: number; readonly column: number },
  key: string,
  size: { readonly rows: number; readonly columns: number },
  caret: { readonly atStart: boolean; readonly atEnd: boolean }
): { readonly row: number; readonly column: number } | undefined {
  const to = { row, column }
  if (key === 'ArrowUp') to.row -= 1
  else if (key === 'ArrowDown' || key === 'Enter') to.row += 1
  else if (key === 'ArrowLeft' && caret.atStart) to.column -= 1
  else if (key === 'ArrowRight' && caret.atEnd) to.column += 1
  else return undefined
  const inside = to.row >= 0 && to.row < size.rows && to.column >= 0 && to.column < size.columns
  return inside ? to : undefined
}
