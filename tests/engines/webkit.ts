/** WebKitGTK's small browser, driven by WebDriver on a display that nobody sees. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { Builder, By, Capabilities } from 'selenium-webdriver'
import type { Engine } from './engine'

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(`${url}/status`).catch(() => null)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('WebKitWebDriver did not answer.')
}

/**
 * @param driver path of WebKitWebDriver
 * @param binary path of MiniBrowser
 */
export async function webkit(driver: string, binary: string): Promise<Engine> {
  const port = await freePort()
  const server: ChildProcess = spawn(
    'xvfb-run',
    ['--auto-servernum', '--server-args=-screen 0 1400x1000x24', driver, `--port=${port}`, '--host=127.0.0.1'],
    { stdio: 'ignore', detached: true },
  )
  const end = () => {
    // The display, the driver and its browser are one group.
    if (server.pid !== undefined) process.kill(-server.pid)
  }
  try {
    const address = `http://127.0.0.1:${port}`
    await answers(address)
    const wanted = new Capabilities({ browserName: 'MiniBrowser' })
    wanted.set('webkitgtk:browserOptions', { binary, args: ['--automation'] })
    const browser = await new Builder().usingServer(address).withCapabilities(wanted).build()
    await browser.manage().setTimeouts({ script: 120_000, pageLoad: 60_000 })
    const found = await browser.getCapabilities()
    return {
      name: `WebKitGTK ${found.getBrowserVersion() ?? ''}`.trim(),
      visit: (url) => browser.get(url),
      reload: () => browser.navigate().refresh(),
      // Part of the script itself: the site's policy lets nothing be made into code in the page.
      value: async (expression) => {
        const [value, error] = await browser.executeAsyncScript<[unknown, string | null]>(
          `const done = arguments[arguments.length - 1]
           Promise.resolve().then(() => (${expression})).then((value) => done([value, null]), (error) => done([null, String(error)]))`,
        )
        if (error !== null) throw new Error(error)
        return value
      },
      choose: async (path) => browser.findElement(By.css('input[type="file"]')).sendKeys(path),
      type: async (text) => (await browser.switchTo().activeElement()).sendKeys(text),
      touch: async (selector) => {
        const origin = await browser.findElement(By.css(selector))
        await browser.actions({ async: true }).move({ origin, x: 0, y: 0 }).click().perform()
      },
      resize: async (width, height) => void (await browser.manage().window().setRect({ width, height, x: 0, y: 0 })),
      screenshot: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
      pdf: async () => null,
      close: async () => {
        await browser.quit().catch(() => undefined)
        end()
      },
    }
  } catch (error) {
    end()
    throw error
  }
}
