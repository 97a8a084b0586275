/**
 * A picture of the page as a file that stands by itself: drawn once out of sight, in light colors and at a fixed width,
 * then every style that the page gives it is written into its elements.
 */

import { cumsum } from 'd3'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { inert } from '../../lib/export/label'
import styles from './files.module.css'
import type { Drawn } from './pictures'

const SVG = 'http://www.w3.org/2000/svg'
/** Wide enough for labels beside their marks. */
const WIDTH = 860
/** Pixels of a PNG for each of the drawing's. */
const SCALE = 2
/** Around the drawing, so that nothing touches the edge where it is pasted. */
const MARGIN = 16
const FONTS = "Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif"
const PAPER = '#ffffff'

const paints = ['fill', 'stroke'] as const
const plain = [
  'fill-opacity',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
] as const
const ofText = ['font-size', 'font-weight'] as const
/** What an element has when nothing is said: not worth writing. */
const usual: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
}

interface Standalone {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Any color that CSS knows, as `#rrggbb` and an opacity: other programs know no more. */
function portable(color: string, canvas: CanvasRenderingContext2D): { readonly hex: string; readonly opacity: number } {
  canvas.clearRect(0, 0, 1, 1)
  canvas.fillStyle = color
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 255] = canvas.getImageData(0, 0, 1, 1).data
  const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  return { hex, opacity: alpha / 255 }
}

/** Numbers to hundredths, as they are meant: 83.77000000000001 is an accident of reckoning. */
function rounded(value: string): string {
  return value.replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
}

/** The drawn element and all in it, as new elements with their styles written in. */
function written(drawn: Element, canvas: CanvasRenderingContext2D): Element {
  const copy = document.createElementNS(SVG, drawn.localName)
  for (const { name, value } of drawn.attributes) {
    if (name !== 'class' && !name.startsWith('aria-')) copy.setAttribute(name, rounded(value))
  }
  const style = getComputedStyle(drawn)
  if (drawn.localName !== 'g' && drawn.localName !== 'tspan') {
    for (const paint of paints) {
      const value = style.getPropertyValue(paint)
      if (value === 'none' || value.startsWith('url(')) {
        if (paint === 'fill') copy.setAttribute(paint, value.replaceAll('"', ''))
        continue
      }
      const { hex, opacity } = portable(value, canvas)
      copy.setAttribute(paint, hex)
      if (opacity < 1) copy.setAttribute(`${paint}-opacity`, opacity.toFixed(2))
    }
    for (const name of drawn.localName === 'text' ? [...plain, ...ofText] : plain) {
      const value = style.getPropertyValue(name)
      if (value !== usual[name] && !copy.hasAttribute(name)) copy.setAttribute(name, value.replace(/px\b/g, ''))
    }
  }
  for (const child of drawn.childNodes) {
    if (child instanceof Element) copy.append(written(child, canvas))
    else copy.append(child.cloneNode())
  }
  return copy
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, words?: string): Element {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (words !== undefined) made.textContent = words
  return made
}

/** Draws the picture out of sight, hands it to `use`, and takes it away again. */
function drawnOnce<T>({ title, draw }: Drawn, use: (place: HTMLElement) => T): T {
  const place = document.createElement('div')
  place.className = `on-white ${styles.drawing}`
  place.inert = true
  document.body.append(place)
  const root = createRoot(place)
  try {
    flushSync(() => root.render(draw({ width: WIDTH, dense: false, label: title, describedBy: '' })))
    return use(place)
  } finally {
    root.unmount()
    place.remove()
  }
}

/** The picture as an SVG file: styles written in, fonts named with fallbacks, with title and description. */
export function drawStandalone(drawn: Drawn): Standalone {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (canvas === null) throw new Error('This browser cannot draw the picture')
  return drawnOnce(drawn, (place) => {
    // A profile is drawn in parts, which stand under each other.
    const parts = [...place.querySelectorAll('svg')].filter(({ ownerSVGElement }) => ownerSVGElement === null)
    const boxes = parts.map(({ viewBox: { baseVal } }) => baseVal)
    const tops = cumsum(boxes, (box) => box.height)
    const width = Math.max(...boxes.map((box) => box.width)) + 2 * MARGIN
    const height = Math.ceil(tops.at(-1) ?? 0) + 2 * MARGIN
    const svg = element('svg', {
      viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': FONTS,
      'font-size': 13,
    })
    svg.append(element('title', {}, drawn.title), element('desc', {}, drawn.summary))
    svg.append(element('rect', { x: -MARGIN, y: -MARGIN, width, height, fill: PAPER }))
    for (const [index, part] of parts.entries()) {
      const copy = written(part, canvas)
      copy.setAttribute('y', String((tops[index] ?? 0) - (boxes[index]?.height ?? 0)))
      copy.setAttribute('overflow', 'visible')
      svg.append(copy)
    }
    return {
      svg: `<?xml version="1.0" encoding="UTF-8"?>\n${inert(new XMLSerializer().serializeToString(svg))}\n`,
      width,
      height,
    }
  })
}

/** The same as a PNG picture, twice as fine as the screen's pixels. */
export async function toPng({ svg, width, height }: Standalone): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * SCALE
    canvas.height = height * SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}
