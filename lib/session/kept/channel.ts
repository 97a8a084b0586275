/** How the open pages of this browser tell each other what they did to what is kept. */

export type Message = { readonly changed: string } | { readonly wiped: true }

export interface Channel {
  tell(message: Message): void
  /** What other pages tell; never what this channel told itself. Gives how to stop. */
  listen(listener: (message: Message) => void): () => void
}

/** Over BroadcastChannel; silent where the browser has none. */
export function browserChannel(): Channel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, listen: () => () => undefined }
  const channel = new BroadcastChannel('strongsuit')
  return {
    tell: (message) => channel.postMessage(message),
    listen(listener) {
      const hear = ({ data }: MessageEvent<Message>) => listener(data)
      channel.addEventListener('message', hear)
      return () => channel.removeEventListener('message', hear)
    },
  }
}
