import { createHash, randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { dele } from '@fodfaeste/grund'
import { type Aktoer, type Person, fase } from '@fodfaeste/sag'
import type { CprBoks } from '../store/cpr-boks.ts'
import type { FoerImport, Importeret, NyImport } from '../store/import-store.ts'
import type { Lager } from '../store/aabn-lager.ts'
import { kanonisk } from '../store/kanonisk.ts'
import type { Json } from '../store/haendelse.ts'
import type { NyHaendelse } from '../store/haendelse.ts'
import type { Kontekst } from '../store/sag-store.ts'
import { dagIDanmark } from '../ur.ts'
import { tilOversigt, visRaekke } from '../vis/sag-raekke.ts'
import { type Fillaesning, laesFil } from './laes-fil.ts'
import { laesRaekke } from './laes-raekke.ts'
import { opretFraRaekke } from './opret-fra-raekke.ts'
import type { Bemaerkning, Sagsraekke } from './raekke.ts'

export interface Importvalg {
  readonly lager: Pick<Lager, 'import' | 'personer'>
  readonly cpr: CprBoks
  /** Den, der importerer: hendes rolle skal have lov til at oprette sager. */
  readonly af: Aktoer
  readonly tidspunkt: Date
  readonly fil: { readonly sti: string; readonly bytes: Uint8Array }
  /** Gem ikke; giv kun rapporten. */
  readonly proev: boolean
  readonly visFremgang: (gemt: number, iAlt: number) => void
}

export interface Importrapport {
  readonly fil: string
  readonly sha256: string
  readonly kommune: string
  readonly raekker: number
  /** Nye sager; er en række afvist, er ingen af dem gemt. */
  readonly nye: number
  readonly gemt: boolean
  /** Importeret før, og rækken er den samme. */
  readonly uaendrede: number
  /** Importeret før, men rækken er en anden nu. Sagen er ikke rørt. */
  readonly aendrede: readonly Bemaerkning[]
  readonly afviste: readonly Bemaerkning[]
}

/** Importerer filen: først hele prøven, og kun hvis ingen række afvises, alt på én gang. */
export async function importer(
  valg: Importvalg,
): Promise<{ readonly ok: true; readonly vaerdi: Importrapport } | Extract<Fillaesning, { readonly ok: false }>> {
  const { lager, cpr, af, tidspunkt, fil, proev, visFremgang } = valg
  const laest = laesFil(fil.sti, fil.bytes)
  if (!laest.ok) return laest
  const laesninger = laest.vaerdi.map(laesRaekke)
  const raekker = laesninger.flatMap((en) => (en.ok ? [en.sag] : []))
  const afviste: Bemaerkning[] = laesninger.flatMap((en) => (en.ok ? [] : en.fejl))
  const filen = { navn: basename(fil.sti), sha256: createHash('sha256').update(fil.bytes).digest('hex') }
  const kontekst = { kommune: af.kommune, bruger: { id: af.id, navn: af.navn }, tidspunkt }
  const personer = await lager.personer.personer(af.kommune)
  const spoerg = {
    egneIder: raekker.map(({ egetId }) => egetId),
    cprOpslag: raekker.flatMap((raekke) => cpr.opslagene(raekke.cpr, af.kommune)),
    aar: dele(dagIDanmark(tidspunkt)).aar,
    fil: filen,
    visFremgang,
  }
  const fundet = { nye: 0, uaendrede: 0, gemt: false }
  const aendrede: Bemaerkning[] = []
  await lager.import.importer(kontekst, spoerg, (foer) => {
    const bord = { kontekst, cpr, af, filen, personer, foer }
    const nye: NyImport[] = []
    const set = { ider: new Map<string, number>(), borgere: new Map<string, number>() }
    for (const raekke of raekker) {
      const svar = behandl(raekke, bord, set)
      if (svar.art === 'ny') nye.push(svar.ny)
      else if (svar.art === 'uaendret') fundet.uaendrede++
      else (svar.art === 'aendret' ? aendrede : afviste).push(svar.bemaerkning)
    }
    fundet.nye = nye.length
    fundet.gemt = !proev && afviste.length === 0 && nye.length > 0
    return fundet.gemt ? nye : []
  })
  afviste.sort((a, b) => a.linje - b.linje)
  const optalt = { raekker: laest.vaerdi.length, ...fundet, aendrede, afviste }
  return { ok: true, vaerdi: { fil: filen.navn, sha256: filen.sha256, kommune: af.kommune, ...optalt } }
}

interface Bord {
  readonly kontekst: Kontekst
  readonly cpr: CprBoks
  readonly af: Aktoer
  readonly filen: { readonly navn: string; readonly sha256: string }
  readonly personer: readonly Person[]
  readonly foer: FoerImport
}

/** Hvad der allerede er set i filen, og på hvilken linje. */
interface Set {
  readonly ider: Map<string, number>
  readonly borgere: Map<string, number>
}

type Behandlet =
  | { readonly art: 'ny'; readonly ny: NyImport }
  | { readonly art: 'uaendret' }
  | { readonly art: 'aendret' | 'afvist'; readonly bemaerkning: Bemaerkning }

function behandl(raekke: Sagsraekke, bord: Bord, set: Set): Behandlet {
  const { linje, egetId } = raekke
  const afvis = (felt: string, grund: string, raad: string): Behandlet => ({
    art: 'afvist',
    bemaerkning: { linje, egetId, felt, grund, raad },
  })
  const tidligere = set.ider.get(egetId)
  if (tidligere !== undefined) {
    return afvis(
      'sags_id',
      `Det samme id står på linje ${tidligere}.`,
      "Hver sag skal have sit eget id. Fjern den ene, eller ret id'et.",
    )
  }
  set.ider.set(egetId, linje)
  const felter = aftrykAf(raekke)
  const kendt = bord.foer.kendte.get(egetId)
  if (kendt !== undefined) return sammenlign(raekke, felter, kendt, opslageneAf(raekke, bord))

  const { sagsbehandler: id } = raekke
  const sagsbehandler = bord.personer.find((person) => person.id === id)
  if (id !== undefined && sagsbehandler === undefined) {
    return afvis(
      'sagsbehandler',
      'Der er ingen person i kommunen med det id.',
      "Skriv id'et på en, der har været logget ind, eller lad feltet være tomt.",
    )
  }
  const optaget = harSag(raekke, bord, set)
  if (optaget !== undefined)
    return afvis('cpr', optaget, 'En borger har én åben sag. Fjern rækken, eller afslut den anden først.')
  const ny = lavSag(raekke, bord, sagsbehandler)
  if (!ny.ok) return afvis(ny.afvist.felt, ny.afvist.grund, ny.afvist.raad)
  if (ny.aaben) set.borgere.set(raekke.cpr, linje)
  return { art: 'ny', ny: { egetId, linje, felter, sag: ny.sag } }
}

function harSag(raekke: Sagsraekke, bord: Bord, set: Set): string | undefined {
  const { kontekst, foer } = bord
  const paaLinje = set.borgere.get(raekke.cpr)
  if (paaLinje !== undefined) return `Den samme borger står på linje ${paaLinje}.`
  const idag = dagIDanmark(kontekst.tidspunkt)
  const aaben = opslageneAf(raekke, bord)
    .flatMap((opslag) => foer.borgernesSager.get(opslag) ?? [])
    .map((en) => visRaekke(en, idag))
    .find((en) => en.fase !== 'afsluttet')
  return aaben && `Borgeren har allerede sagen ${aaben.sagsnummer}.`
}

/** Midt i et nøgleskift kan borgeren stå under hver af nøglerne. */
const opslageneAf = ({ cpr }: Sagsraekke, { cpr: boks, kontekst }: Bord): readonly string[] =>
  boks.opslagene(cpr, kontekst.kommune).map((opslag) => Buffer.from(opslag).toString('hex'))

function lavSag(raekke: Sagsraekke, { kontekst, cpr, af, filen, foer }: Bord, sagsbehandler: Person | undefined) {
  const { kommune, tidspunkt } = kontekst
  const idag = dagIDanmark(tidspunkt)
  const sagId = randomUUID()
  const omkring = { af, idag, tidspunkt, fil: filen, sagsnummer: foer.naesteSagsnummer() }
  const oprettet = opretFraRaekke(raekke, {
    ...omkring,
    ...(sagsbehandler !== undefined && { sagsbehandler: { id: sagsbehandler.id, navn: sagsbehandler.navn } }),
  })
  if (!oprettet.ok) return oprettet
  const { sag, haendelser } = oprettet.vaerdi
  return {
    ok: true as const,
    aaben: fase(sag, idag) !== 'afsluttet',
    sag: {
      sagId,
      forventetVersion: 0,
      haendelser: haendelser as unknown as readonly NyHaendelse[],
      oversigt: tilOversigt(sag, idag, foer.frister),
      formaal: `Import fra ${filen.navn}`,
      cpr: cpr.laas(raekke.cpr, { kommune, sagId }),
    },
  }
}

/** Et aftryk af hvert felt, nok til at se, at det er ændret. CPR-nummeret sammenlignes på sit opslag og er ikke med. */
function aftrykAf(raekke: Sagsraekke): { readonly [felt: string]: string } {
  const { linje: _, egetId: __, cpr: ___, oplysninger, ...felter } = raekke
  const alle = [...Object.entries(felter), ...oplysninger.map(({ kolonne, vaerdi }) => [kolonne, vaerdi] as const)]
  return Object.fromEntries(
    alle.map(([felt, vaerdi]) => {
      const aftryk = createHash('sha256')
        .update(kanonisk(vaerdi as Json))
        .digest('hex')
      return [KOLONNE[felt] ?? felt, aftryk.slice(0, AFTRYK_TEGN)]
    }),
  )
}

const AFTRYK_TEGN = 16

const KOLONNE: { readonly [felt: string]: string } = {
  henvistFra: 'henvist_fra',
  henvistDen: 'henvist_den',
  oplystDen: 'oplyst_den',
}

function sammenlign(
  { linje, egetId }: Sagsraekke,
  felter: { readonly [felt: string]: string },
  kendt: Importeret,
  cprOpslag: readonly string[],
): Behandlet {
  const navne = [...new Set([...Object.keys(kendt.felter), ...Object.keys(felter)])]
  const andre = navne.filter((navn) => kendt.felter[navn] !== felter[navn])
  if (!cprOpslag.includes(kendt.cprOpslag)) andre.push('cpr')
  if (andre.length === 0) return { art: 'uaendret' }
  return {
    art: 'aendret',
    bemaerkning: {
      linje,
      egetId,
      felt: andre.toSorted().join(', '),
      grund: 'Rækken er en anden end den, sagen blev importeret fra.',
      raad: 'Sagen er ikke rørt. Skal den følge med, så registrér ændringen i den.',
    },
  }
}
