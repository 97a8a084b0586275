/** The two typefaces, cut to the Latin subset and shipped with the app: Next copies and preloads them, nothing is fetched elsewhere. */
import localFont from 'next/font/local'

export const sans = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-sans',
  display: 'swap',
})

/** With its optical sizes: the score is drawn much larger than text. */
export const serif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  weight: '200 900',
  variable: '--font-serif',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})
