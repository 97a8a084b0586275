/** Eight bits a channel, four channels (red, green, blue, alpha), row by row from the top left. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8ClampedArray
  /** Pixels per inch where the file says it; null where unknown. */
  readonly dpi: number | null
}

/** What makes a picture hard to read: letters too small, soft, too little light or contrast, writing cut at an edge. */
export type PictureFault = 'small' | 'blurred' | 'dark' | 'cut-off'
