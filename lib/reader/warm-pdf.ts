/** A tiny document with a little of everything that a report has, to be read before the first real one. */
export function warmPdf(): Uint8Array {
  const line = (y: number): string =>
    `BT /F 10 Tf 1 0 0 1 72 ${y} Tm (Row of words 10%-20%) Tj ET 0.2 0.4 0.6 rg 300 ${y} 40 8 re f `
  const content = Array.from({ length: 40 }, (_, i) => line(760 - i * 18)).join('\n')
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]
  let out = '%PDF-1.4\n'
  const places = bodies.map((body, i) => {
    const place = out.length
    out += `${i + 1} 0 obj\n${body}\nendobj\n`
    return place
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  out += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R >>\nstartxref\n${out.length}\n%%EOF\n`
  return new TextEncoder().encode(out)
}
