/** Hands a text to the reader as a file, without any server. */
export function saveAs(name: string, text: string, type: string): void {
  saveBlob(name, new Blob([text], { type }))
}

/** The same with a table as `toCsv` writes it. */
export const saveCsv = (name: string, csv: string): void =>
  saveAs(name, csv, 'text/csv;charset=utf-8')

/** The same with a file that is made already. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun by then in every browser; a revoked address frees the memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
