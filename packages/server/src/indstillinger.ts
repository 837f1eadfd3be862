import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { type Dato, type Udfald, afvist, lykkes, proevDato } from '@fodfaeste/grund'

/** Alt, serveren får at vide udefra, læst og efterset. */
export interface Indstillinger {
  readonly vaert: string
  readonly port: number
  readonly dataMappe: string
  /** Mangler: den indlejrede database i datamappen. */
  readonly databaseUrl?: string
  /** Rollen, der må migrere, når den er en anden end den, der arbejdes med. */
  readonly ejerUrl?: string
  /** Mangler: uret bestemmer. */
  readonly oevedag?: Dato
  /** Mangler: nøglen ligger i datamappen. */
  readonly noegle?: string
}

/** Navne på de indstillinger, serveren læser fra sine omgivelser. */
type Omgivelser = { readonly [navn: string]: string | undefined }

/** Læser indstillingerne. Afvisningen er én sætning til den, der starter serveren. */
export function laesIndstillinger(omgivelser: Omgivelser): Udfald<Indstillinger, string> {
  const sat = (navn: string) => omgivelser[navn]?.trim() || undefined
  const vaert = sat('HOST') ?? '127.0.0.1'
  const adgang = kraevDemoPaaEgenMaskine(vaert, sat('FODFAESTE_DEMO') ?? '1')
  if (adgang !== undefined) return afvist(adgang)
  const port = laesPort(sat('PORT') ?? '3000')
  if (port === undefined) return afvist(`PORT er «${sat('PORT')}». Skriv et helt tal fra 0 til 65535.`)
  const oevedag = laesOevedag(sat('FODFAESTE_DATO'))
  if (!oevedag.ok) return oevedag
  return lykkes({
    vaert,
    port,
    dataMappe: resolve(sat('FODFAESTE_DATA') ?? '.data'),
    ...naarSat('oevedag', oevedag.vaerdi),
    ...naarSat('databaseUrl', sat('DATABASE_URL')),
    ...naarSat('ejerUrl', sat('DATABASE_EJER_URL')),
    ...naarSat('noegle', sat('FODFAESTE_NOEGLE')),
  })
}

function naarSat<N extends string, V>(navn: N, vaerdi: V | undefined): { readonly [K in N]?: V } {
  return vaerdi === undefined ? {} : ({ [navn]: vaerdi } as { [K in N]: V })
}

function laesOevedag(tekst: string | undefined): Udfald<Dato | undefined, string> {
  if (tekst === undefined) return lykkes(undefined)
  const dag = proevDato(tekst)
  return dag.ok ? dag : afvist(`FODFAESTE_DATO kan ikke læses. ${dag.afvist}`)
}

/** I demoen logger man ind uden adgangskode. Det må kun ske, hvor kun maskinens egen bruger kan nå serveren. */
function kraevDemoPaaEgenMaskine(vaert: string, demo: string): string | undefined {
  if (demo !== '1' && demo !== '0') return `FODFAESTE_DEMO er «${demo}». Skriv 1 for demo eller 0 for drift.`
  if (demo === '0') {
    return 'Drift kræver et rigtigt login, og det er ikke sat op endnu. Fjern FODFAESTE_DEMO=0 for at køre demoen på denne maskine.'
  }
  if (erEgenMaskine(vaert)) return undefined
  return (
    `HOST er «${vaert}», så andre end denne maskine kan nå serveren, og der er kun demo-login uden adgangskode. ` +
    'Fjern HOST (eller sæt den til 127.0.0.1), indtil et rigtigt login er sat op.'
  )
}

/** Kan kun denne maskine nå adressen? */
export function erEgenMaskine(vaert: string): boolean {
  const uden = vaert.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  if (uden === 'localhost' || uden === '::1') return true
  return isIP(uden) === 4 && uden.startsWith('127.')
}

function laesPort(tekst: string): number | undefined {
  const port = Number(tekst)
  return /^\d{1,5}$/.test(tekst) && port <= 65_535 ? port : undefined
}
