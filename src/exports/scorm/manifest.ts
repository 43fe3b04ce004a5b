import type { Locale } from '../../i18n/locale.ts'
import { xml } from '../markup.ts'

interface Manifest {
  /** Letters, digits, dots and hyphens; the same package imported again is recognised by it. */
  readonly id: string
  readonly title: string
  readonly locale: Locale
  readonly files: readonly string[]
}

/** The `imsmanifest.xml` of a SCORM 1.2 package with one unit (content packaging 1.1.2, ADL 1.2). */
export function manifestXml({ id, title, locale, files }: Manifest): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xml(id)}" version="1.0" xml:lang="${locale}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${xml(title)}</title>
      <item identifier="item-1" identifierref="unit-1" isvisible="true">
        <title>${xml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="unit-1" type="webcontent" adlcp:scormtype="sco" href="${xml(files[0] ?? '')}">
${files.map(file => `      <file href="${xml(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`
}
