import type { Localised } from '../../i18n/locale.ts'

const sentence: Localised = {
  en: 'What makes this part compute did not arrive: is there a connection? Nothing you typed is lost; touch it again to retry.',
  es: 'No ha llegado el programa que hace los cálculos de esta parte: ¿hay conexión? Lo que has escrito no se pierde; vuelve a tocarla para reintentarlo.'
}

/** The sentence that an island shows when its script could not be loaded. */
export function failureNote(island: HTMLElement): { show(): void; hide(): void } {
  const note = document.createElement('p')
  note.className = 'island-note'
  note.setAttribute('role', 'alert')
  return {
    show() {
      note.textContent = sentence[document.documentElement.lang === 'es' ? 'es' : 'en']
      island.append(note)
    },
    // Before hydration, which would not know what this paragraph is.
    hide: () => note.remove()
  }
}
