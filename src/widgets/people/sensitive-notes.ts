import type { Sensitive } from '../../analysis/segments/sensitive.ts'
import { formatList } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'

const KINDS: Readonly<Record<Exclude<Sensitive, 'minors'>, Localised>> = {
  health: { en: 'health', es: 'la salud' },
  belief: { en: 'beliefs', es: 'las creencias' },
  politics: { en: 'political opinions', es: 'las opiniones políticas' },
  orientation: { en: 'sexual orientation', es: 'la orientación sexual' },
  union: { en: 'trade union membership', es: 'la afiliación sindical' }
}

/** What has to be said of a rule that lets its reader infer what the law protects. */
export function sensitiveNotes(found: readonly Sensitive[], locale: Locale): string[] {
  const en = locale === 'en'
  const kinds = found.flatMap(kind => (kind === 'minors' ? [] : KINDS[kind][locale]))
  const notes: string[] = []
  if (kinds.length > 0) {
    const list = formatList(kinds, locale)
    notes.push(
      en
        ? `This rule can reveal something about ${list}, and what is inferred is protected as what is told: a special category of article 9 GDPR (Court of Justice, C‑184/20, 2022). To address these people by it you need, as a rule, their explicit consent. A list of words found it: that it finds nothing clears nothing.`
        : `Esta regla puede revelar algo sobre ${list}, y lo deducido se protege como lo declarado: es una categoría especial del artículo 9 del RGPD (Tribunal de Justicia, C‑184/20, 2022). Para dirigirte a estas personas por ese motivo necesitas, por norma, su consentimiento explícito. Lo ha visto una lista de palabras: que no vea nada no significa que no lo haya.`
    )
  }
  if (found.includes('minors'))
    notes.push(
      en
        ? 'There are people under 18 in this segment. Children merit specific protection when profiles are made of them (recital 38 GDPR), and online services may not show minors advertising based on profiling (article 28 of the Digital Services Act, 2022). A condition “age at least 18” leaves them out.'
        : 'En este segmento hay menores de 18 años. La infancia merece una protección específica cuando se elaboran perfiles (considerando 38 del RGPD), y las plataformas en línea no pueden mostrar a menores publicidad basada en perfiles (artículo 28 del Reglamento de Servicios Digitales, 2022). Con la condición «edad al menos 18» quedan fuera.'
    )
  return notes
}
