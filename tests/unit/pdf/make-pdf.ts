/** Minimal PDFs written by hand, so that a test shows what it is about instead of hiding it in a file. */

export interface PageSpec {
  readonly content: string
  /** Inside of the page's resource dictionary; the standard fonts F (Helvetica), B (bold) and T (Times) are always there. */
  readonly resources?: string
  readonly mediaBox?: readonly number[]
  /** More entries of the page dictionary: /CropBox, /Rotate, /UserUnit, /Annots ... */
  readonly extra?: string
}

export interface PdfSpec {
  readonly pages: readonly PageSpec[]
  /** Objects of one's own, by name; `@name` anywhere stands for a reference to it. */
  readonly objects?: Readonly<Record<string, string>>
  /** More entries of the catalog. */
  readonly catalog?: string
}

/** A stream object; `dict` is the inside of its dictionary. */
export const stream = (dict: string, data: string): string =>
  `<< ${dict} /Length ${data.length} >>\nstream\n${data}\nendstream`

const FONTS =
  '/F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>' +
  ' /B << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>' +
  ' /T << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>' +
  ' /S << /Type /Font /Subtype /Type1 /BaseFont /Symbol >>' +
  ' /Z << /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>'

export function makePdf(spec: PdfSpec): Uint8Array {
  const names = Object.keys(spec.objects ?? {})
  const first = 3 + spec.pages.length * 2
  const numberOf = (name: string): number => first + names.indexOf(name)
  const linked = (text: string): string =>
    text.replace(/@([A-Za-z]\w*)/g, (whole, name: string) => (names.includes(name) ? `${numberOf(name)} 0 R` : whole))
  const bodies: string[] = [
    `<< /Type /Catalog /Pages 2 0 R ${spec.catalog ?? ''} >>`,
    `<< /Type /Pages /Count ${spec.pages.length} /Kids [${spec.pages.map((_, i) => `${3 + i * 2} 0 R`).join(' ')}] >>`,
  ]
  spec.pages.forEach((page, i) => {
    const box = (page.mediaBox ?? [0, 0, 600, 800]).join(' ')
    const fonts = page.resources?.includes('/Font') ? '' : `/Font << ${FONTS} >>`
    bodies.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents ${4 + i * 2} 0 R ` +
        `/Resources << ${fonts} ${page.resources ?? ''} >> ${page.extra ?? ''} >>`,
      stream('', page.content),
    )
  })
  for (const name of names) bodies.push(spec.objects?.[name] ?? '')
  let out = '%PDF-1.7\n'
  const places: number[] = []
  bodies.forEach((body, i) => {
    places.push(out.length)
    out += `${i + 1} 0 obj\n${linked(body)}\nendobj\n`
  })
  const table = out.length
  out += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n`
  for (const place of places) out += `${String(place).padStart(10, '0')} 00000 n \n`
  out += `trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Uint8Array.from(out, (char) => char.charCodeAt(0))
}

/** One page of 600 by 800 points. */
export const onePage = (
  content: string,
  page: Omit<PageSpec, 'content'> = {},
  objects?: PdfSpec['objects'],
): Uint8Array => makePdf({ pages: [{ content, ...page }], ...(objects ? { objects } : {}) })
