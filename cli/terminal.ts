/** What the place that text is written to can show. */
export interface Terminal {
  /** Characters a line. */
  readonly width: number
  /** False where only ASCII is sure to arrive. */
  readonly unicode: boolean
}

const USUAL_WIDTH = 80
const [NARROWEST, WIDEST] = [40, 110]

/** Looks at the stream and the locale: the first of LC_ALL, LC_CTYPE and LANG that is set decides. */
export function terminal(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env): Terminal {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  const columns = stream.columns || Number(env.COLUMNS) || USUAL_WIDTH
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    unicode: /utf-?8/i.test(locale) || Boolean(env.WT_SESSION),
  }
}

const ASCII: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u00b1': '+/-',
  '\u00ae': '(R)',
  '\u2122': '(TM)',
}

/** Text of a document made safe to print: control signs gone, and only ASCII where no more is sure. */
export function printable(text: string, { unicode }: Terminal): string {
  const clean = text.replace(/\p{C}/gu, '')
  return unicode ? clean : clean.replace(/[^\x20-\x7e]/g, (sign) => ASCII[sign] ?? '?')
}

/** Says something beside the output. Names of files may hold control signs, which a terminal would obey: they are left out. */
export function tell(message: string): void {
  process.stderr.write(`${message.replace(/[^\P{Cc}\n]/gu, '')}\n`)
}

/** Breaks text into lines of at most `width` characters, at spaces where there are any. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
    while (line.length > width) {
      lines.push(line.slice(0, width))
      line = line.slice(width)
    }
  }
  return [...lines, line]
}
