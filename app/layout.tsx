import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '../components/ui/tokens.css'
import '../components/ui/base.css'
import '../components/ui/classes.css'
import { DropAnywhere } from '../components/open/drop-anywhere'
import { Offline } from '../components/session/offline'
import { SessionKeeper } from '../components/session/session-keeper'
import { Footer } from '../components/ui/footer'
import { Header } from '../components/ui/header'
import { NoticeBar } from '../components/ui/notice-bar'
import { sans, serif } from './fonts'

export const metadata: Metadata = {
  title: { default: 'Strongsuit: what your Step 2 CK score report says', template: '%s · Strongsuit' },
  description: 'Reads a USMLE Step 2 CK score report on your own device and says what the score and the profile mean.',
  applicationName: 'Strongsuit',
  referrer: 'no-referrer',
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#161614' },
  ],
}

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={`${sans.variable} ${serif.variable}`} suppressHydrationWarning>
      <head>
        {/* Not async: the theme has to be known before the first paint. */}
        <script src={`${process.env.STRONGSUIT_BASE ?? ''}/theme.js`} />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <Header />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer />
        <NoticeBar />
        <SessionKeeper />
        <DropAnywhere />
        <Offline />
      </body>
    </html>
  )
}
