import type { APIRoute, GetStaticPaths } from 'astro'
import sharp from 'sharp'
import { lessonsIn } from '../../../components/lessons.ts'
import { cardSvg } from '../../../components/social-card/card.ts'
import { LOCALES } from '../../../i18n/locale.ts'
import { word } from '../../../i18n/ui.ts'

/** Social cards, one a page and language, drawn at build time: /og/es/customer-metrics.png */
export const getStaticPaths = (async () => {
  const perLocale = LOCALES.map(async locale => {
    const site = word('site', locale)
    const tagline = word('tagline', locale)
    const pages = (['lessons', 'metrics', 'glossary', 'about'] as const).map(card => ({
      card,
      title: word(card, locale),
      text: tagline
    }))
    const lessons = (await lessonsIn(locale)).map(({ data }) => ({
      card: data.slug,
      title: data.title,
      text: data.description
    }))
    return [{ card: 'home', title: site, text: tagline }, ...pages, ...lessons].map(
      ({ card, title, text }) => ({ params: { locale, card }, props: { title, text, site } })
    )
  })
  return (await Promise.all(perLocale)).flat()
}) satisfies GetStaticPaths

interface Props {
  readonly title: string
  readonly text: string
  readonly site: string
}

export const GET: APIRoute<Props> = async ({ props }) => {
  const png = await sharp(Buffer.from(cardSvg(props)))
    .png({ palette: true })
    .toBuffer()
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } })
}
