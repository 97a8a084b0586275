/** Firefox, driven by WebDriver BiDi. */
import puppeteer from 'puppeteer-core'
import type { Engine } from './engine'

/** @param executablePath of Firefox */
export async function firefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
  const page = await browser.newPage()
  return {
    name: await browser.version(),
    visit: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    value: (expression) => page.evaluate(expression),
    choose: async (path) => {
      const input = await page.$('input[type="file"]')
      await (input as import('puppeteer-core').ElementHandle<HTMLInputElement> | null)?.uploadFile(path)
    },
    type: (text) => page.keyboard.type(text),
    touch: (selector) => page.tap(selector),
    resize: (width, height) => page.setViewport({ width, height, hasTouch: true }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    pdf: async () => Buffer.from(await page.pdf()),
    close: () => browser.close(),
  }
}
