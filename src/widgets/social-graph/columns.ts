/** The reader's list of ties: two names a line. Headers are whole words, so that nobody's name is one. */
export const COLUMNS = {
  from: {
    kind: 'text',
    label: { en: 'Person', es: 'Persona' },
    names:
      /^(?:from|source|person|people|name|user|customer|member|node|persona|nombre|origen|usuari[oa]|client[ea]|quien)(?: ?[1a])?$/
  },
  to: {
    kind: 'text',
    label: { en: 'Tied to', es: 'Relacionada con' },
    names:
      /^(?:to|target|friend|tied to|knows|follows|con|destino|amig[oa]|relacionad[oa](?: con)?|conoce a|(?:unid[oa]|amig[oa]) (?:a|de|con)|friend of|sigue a|a quien|(?:person|name|user|customer|member|node|persona|nombre|usuari[oa]|client[ea]) ?[2b])$/
  },
  weight: {
    kind: 'number',
    label: { en: 'Weight', es: 'Peso' },
    names:
      /^(?:weight|strength|contacts|messages|times|count|n|peso|fuerza|contactos|mensajes|veces|interacciones)\b/,
    optional: true,
    min: 1e-6,
    max: 1e9
  }
} as const
