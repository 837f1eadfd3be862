import { saaDemo, type Fremgang } from './demo/saa-demo.ts'
import { dokumenterI } from './dokument/dokumenter.ts'
import { rydHalve } from './dokument/modtag.ts'
import type { Indstillinger } from './indstillinger.ts'
import type { Login, Note, Omgivelser } from './omgivelser.ts'
import { aabnLager } from './store/aabn-lager.ts'
import { type Udbyderopsaetning, laesHemmelighed, laesOpsaetning } from './login/opsaetning.ts'
import { udbyderFra } from './login/udbyder.ts'
import { cprBoks } from './store/cpr-boks.ts'
import { findNoeglering } from './store/noeglering.ts'
import type { Ur } from './ur.ts'

export interface Aabn {
  readonly indstillinger: Indstillinger
  readonly ur: Ur
  readonly version: string
  /** Opsætningen af udbyderen til udvikling, når den er startet. */
  readonly udvikling?: Udbyderopsaetning
  readonly webMappe: string
  readonly noter: (note: Note) => void
  readonly vis: (fremgang: Fremgang) => void
  readonly erAfbrudt: () => boolean
}

/** Åbner lageret, finder nøglen og sår demoen første gang. Det åbnede lager skal lukkes af den, der kalder. */
export async function aabn({
  indstillinger,
  ur,
  version,
  udvikling,
  webMappe,
  noter,
  vis,
  erAfbrudt,
}: Aabn): Promise<Omgivelser> {
  const { dataMappe, kopimappe, databaseUrl, ejerUrl, noegle, gammelNoegle, sessionstid, adresse } = indstillinger
  const login = loginFra(indstillinger, udvikling, noter)
  const lager =
    databaseUrl === undefined
      ? await aabnLager({ dataMappe, nu: ur.rigtigtNu() })
      : await aabnLager({ databaseUrl, ...(ejerUrl !== undefined && { ejerUrl }) })
  try {
    const noegler = await findNoeglering({ dataMappe, noegle, gammelNoegle }, lager.installation)
    const cpr = cprBoks(noegler.gaeldende, noegler.gamle)
    const dokumenter = dokumenterI(indstillinger, noegler.gaeldende)
    await rydHalve(dokumenter.halvMappe, ur.rigtigtNu())
    // I drift er der kun kommunens egne mennesker og sager.
    if (indstillinger.login.art !== 'udbyder') await saaDemo({ lager, cpr, ur }, vis, erAfbrudt)
    const lagerArt = databaseUrl === undefined ? 'pglite' : 'postgres'
    const valgte = {
      login,
      sessionstid,
      ...(adresse !== undefined && { adresse }),
      ...(kopimappe !== undefined && { kopimappe }),
    }
    return { lager, lagerArt, cpr, dataMappe, dokumenter, ur, version, webMappe, noter, ...valgte }
  } catch (fejl) {
    await lager.luk()
    throw fejl
  }
}

/** @throws {Opsaetningsfejl} når opsætningen ikke kan bruges; så er lageret ikke åbnet endnu */
function loginFra(
  { login }: Indstillinger,
  udvikling: Udbyderopsaetning | undefined,
  noter: (note: Note) => void,
): Login {
  if (login.art === 'demo') return { art: 'demo' }
  const opsaetning = login.art === 'udbyder' ? laesOpsaetning(login.fil) : udvikling
  if (opsaetning === undefined) throw new Error('The development provider must be started before the server')
  const hemmelighed = login.art === 'udbyder' ? laesHemmelighed(opsaetning, login.hemmelighed) : undefined
  const [kommune, enAnden] = Object.values(opsaetning.kommuner)
  const kommunenavn = enAnden === undefined ? (kommune?.navn ?? '') : ''
  return { art: 'udbyder', udbyder: udbyderFra(opsaetning, hemmelighed, noter), kommunenavn }
}
