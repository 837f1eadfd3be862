import { type Dato, type Udfald, afvist, iso, lykkes } from '@fodfaeste/grund'
import {
  type Afvist,
  type Aktoer,
  type Beslutning,
  type Haendelse,
  type Kommando,
  type Person,
  type Sag,
  feltAf,
  foldVidere,
  skrivAfvist,
  udfoer,
} from '@fodfaeste/sag'
import type { Galt } from './kolonner.ts'
import type { Sagsraekke } from './raekke.ts'

export interface Omkring {
  readonly af: Aktoer
  readonly idag: Dato
  readonly tidspunkt: Date
  readonly sagsnummer: string
  /** Den, sagen får; slået op af kolonnen sagsbehandler. */
  readonly sagsbehandler?: Person
  readonly fil: { readonly navn: string; readonly sha256: string }
}

export interface NySag {
  readonly sag: Sag
  readonly haendelser: readonly Haendelse[]
}

/** Rækken som hændelser, gennem de samme beslutninger, som et menneske ville tage dem. Afslaget peger på kolonnen. */
export function opretFraRaekke(raekke: Sagsraekke, omkring: Omkring): Udfald<NySag, Galt & { readonly felt: string }> {
  const { af, idag, tidspunkt } = omkring
  let sag: Sag | undefined
  const haendelser: Haendelse[] = []
  for (const { kommando, felt } of skridt(raekke, omkring)) {
    const svar: Beslutning = udfoer(sag, kommando, { af, idag })
    if (!svar.ok) return afvist({ felt: felt(feltAf(svar.afvist)), ...forklar(svar.afvist) })
    haendelser.push(...svar.vaerdi)
    const registreretTidspunkt = tidspunkt.toISOString()
    sag = foldVidere(
      sag,
      svar.vaerdi.map((h) => ({ ...h, af: { id: af.id, navn: af.navn }, registreretTidspunkt })),
    )
  }
  if (sag === undefined) throw new Error('A row gave no case')
  return lykkes({ sag, haendelser })
}

interface Skridt {
  readonly kommando: Kommando
  /** Kolonnen, når afslaget peger på dette felt. */
  readonly felt: (felt: string | undefined) => string
}

function* skridt(raekke: Sagsraekke, { idag, sagsnummer, sagsbehandler, fil }: Omkring): Generator<Skridt> {
  const { linje, egetId, navn, cpr, henvistFra, henvistDen, oplysninger } = raekke
  const hvorfra = `import fra ${fil.navn}, linje ${linje}`
  yield {
    kommando: {
      beslutning: 'opret-sag',
      sagsnummer,
      navn,
      cpr,
      henvistFra,
      henvistDen,
      ...(sagsbehandler !== undefined && { sagsbehandler }),
    },
    felt: (felt) => OPRETTER[felt ?? ''] ?? '',
  }
  const kilde = raekke.kilde === undefined ? `I${hvorfra.slice(1)}` : `${raekke.kilde} (${hvorfra})`
  const den = raekke.oplystDen ?? iso(idag)
  if (raekke.adresse !== undefined) {
    // Det, der mangler, afvises af sagen med den kolonne, der skal udfyldes.
    const { vej = '', by = '', fra = den, ...resten } = raekke.adresse
    yield {
      kommando: { beslutning: 'registrer-adresse', ...resten, vej, by, fra, kilde, den },
      felt: (felt) => (felt === 'den' ? 'oplyst_den' : felt === 'kilde' ? 'kilde' : `adresse_${felt ?? 'vej'}`),
    }
  }
  for (const { id, kolonne, vaerdi } of oplysninger) {
    yield {
      kommando: { beslutning: 'registrer-oplysning', id, vaerdi, kilde, den },
      felt: (felt) => (felt === 'den' ? 'oplyst_den' : felt === 'kilde' ? 'kilde' : kolonne),
    }
  }
  yield {
    kommando: {
      beslutning: 'skriv-notat',
      navn: 'Importeret fra et andet system',
      art: 'andet',
      tekst: `Sagen er importeret fra filen «${fil.navn}», linje ${linje} (SHA-256 ${fil.sha256}). Kommunens eget id på den er ${egetId}.`,
      skete: iso(idag),
      den: iso(idag),
    },
    felt: () => '',
  }
}

const OPRETTER: { readonly [felt: string]: string } = {
  navn: 'navn',
  cpr: 'cpr',
  henvistFra: 'henvist_fra',
  henvistDen: 'henvist_den',
}

/** Sagens afslag er grunden og, i de sidste sætninger, rådet. Hvor der kun er rådet, siges grunden her. */
function forklar(a: Afvist): Galt {
  const [foerste = '', ...resten] = skrivAfvist(a).split(/(?<=[.»]) (?=[A-ZÆØÅ])/)
  if (resten.length > 0) return { grund: foerste, raad: resten.join(' ') }
  return a.kode === 'FELT_MANGLER'
    ? { grund: 'Feltet er tomt.', raad: foerste }
    : { grund: 'Værdien kan ikke bruges.', raad: foerste }
}
