import type { BoothPage } from '../../../../functions/events/pages.ts'

/** schema.org: who exhibits, and what they offer. */
export function boothSchema({ booth }: BoothPage, url: string, photo: string | undefined): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: booth.name,
    description: booth.pitch,
    url,
    ...(photo && { image: photo }),
    ...(booth.instagram && { sameAs: [`https://www.instagram.com/${booth.instagram}/`] }),
    ...(booth.goods.length > 0 && {
      makesOffer: booth.goods.map(({ name, price, note }) => ({
        '@type': 'Offer',
        itemOffered: { '@type': 'Product', name, ...(note && { description: note }) },
        ...(price !== undefined && { price, priceCurrency: 'IDR' }),
      })),
    }),
  }
}
