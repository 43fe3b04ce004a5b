import type { Localised } from '../../i18n/locale.ts'

/** The lesson's four records, with invented telephones and addresses that can be nobody's. */
export const SAMPLE: Localised = {
  en: [
    'Record\tFrom\tName\tTelephone\tE-mail\tSpent in a year\tInterest\tE-mails?',
    'A\tcounter\tMarta Rey\t600 000 417\t\t240\tyour lemon tree\tno',
    'B\tweb\tM. Rey\t+34 600-000-417\tmrey@example.com\t90\tthe pots\tyes',
    'C\tweb\tMarta Rey\t600 000 882\tmartarey@example.com\t30\troses\tyes',
    'D\tsocial\t@ciro_verde\t\t\t0\t\t'
  ].join('\n'),
  es: [
    'Registro\tDe\tNombre\tTeléfono\tCorreo\tGasto en un año\tInterés\t¿Correos?',
    'A\tmostrador\tMarta Rey\t600 000 417\t\t240\ttu limonero\tno',
    'B\tweb\tM. Rey\t+34 600-000-417\tmrey@example.com\t90\tlas macetas\tsí',
    'C\tweb\tMarta Rey\t600 000 882\tmartarey@example.com\t30\tlas rosas\tsí',
    'D\tredes\t@ciro_verde\t\t\t0\t\t'
  ].join('\n')
}
