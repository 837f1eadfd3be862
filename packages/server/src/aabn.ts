import { join } from 'node:path'
import { saaDemo, type Fremgang } from './demo/saa-demo.ts'
import { dokumenterI } from './dokument/dokumenter.ts'
import { rydHalve } from './dokument/modtag.ts'
import type { Indstillinger } from './indstillinger.ts'
import type { Note, Omgivelser } from './omgivelser.ts'
import { aabnLager } from './store/aabn-lager.ts'
import { cprBoks } from './store/cpr-boks.ts'
import { noegleFraFil, noegleFraTekst } from './store/noeglering.ts'
import type { Ur } from './ur.ts'

export interface Aabn {
  readonly indstillinger: Indstillinger
  readonly ur: Ur
  readonly version: string
  readonly webMappe: string
  readonly noter: (note: Note) => void
  readonly vis: (fremgang: Fremgang) => void
  readonly erAfbrudt: () => boolean
}

/** Åbner lageret, finder nøglen og sår demoen første gang. Det åbnede lager skal lukkes af den, der kalder. */
export async function aabn({ indstillinger, ur, version, webMappe, noter, vis, erAfbrudt }: Aabn): Promise<Omgivelser> {
  const { dataMappe, databaseUrl, ejerUrl, noegle } = indstillinger
  const lager =
    databaseUrl === undefined
      ? await aabnLager({ dataMappe, nu: ur.rigtigtNu() })
      : await aabnLager({ databaseUrl, ...(ejerUrl !== undefined && { ejerUrl }) })
  try {
    const bytes =
      noegle === undefined ? noegleFraFil(join(dataMappe, 'noegle')) : noegleFraTekst(noegle, 'FODFAESTE_NOEGLE')
    const cpr = cprBoks(bytes)
    const dokumenter = dokumenterI(dataMappe, bytes)
    await rydHalve(dokumenter.halvMappe, ur.rigtigtNu())
    await saaDemo({ lager, cpr, ur }, vis, erAfbrudt)
    const lagerArt = databaseUrl === undefined ? 'pglite' : 'postgres'
    return { lager, lagerArt, cpr, dokumenter, ur, version, webMappe, noter }
  } catch (fejl) {
    await lager.luk()
    throw fejl
  }
}
