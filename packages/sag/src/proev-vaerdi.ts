import { type Dato, type Udfald, afvist, alder, iso, lykkes } from '@fodfaeste/grund'
import type { Afvist } from './afvist.ts'
import {
  type OplysningId,
  type OplysningVaerdi,
  type OrlovJson,
  type TidligereForloebJson,
  erDagId,
  erJaNejId,
} from './oplysning.ts'
import { proevDag, proevDagTilIdag, proevOrden, proevValg } from './proev-felt.ts'

// Ikke grænser i loven, men tegn på en slåfejl i årstallet.
const YNGST_AAR = 15
const AELDST_AAR = 110
const LAENGST_MAANEDER = 120

type Proevet<V> = Udfald<V, Afvist>

/** Passer værdien til oplysningen? Svaret er den samme værdi, kendt og i fast form. */
export function proevVaerdi(id: OplysningId, vaerdi: unknown, idag: Dato): Proevet<OplysningVaerdi> {
  if (erDagId(id)) return proevSagsdag(id, vaerdi, idag)
  if (erJaNejId(id)) return typeof vaerdi === 'boolean' ? lykkes(vaerdi) : passerIkke('Svar ja eller nej.')
  if (id === 'foedselsdag') return proevFoedselsdag(vaerdi, idag)
  if (id === 'varighed') return proevVarighed(vaerdi)
  if (id === 'orlov') return proevOrlov('vaerdi', vaerdi)
  return proevTidligere(vaerdi, idag)
}

function passerIkke(grund: string, felt = 'vaerdi'): { readonly ok: false; readonly afvist: Afvist } {
  return afvist({ kode: 'VAERDI_PASSER_IKKE', felt, grund })
}

/** Det, der er sket, kan ikke være sket i morgen. Begyndelse, slut og afgørelse kan ligge forude. */
const ER_SKET: ReadonlySet<OplysningId> = new Set(['bevilget', 'paaklaget-afgoerelse'])

function proevSagsdag(id: OplysningId, vaerdi: unknown, idag: Dato): Proevet<string> {
  const dag = proevDag('vaerdi', vaerdi)
  if (!dag.ok) return dag
  if (ER_SKET.has(id) && dag.vaerdi > idag)
    return afvist({ kode: 'DAG_I_FREMTIDEN', felt: 'vaerdi', dag: dag.vaerdi, idag })
  return lykkes(iso(dag.vaerdi))
}

/** Alderen, når fødselsdagen ikke kan være rigtig; ellers `undefined`. */
export function usandsynligFoedselsdag(foedt: Dato, idag: Dato): number | undefined {
  const aar = alder(foedt, idag)
  return aar < YNGST_AAR || aar > AELDST_AAR ? aar : undefined
}

function proevFoedselsdag(vaerdi: unknown, idag: Dato): Proevet<string> {
  const dag = proevDag('vaerdi', vaerdi)
  if (!dag.ok) return dag
  const usandsynlig = usandsynligFoedselsdag(dag.vaerdi, idag)
  if (usandsynlig === undefined) return lykkes(iso(dag.vaerdi))
  return afvist({ kode: 'FOEDSELSDAG_USANDSYNLIG', felt: 'vaerdi', dag: dag.vaerdi, alder: usandsynlig })
}

function proevVarighed(vaerdi: unknown): Proevet<number> {
  if (typeof vaerdi === 'number' && Number.isInteger(vaerdi) && vaerdi >= 1 && vaerdi <= LAENGST_MAANEDER)
    return lykkes(vaerdi)
  return passerIkke(`Skriv længden som hele måneder, fra 1 til ${LAENGST_MAANEDER}.`)
}

function proevTidligere(vaerdi: unknown, idag: Dato): Proevet<readonly TidligereForloebJson[]> {
  if (!Array.isArray(vaerdi)) return passerIkke('Skriv de tidligere forløb som en liste. Er der ingen, er listen tom.')
  const forloeb: TidligereForloebJson[] = []
  for (const [nr, et] of vaerdi.entries()) {
    const proevet = proevEtTidligere(`vaerdi[${nr}]`, et, idag)
    if (!proevet.ok) return proevet
    forloeb.push(proevet.vaerdi)
  }
  return udenOverlap('vaerdi', forloeb)
}

function proevEtTidligere(felt: string, et: unknown, idag: Dato): Proevet<TidligereForloebJson> {
  if (!erObjekt(et)) return passerIkke('Skriv forløbet med første og sidste dag, så vidt de kendes.', felt)
  const fra = hvisKendt(et['fra'], (dag) => proevDagTilIdag(`${felt}.fra`, dag, idag))
  if (!fra.ok) return fra
  const til = hvisKendt(et['til'], (dag) => proevDag(`${felt}.til`, dag))
  if (!til.ok) return til
  const orlov = hvisKendt(et['orlov'], (liste) => proevOrlov(`${felt}.orlov`, liste))
  if (!orlov.ok) return orlov
  const kendt = { fra: fra.vaerdi, til: til.vaerdi, orlov: orlov.vaerdi }
  if (kendt.fra !== undefined && kendt.til !== undefined) {
    const omvendt = proevOrden(`${felt}.til`, kendt.fra, kendt.til)
    if (omvendt !== undefined) return afvist(omvendt)
  }
  return lykkes({
    ...(kendt.fra !== undefined && { fra: iso(kendt.fra) }),
    ...(kendt.til !== undefined && { til: iso(kendt.til) }),
    ...(kendt.orlov !== undefined && { orlov: kendt.orlov }),
  })
}

/** Prøver kun det, der er skrevet; det udeladte er ukendt og må være det. */
function hvisKendt<V>(vaerdi: unknown, proev: (vaerdi: unknown) => Proevet<V>): Proevet<V | undefined> {
  return vaerdi === undefined ? lykkes(undefined) : proev(vaerdi)
}

function proevOrlov(felt: string, vaerdi: unknown): Proevet<readonly OrlovJson[]> {
  if (!Array.isArray(vaerdi))
    return passerIkke('Skriv orloven som en liste af perioder. Er der ingen, er listen tom.', felt)
  const perioder: OrlovJson[] = []
  for (const [nr, en] of vaerdi.entries()) {
    const proevet = proevEnOrlov(`${felt}[${nr}]`, en)
    if (!proevet.ok) return proevet
    perioder.push(proevet.vaerdi)
  }
  return udenOverlap(felt, perioder)
}

function proevEnOrlov(felt: string, en: unknown): Proevet<OrlovJson> {
  if (!erObjekt(en)) return passerIkke('Skriv orloven med art, første og sidste dag.', felt)
  const art = proevValg(`${felt}.art`, en['art'], ['barsel', 'sorgorlov'])
  if (!art.ok) return art
  const fra = proevDag(`${felt}.fra`, en['fra'])
  if (!fra.ok) return fra
  const til = proevDag(`${felt}.til`, en['til'])
  if (!til.ok) return til
  const omvendt = proevOrden(`${felt}.til`, fra.vaerdi, til.vaerdi)
  if (omvendt !== undefined) return afvist(omvendt)
  const ret = en['retTilDagpenge']
  if (ret !== undefined && typeof ret !== 'boolean')
    return passerIkke('Er der ret til dagpenge? Svar ja eller nej.', felt)
  return lykkes({
    fra: iso(fra.vaerdi),
    til: iso(til.vaerdi),
    art: art.vaerdi,
    ...(ret !== undefined && { retTilDagpenge: ret }),
  })
}

/** Perioderne i orden. To, der dækker samme dag, er en fejl i registreringen: dagen ville se ud til at tælle dobbelt. */
function udenOverlap<P extends { readonly fra?: string; readonly til?: string }>(
  felt: string,
  perioder: readonly P[],
): Proevet<readonly P[]> {
  // ISO-dage ordnes som tekst. Uden første dag står perioden først, så listen har én orden.
  const iOrden = perioder.toSorted((a, b) => ((a.fra ?? '') < (b.fra ?? '') ? -1 : 1))
  for (const [nr, naeste] of iOrden.entries()) {
    const foer = iOrden[nr - 1]
    if (foer?.til === undefined || naeste.fra === undefined || foer.til < naeste.fra) continue
    const dag = proevDag(felt, naeste.fra)
    if (dag.ok) return afvist({ kode: 'PERIODER_OVERLAPPER', felt, dag: dag.vaerdi })
  }
  return lykkes(iOrden)
}

function erObjekt(vaerdi: unknown): vaerdi is { readonly [felt: string]: unknown } {
  return typeof vaerdi === 'object' && vaerdi !== null && !Array.isArray(vaerdi)
}
