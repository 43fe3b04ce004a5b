import type { Localised } from '../i18n/locale.ts'

/** Words that several widgets use. Those of one widget stand in a words file beside it. */
export const words = {
  dataAsTable: { en: 'Data as a table', es: 'Datos en una tabla' },
  undo: { en: 'Undo', es: 'Deshacer' },
  redo: { en: 'Redo', es: 'Rehacer' },
  reset: { en: 'Reset', es: 'Restablecer' },
  copyText: { en: 'Copy as text', es: 'Copiar como texto' },
  copyLink: { en: 'Copy link', es: 'Copiar enlace' },
  copied: { en: 'Copied.', es: 'Copiado.' },
  copyByHand: {
    en: 'The browser does not let the page copy. Select the text and copy it yourself:',
    es: 'El navegador no permite copiar a la página. Selecciona el texto y cópialo tú:'
  },
  savedAs: { en: 'Saved as', es: 'Guardado como' },
  saveFile: { en: 'Save as file', es: 'Guardar en un archivo' },
  dismiss: { en: 'Understood', es: 'Entendido' },
  opened: { en: 'Opened:', es: 'Abierto:' },
  openFile: { en: 'Open file', es: 'Abrir un archivo' },
  forget: { en: 'Forget everything', es: 'Olvidarlo todo' },
  forgetSure: {
    en: 'Delete all numbers, answers, progress and tables kept on this device, and the table in use?',
    es: '¿Borrar todos los números, respuestas, avances y tablas guardados en este dispositivo, y la tabla en uso?'
  },
  undone: { en: 'Undone', es: 'Deshecho' },
  redone: { en: 'Redone', es: 'Rehecho' },
  wasReset: {
    en: 'Back to how it was at first. Undo brings your entries back.',
    es: 'Todo vuelve a estar como al principio. Deshacer recupera lo que tenías.'
  },
  ofLink: {
    en: 'These are the numbers of the link you opened.',
    es: 'Estos son los números del enlace que has abierto.'
  },
  keepLink: { en: 'Keep them', es: 'Quedármelos' },
  backToMine: { en: 'Back to mine', es: 'Volver a los míos' },
  backToLesson: { en: 'Back to the lesson’s', es: 'Volver a los de la lección' },
  linkKept: { en: 'They are yours now.', es: 'Ahora son tuyos.' },
  linkLeft: {
    en: 'The numbers from before the link are back.',
    es: 'Vuelven los números de antes del enlace.'
  },
  forgetYes: { en: 'Delete', es: 'Borrar' },
  forgetNo: { en: 'Keep', es: 'Conservar' },
  moreSettings: { en: 'More settings', es: 'Más ajustes' },
  more: { en: 'Save, share, forget', es: 'Guardar, compartir, olvidar' },
  noScript: {
    en: 'Turn on JavaScript to use this with numbers of your own; without it you read the worked example.',
    es: 'Activa JavaScript para trabajar aquí con tus propios números; sin él lees el ejemplo resuelto.'
  },
  untouched: { en: 'untouched', es: 'sin tocar' },
  slider: { en: 'slider', es: 'deslizador' },
  stillUsed: { en: 'Still used:', es: 'Se sigue usando:' },
  readAs: { en: 'Read as', es: 'Leído como' },
  instead: { en: 'Read it as', es: 'Leerlo como' }
} as const satisfies Readonly<Record<string, Localised>>
