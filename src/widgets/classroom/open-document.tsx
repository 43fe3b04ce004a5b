import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'

interface Props {
  readonly id: string
  readonly words: {
    readonly label: string
    readonly help: string
    readonly open: string
    readonly choose: string
    readonly folder?: string
    readonly drop: string
  }
  readonly accept: string
  readonly several?: boolean
  readonly onText: (text: string) => void
  readonly onFiles: (files: readonly File[]) => void
  readonly children?: ComponentChildren
}

/** Files of a drop, those of folders too, however deep. */
async function filesOf({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap(item => item.webkitGetAsEntry?.() ?? [])
  if (entries.length === 0) return [...files]
  const found: File[] = []
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    if (entry.isFile) {
      const file = await new Promise<File | undefined>(done =>
        (entry as FileSystemFileEntry).file(done, () => done(undefined))
      )
      if (file) found.push(file)
      return
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader()
    // A folder tells a hundred of its files at a time.
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>(done =>
        reader.readEntries(done, () => done([]))
      )
      if (some.length === 0) return
      for (const one of some) await walk(one)
    }
  }
  for (const entry of entries) await walk(entry)
  return found
}

/** A place for links and files: paste, choose or drop. */
export function OpenDocument({ id, words, accept, several, onText, onFiles, children }: Props) {
  const [over, setOver] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const chosen = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement
    const files = [...(input.files ?? [])]
    input.value = ''
    if (files.length > 0) onFiles(files)
  }
  const open = () => {
    const text = box.current?.value ?? ''
    onText(text)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: choosing and pasting do the same by keyboard
    <div
      class={over ? 'drop drop-over' : 'drop'}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        if (event.dataTransfer) void filesOf(event.dataTransfer).then(onFiles)
      }}
    >
      <label class="field-label" for={`${id}-text`}>
        {words.label}
      </label>
      <p class="field-help" id={`${id}-help`}>
        {words.help}
      </p>
      <textarea
        ref={box}
        id={`${id}-text`}
        name={`${id}-text`}
        rows={3}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-help`}
      />
      <p class="tools-row">
        <button class="button button-main" type="button" name={`${id}-open`} onClick={open}>
          {words.open}
        </button>
        <label class="button">
          <input
            class="visually-hidden"
            type="file"
            name={`${id}-files`}
            accept={accept}
            multiple={several}
            onChange={chosen}
          />
          {words.choose}
        </label>
        {words.folder && (
          <label class="button">
            <input
              class="visually-hidden"
              type="file"
              name={`${id}-folder`}
              // Of all browsers, by its first name.
              {...{ webkitdirectory: true }}
              onChange={chosen}
            />
            {words.folder}
          </label>
        )}
        {children}
      </p>
      <p class="widget-note screen-only">{words.drop}</p>
    </div>
  )
}
