import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '../components/ui/tokens.css'
import '../components/ui/base.css'
import { sans, serif } from './fonts'

export const metadata: Metadata = {
  title: { default: 'Strongsuit: what your Step 2 CK report says', template: '%s · Strongsuit' },
  description: 'Reads a USMLE Step 2 CK score report on your own device and says what the score and the profile mean.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#161614' },
  ],
}

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={`${sans.variable} ${serif.variable}`} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  )
}
