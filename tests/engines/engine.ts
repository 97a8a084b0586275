/** A browser to try the site in, by what every driver of browsers can do. */
export interface Engine {
  /** With its version. */
  readonly name: string
  visit(url: string): Promise<void>
  reload(): Promise<void>
  /** The value of an expression in the page, or of the promise that it gives. */
  value(expression: string): Promise<unknown>
  /** Choose a file in the first file input. */
  choose(path: string): Promise<void>
  /** Type into what has the focus. */
  type(text: string): Promise<void>
  /** Touch the middle of the first element that the selector finds. */
  touch(selector: string): Promise<void>
  resize(width: number, height: number): Promise<void>
  screenshot(): Promise<Buffer>
  /** The page on paper; null where the driver cannot print. */
  pdf(): Promise<Buffer | null>
  close(): Promise<void>
}

/** Nothing that is waited for takes nearly as long, on whatever machine: only what never comes is given up. */
const SECONDS = 120

/**
 * Ask until an expression, or the promise that it gives, is true in the page; what the page is busy with meanwhile, or a
 * page between two addresses, is no answer.
 */
export async function until(engine: Engine, expression: string): Promise<void> {
  const end = Date.now() + SECONDS * 1000
  let last: unknown
  while (Date.now() < end) {
    last = await engine.value(`Promise.resolve(${expression}).then(Boolean)`).catch((error: unknown) => error)
    if (last === true) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const seen = await engine.value('location.pathname + " " + document.body.innerText.slice(0, 400)').catch(() => '')
  throw new Error(`Not so within ${SECONDS} s: ${expression}\nLast answer: ${String(last)}\nThe page: ${String(seen)}`)
}
