import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'A listening desk', es: 'Una mesa de escucha' },
  intro: {
    en: 'Posts about a shop, sorted by word lists: what they are about, how they feel, who wants to buy, and whom to answer first. Every decision shows the words it rests on and can be overruled; further down stands how far the lists can be trusted.',
    es: 'Publicaciones sobre una tienda, clasificadas con listas de palabras: de qué hablan, con qué ánimo, quién quiere comprar y a quién contestar primero. Cada decisión enseña las palabras en que se apoya y puedes corregirla; más abajo verás hasta dónde son de fiar las listas.'
  },
  table: { en: 'Posts', es: 'Publicaciones' },
  tableHelp: {
    en: 'Columns: day and text; if you have them, also id, author, followers, answered (yes/no), and your own labels: sentiment (positive, neutral, negative) and topic. The rows shown are made up. What you paste stays on this device; paste only what you may use, and no more about people than you need.',
    es: 'Columnas: día y texto; si las tienes, también id, autor, seguidores, contestado (sí/no) y tus propias etiquetas: sentimiento (positivo, neutro, negativo) y tema. Las filas que ves son inventadas. Lo que pegues no sale de este dispositivo; pega solo lo que puedas usar, y de las personas, solo lo necesario.'
  },
  post: { en: 'id', es: 'id' },
  day: { en: 'day', es: 'día' },
  author: { en: 'author', es: 'autor' },
  followers: { en: 'followers', es: 'seguidores' },
  text: { en: 'text', es: 'texto' },
  answered: { en: 'answered', es: 'contestado' },
  label: { en: 'sentiment', es: 'sentimiento' },
  mood: { en: 'sentiment', es: 'sentimiento' },
  topic: { en: 'topic', es: 'tema' },
  unhappyWeight: { en: 'Weight of an unhappy post', es: 'Peso de una publicación descontenta' },
  unhappyHelp: {
    en: 'Urgency = sentiment × reach × age × question. It orders the queue and measures nothing else; the weights are ours, move them.',
    es: 'Urgencia = sentimiento × alcance × antigüedad × pregunta. Solo sirve para ordenar la cola; los pesos son nuestros, muévelos.'
  },
  happyWeight: { en: 'Weight of a happy post', es: 'Peso de una publicación contenta' },
  questionWeight: { en: 'Weight of a question', es: 'Peso de una pregunta' },
  reachWeight: { en: 'Weight of reach', es: 'Peso del alcance' },
  reachHelp: {
    en: 'Added for each tenfold of followers: reach = 1 + weight × log₁₀(1 + followers).',
    es: 'Se suma cada vez que los seguidores se multiplican por diez: alcance = 1 + peso × log₁₀(1 + seguidores).'
  },
  age: { en: 'Age of a post', es: 'Antigüedad' },
  waiting: { en: 'longest wait first', es: 'primero quien más espera' },
  fresh: { en: 'newest first', es: 'primero lo más reciente' },
  halfLife: { en: 'Half of the effect of age in', es: 'Mitad del efecto de la antigüedad en' },
  halfLifeHelp: {
    en: 'Ages are counted to the last day in the table.',
    es: 'La antigüedad se cuenta hasta el último día de la tabla.'
  },
  days: { en: 'days', es: 'días' },
  contactCost: { en: 'Cost of a call or e-mail', es: 'Coste de una llamada o un correo' },
  contactHelp: {
    en: 'Saved = questions × share answered in public × (readers × share who would have got in touch × this cost − cost of an answer). All figures here are assumptions to replace by yours.',
    es: 'Ahorro = preguntas × parte contestada en público × (lectores × parte que habría llamado o escrito × este coste − coste de una respuesta). Todas las cifras son supuestos: cámbialas por las tuyas.'
  },
  answerCost: { en: 'Cost of a public answer', es: 'Coste de una respuesta pública' },
  inPublic: { en: 'Questions answered in public', es: 'Preguntas contestadas en público' },
  readers: { en: 'Readers with the same question', es: 'Lectores con la misma pregunta' },
  readersHelp: { en: 'For each public answer.', es: 'Por cada respuesta pública.' },
  wouldContact: {
    en: 'Of these, would have got in touch',
    es: 'De ellos, habrían llamado o escrito'
  },
  compare: {
    en: 'Compare people and word lists by',
    es: 'Comparar a las personas y las listas por'
  },
  empty: {
    en: 'There is no post to read. Paste a table with a day and a text in each row, or go back to the made-up ones.',
    es: 'No hay ninguna publicación que leer. Pega una tabla con un día y un texto en cada fila, o vuelve a las inventadas.'
  },
  posts: { en: 'Posts', es: 'Publicaciones' },
  open: { en: 'To answer', es: 'Por contestar' },
  unhappy: { en: 'Unhappy', es: 'Descontentas' },
  leads: { en: 'People who want to buy', es: 'Personas que quieren comprar' },
  questions: { en: 'Questions', es: 'Preguntas' },
  saved: { en: 'Support cost saved', es: 'Coste de atención ahorrado' },
  breakEven: {
    en: 'Readers at which an answer pays',
    es: 'Lectores con los que compensa una respuesta'
  },
  agreement: { en: 'Agreement with people', es: 'Acuerdo con las personas' },
  kappa: { en: 'Cohen’s kappa', es: 'Kappa de Cohen' }
} as const satisfies Readonly<Record<string, Localised>>
