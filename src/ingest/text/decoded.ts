/** The text of a file: UTF-8 or UTF-16 by its mark, else Windows-1252; undefined if it is no text. */
export function decoded(bytes: ArrayBuffer): string | undefined {
  const head = new Uint8Array(bytes.slice(0, 2))
  const utf16 =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : undefined
  const decode = (encoding: string) => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      return undefined
    }
  }
  const text = utf16 ? decode(utf16) : (decode('utf-8') ?? decode('windows-1252'))
  return text?.includes('\0') ? undefined : text
}
