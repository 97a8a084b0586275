import type { MetadataRoute } from 'next'

const base = process.env.STRONGSUIT_BASE ?? ''

export const dynamic = 'force-static'

/** For those who put the app on their home screen: it works there with the network off. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Strongsuit',
    short_name: 'Strongsuit',
    description: 'Reads a USMLE Step 2 CK score report on your own device.',
    start_url: `${base}/`,
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: `${base}/icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${base}/icon-192.png`, sizes: '192x192', type: 'image/png' },
      { src: `${base}/icon-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
