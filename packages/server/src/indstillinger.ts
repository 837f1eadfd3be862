import { join, resolve } from 'node:path'
import { type Dato, type Udfald, afvist, lykkes, proevDato } from '@fodfaeste/grund'
import { laesBucket } from './bucketvalg.ts'
import type { Bucket } from './dokument/bucketlager.ts'
import { erEgenMaskine } from './egen-maskine.ts'

/** Alt, serveren får at vide udefra, læst og efterset. */
export interface Indstillinger {
  readonly vaert: string
  readonly port: number
  readonly dataMappe: string
  /** Mangler: den indlejrede database i datamappen. */
  readonly databaseUrl?: string
  /** Rollen, der må migrere, når den er en anden end den, der arbejdes med. */
  readonly ejerUrl?: string
  /** Rollen, der må læse alle rækker til en sikkerhedskopi. */
  readonly kopiUrl?: string
  /** Hvor de natlige kopier af den indlejrede database lægges. Mangler: der tages ingen. */
  readonly kopimappe?: string
  /** Mangler: uret bestemmer. */
  readonly oevedag?: Dato
  /** Mangler: nøglen ligger i datamappen. */
  readonly noegle?: string
  /** Nøglen før den, mens der skiftes; kun når `noegle` er sat. */
  readonly gammelNoegle?: string
  /** Mangler: dokumenterne ligger i datamappen. */
  readonly bucket?: Bucket
  readonly login: Loginvalg
  /** Adressen, browseren bruger, når den ikke er maskinens egen. */
  readonly adresse?: URL
  /** Hvor længe man kan være logget ind, og hvor længe man kan sidde stille. */
  readonly sessionstid: { readonly levetidMs: number; readonly ledigMs: number }
}

/** `demo` og `udvikling` er kun til egen maskine. `fil` er opsætningen af kommunens login. */
export type Loginvalg =
  | { readonly art: 'demo' }
  | { readonly art: 'udvikling' }
  | { readonly art: 'udbyder'; readonly fil: string; readonly hemmelighed?: string }

/** Navne på de indstillinger, serveren læser fra sine omgivelser. */
type Omgivelser = { readonly [navn: string]: string | undefined }

/** Læser indstillingerne. Afvisningen er én sætning til den, der starter serveren. */
export function laesIndstillinger(omgivelser: Omgivelser, flag: readonly string[] = []): Udfald<Indstillinger, string> {
  const sat = (navn: string) => omgivelser[navn]?.trim() || undefined
  const vaert = sat('HOST') ?? '127.0.0.1'
  const login = laesLogin(sat, vaert, flag)
  if (!login.ok) return login
  const sessionstid = laesSessionstid(sat)
  if (!sessionstid.ok) return sessionstid
  const port = laesPort(sat('PORT') ?? '3000')
  if (port === undefined) return afvist(`PORT er «${sat('PORT')}». Skriv et helt tal fra 0 til 65535.`)
  const oevedag = laesOevedag(sat('FODFAESTE_DATO'))
  if (!oevedag.ok) return oevedag
  const bucket = laesBucket(sat)
  if (!bucket.ok) return bucket
  const dataMappe = resolve(sat('FODFAESTE_DATA') ?? '.data')
  return lykkes({
    vaert,
    port,
    login: login.vaerdi.login,
    ...naarSat('adresse', login.vaerdi.adresse),
    sessionstid: sessionstid.vaerdi,
    dataMappe,
    ...naarSat('kopimappe', laesKopimappe(sat('FODFAESTE_KOPIER'), dataMappe)),
    ...naarSat('oevedag', oevedag.vaerdi),
    ...naarSat('databaseUrl', sat('DATABASE_URL')),
    ...naarSat('ejerUrl', sat('DATABASE_EJER_URL')),
    ...naarSat('kopiUrl', sat('DATABASE_KOPI_URL')),
    ...naarSat('noegle', sat('FODFAESTE_NOEGLE')),
    ...naarSat('gammelNoegle', sat('FODFAESTE_NOEGLE_GAMMEL')),
    ...naarSat('bucket', bucket.vaerdi),
  })
}

function naarSat<N extends string, V>(navn: N, vaerdi: V | undefined): { readonly [K in N]?: V } {
  return vaerdi === undefined ? {} : ({ [navn]: vaerdi } as { [K in N]: V })
}

/** Uden noget valg ligger kopierne i datamappen; 0 slår dem fra. */
function laesKopimappe(valgt: string | undefined, dataMappe: string): string | undefined {
  return valgt === '0' ? undefined : resolve(valgt ?? join(dataMappe, 'kopier'))
}

function laesOevedag(tekst: string | undefined): Udfald<Dato | undefined, string> {
  if (tekst === undefined) return lykkes(undefined)
  const dag = proevDato(tekst)
  return dag.ok ? dag : afvist(`FODFAESTE_DATO kan ikke læses. ${dag.afvist}`)
}

type Sat = (navn: string) => string | undefined

/** Starter en udbyder til udvikling ved siden af serveren, så hele turen gennem et login kan prøves. */
const UDVIKLINGSLOGIN = '--udviklingslogin'

interface Valgt {
  readonly login: Loginvalg
  readonly adresse?: URL
}

/** Uden et rigtigt login må kun maskinens egen bruger kunne nå serveren. */
function laesLogin(sat: Sat, vaert: string, flag: readonly string[]): Udfald<Valgt, string> {
  const ukendt = flag.find((et) => et !== UDVIKLINGSLOGIN)
  if (ukendt !== undefined) return afvist(`Flaget «${ukendt}» findes ikke. Det eneste er ${UDVIKLINGSLOGIN}.`)
  const udvikling = flag.includes(UDVIKLINGSLOGIN)
  const demo = sat('FODFAESTE_DEMO') ?? '1'
  if (demo !== '1' && demo !== '0') return afvist(`FODFAESTE_DEMO er «${demo}». Skriv 1 for demo eller 0 for drift.`)
  if (demo === '0') {
    if (udvikling) return afvist(`${UDVIKLINGSLOGIN} er kun til udvikling. Fjern det, når FODFAESTE_DEMO er 0.`)
    return laesDrift(sat)
  }
  if (sat('FODFAESTE_OIDC') !== undefined) {
    return afvist('FODFAESTE_OIDC er sat, men demoen bruger den ikke. Sæt også FODFAESTE_DEMO=0, eller fjern den.')
  }
  if (!erEgenMaskine(vaert)) {
    return afvist(
      `HOST er «${vaert}», så andre end denne maskine kan nå serveren, og der er kun demo-login uden adgangskode. ` +
        'Fjern HOST (eller sæt den til 127.0.0.1), eller sæt et rigtigt login op med FODFAESTE_DEMO=0 og FODFAESTE_OIDC.',
    )
  }
  return lykkes({ login: { art: udvikling ? 'udvikling' : 'demo' } })
}

function laesDrift(sat: Sat): Udfald<Valgt, string> {
  const fil = sat('FODFAESTE_OIDC')
  if (fil === undefined) {
    return afvist(
      'Drift kræver et rigtigt login. Sæt FODFAESTE_OIDC til filen med opsætningen, eller fjern FODFAESTE_DEMO=0 for at køre demoen på denne maskine.',
    )
  }
  const skrevet = sat('FODFAESTE_ADRESSE')
  if (skrevet === undefined) {
    return afvist('FODFAESTE_ADRESSE mangler. Skriv adressen, browseren bruger, fx https://fodfaeste.fjordby.dk.')
  }
  const adresse = URL.canParse(skrevet) ? new URL(skrevet) : undefined
  const laasbar = adresse?.protocol === 'https:' || (adresse?.protocol === 'http:' && erEgenMaskine(adresse.hostname))
  if (adresse === undefined || !laasbar || adresse.href !== `${adresse.origin}/`) {
    return afvist(
      `FODFAESTE_ADRESSE er «${skrevet}». Skriv den som https://navn, uden sti; uden https kan sessionen læses undervejs.`,
    )
  }
  const login = { art: 'udbyder', fil, ...naarSat('hemmelighed', sat('FODFAESTE_OIDC_HEMMELIGHED')) } as const
  return lykkes({ login, adresse })
}

const MINUT_MS = 60_000

function laesSessionstid(sat: Sat): Udfald<Indstillinger['sessionstid'], string> {
  const timer = laesHelTal(sat, 'FODFAESTE_SESSION_TIMER', { uden: 10, fra: 1, til: 24 })
  if (!timer.ok) return timer
  const minutter = laesHelTal(sat, 'FODFAESTE_LEDIG_MINUTTER', { uden: 60, fra: 5, til: 480 })
  if (!minutter.ok) return minutter
  return lykkes({ levetidMs: timer.vaerdi * 60 * MINUT_MS, ledigMs: minutter.vaerdi * MINUT_MS })
}

function laesHelTal(
  sat: Sat,
  navn: string,
  { uden, fra, til }: { readonly uden: number; readonly fra: number; readonly til: number },
): Udfald<number, string> {
  const tekst = sat(navn) ?? String(uden)
  const tal = Number(tekst)
  if (/^\d{1,4}$/.test(tekst) && tal >= fra && tal <= til) return lykkes(tal)
  return afvist(`${navn} er «${tekst}». Skriv et helt tal fra ${fra} til ${til}.`)
}

function laesPort(tekst: string): number | undefined {
  const port = Number(tekst)
  return /^\d{1,5}$/.test(tekst) && port <= 65_535 ? port : undefined
}
