import type { Localised } from '../../i18n/locale.ts'

export const warehouseWords = {
  title: { en: 'Run it in your warehouse (SQL)', es: 'Ejecutarlo en tu almacén de datos (SQL)' },
  intro: {
    en: 'The same analysis as one SQL statement, with the settings above and the column names of your table. Its result can be pasted back where the widget offers it.',
    es: 'El mismo análisis en una sola sentencia SQL, con los ajustes de arriba y los nombres de columna de tu tabla. El resultado se puede volver a pegar aquí donde hay un cuadro para ello.'
  },
  dialect: { en: 'Database', es: 'Base de datos' },
  table: { en: 'Name of the table there', es: 'Nombre de la tabla allí' },
  byUnit: {
    en: 'Your table has no amount: put quantity × unit price in the place of "amount".',
    es: 'Tu tabla no tiene importe: pon cantidad × precio unitario en lugar de «amount».'
  },
  asText: {
    en: 'Dates and amounts may be texts there, written as in the file',
    es: 'Allí las fechas y los importes pueden ser textos, escritos como en el archivo'
  },
  copy: { en: 'Copy', es: 'Copiar' },
  copied: { en: 'Copied.', es: 'Copiado.' },
  pasteBack: {
    en: 'Paste the result here to see it in this widget',
    es: 'Pega aquí el resultado para verlo en este análisis'
  },
  shown: {
    en: 'The widget shows the pasted result. Nothing of it is kept.',
    es: 'Lo que ves ahora es el resultado pegado. No se guarda nada de él.'
  },
  backToTable: { en: 'Back to the table', es: 'Volver a la tabla' },
  fromWarehouse: {
    en: 'From the pasted result. What needs single customers is hidden.',
    es: 'Es el resultado pegado. Se oculta lo que necesita los clientes uno a uno.'
  },
  byHand: {
    en: 'The browser does not let the page copy: select the text and copy it yourself.',
    es: 'El navegador no deja copiar a la página: selecciona el texto y cópialo tú.'
  }
} as const satisfies Readonly<Record<string, Localised>>
