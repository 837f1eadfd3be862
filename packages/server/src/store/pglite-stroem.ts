import { Duplex } from 'node:stream'
import type { MessagePort } from 'node:worker_threads'

/** Protokollens «farvel»: forbindelsen slutter, databasen bliver. */
const FARVEL = 'X'.charCodeAt(0)

/**
 * Det, `pg` tror er et netværk: bytes til og fra databasetråden. Så taler begge databaser samme protokol gennem samme
 * klient, og et tal, en dag eller en fejl ser ens ud fra dem begge.
 */
export class PgliteStroem extends Duplex {
  readonly #port: MessagePort

  constructor(port: MessagePort) {
    super()
    this.#port = port
    port.on('message', (svar: Uint8Array) => this.push(svar))
  }

  // Det er de kald, pg gør på en netværksforbindelse.
  connect(): void {
    queueMicrotask(() => this.emit('connect'))
  }
  setNoDelay(): void {}
  setKeepAlive(): void {}
  ref(): void {
    this.#port.ref()
  }
  unref(): void {
    this.#port.unref()
  }

  override _read(): void {}

  override _write(bytes: Uint8Array, _kodning: string, faerdig: () => void): void {
    if (bytes[0] === FARVEL) this.push(null)
    else this.#port.postMessage(bytes)
    faerdig()
  }

  override _writev(dele: { chunk: Uint8Array }[], faerdig: () => void): void {
    this._write(Buffer.concat(dele.map(({ chunk }) => chunk)), '', faerdig)
  }

  override _destroy(fejl: Error | null, faerdig: (fejl: Error | null) => void): void {
    this.#port.close()
    faerdig(fejl)
  }
}
