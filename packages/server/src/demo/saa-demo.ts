import type { Dato } from '@fodfaeste/grund'
import { type Haendelse, INGEN_FRISTER, type Sag, foldVidere, udfoer } from '@fodfaeste/sag'
import { DEMO_KOMMUNER, DEMO_PERSONER, type DemoSag, type DemoSkridt, demoSager } from '@fodfaeste/sag/demo'
import { gemHaendelser } from '../gem-haendelser.ts'
import type { Omgivelser } from '../omgivelser.ts'
import type { OversigtRaekke } from '../store/sag-store.ts'

export interface Fremgang {
  readonly saaet: number
  readonly iAlt: number
}

type Saaning = Pick<Omgivelser, 'lager' | 'cpr' | 'ur'>

/**
 * Lægger øvekommunernes sager i lageret, så langt de var nået i dag. Kan afbrydes når som helst: hver sag
 * fortsættes dér, hvor den slap, og en sag, nogen har arbejdet videre i, røres ikke.
 */
export async function saaDemo(
  saaning: Saaning,
  vis: (fremgang: Fremgang) => void,
  erAfbrudt: () => boolean = () => false,
): Promise<void> {
  await saaMennesker(saaning)
  for (const { id } of DEMO_KOMMUNER) await saaKrav(saaning, id)
  const idag = saaning.ur.idag()
  const mangler = []
  for (const { id } of DEMO_KOMMUNER) {
    const findes = await raekkerI(saaning, id)
    for (const sag of demoSager()) {
      if (sag.kommune === id) mangler.push(...resten(sag, findes.get(sag.id), idag))
    }
  }
  for (const [nr, saa] of mangler.entries()) {
    if (erAfbrudt()) return
    vis({ saaet: nr, iAlt: mangler.length })
    await saa(saaning)
  }
  if (mangler.length > 0) vis({ saaet: mangler.length, iAlt: mangler.length })
}

async function saaMennesker({ lager: { personer } }: Saaning): Promise<void> {
  for (const kommune of DEMO_KOMMUNER) await personer.opretKommune(kommune)
  for (const { id, navn, roller, kommune, beskrivelse } of DEMO_PERSONER) {
    await personer.gemPerson(kommune, { id, navn, roller, beskrivelse })
  }
}

/** Det, øvekommunerne lader to personer om, til de selv vælger noget andet. */
const GODKENDES = ['afslag', 'ophoer', 'pensionssag', 'hjemvist'] as const

async function saaKrav({ lager, ur }: Saaning, kommune: string): Promise<void> {
  const kontekst = { kommune, bruger: { id: 'demo', navn: 'Demo' }, tidspunkt: ur.nu() }
  const { satAf } = await lager.kommune.krav(kontekst)
  if (satAf === undefined) await lager.kommune.saetKrav(kontekst, { godkendes: GODKENDES })
}

async function raekkerI({ lager, ur }: Saaning, kommune: string): Promise<ReadonlyMap<string, OversigtRaekke>> {
  const kontekst = { kommune, bruger: { id: 'demo', navn: 'Demo' }, tidspunkt: ur.nu() }
  const fundne = new Map<string, OversigtRaekke>()
  let efter: string | undefined
  do {
    const side = await lager.sager.liste(kontekst, { antal: 500, ...(efter !== undefined && { efter }) })
    for (const raekke of side.raekker) fundne.set(raekke.sagId, raekke)
    efter = side.naeste
  } while (efter !== undefined)
  return fundne
}

interface Udfoert {
  readonly skridt: DemoSkridt
  readonly foer: Sag | undefined
  readonly haendelser: readonly Haendelse[]
}

/** Det arbejde, der er tilbage i sagen; intet, når den er færdig eller ikke længere demoens. */
function resten(
  sag: DemoSag,
  findes: OversigtRaekke | undefined,
  idag: Dato,
): readonly ((saaning: Saaning) => Promise<void>)[] {
  const alle = udfoertTil(sag, idag)
  const naaet = findes === undefined ? 0 : alle.findIndex(({ foer }) => foer?.version === findes.version)
  if (alle.length === 0 || naaet === -1) return []
  // Er sidste hændelse en anden end demoens, har nogen skrevet i sagen siden.
  if (findes !== undefined && alle[naaet - 1]?.skridt.tidspunkt !== findes.opdateret) return []
  return [(saaning) => saa(sag, alle.slice(naaet), saaning)]
}

/** Skridtene kørt gennem sagens egne beslutninger, til og med i dag. */
function udfoertTil({ id, skridt }: DemoSag, idag: Dato): readonly Udfoert[] {
  const udfoerte: Udfoert[] = []
  let foer: Sag | undefined
  for (const et of skridt) {
    if (et.idag > idag) break
    const udfald = udfoer(foer, et.kommando, { af: et.af, idag: et.idag })
    if (!udfald.ok)
      throw new Error(`Demo case ${id} refuses its own step ${et.kommando.beslutning}: ${udfald.afvist.kode}`)
    udfoerte.push({ skridt: et, foer, haendelser: udfald.vaerdi })
    foer = foldVidere(
      foer,
      // Kun det, lageret også gemmer af et menneske: ellers blev rækken en anden, når den regnes igen.
      udfald.vaerdi.map((h) => ({ ...h, af: { id: et.af.id, navn: et.af.navn }, registreretTidspunkt: et.tidspunkt })),
    )
  }
  return udfoerte
}

async function saa(
  { kommune, id, cpr }: DemoSag,
  udfoerte: readonly Udfoert[],
  { lager, cpr: boks, ur }: Saaning,
): Promise<void> {
  for (const { skridt, foer, haendelser } of udfoerte) {
    const { af, tidspunkt } = skridt
    const kontekst = { kommune, bruger: { id: af.id, navn: af.navn }, tidspunkt: new Date(tidspunkt) }
    const laast = foer === undefined ? { cpr: boks.laas(cpr.replace('-', ''), { kommune, sagId: id }) } : {}
    const svar = await gemHaendelser(lager.sager, kontekst, {
      sagId: id,
      foer,
      haendelser,
      idag: ur.idag(),
      // Har kommunen sat sig frister, er rækken forældet og regnes om ved første opslag.
      frister: INGEN_FRISTER,
      formaal: 'Demo',
      ...laast,
    })
    if (!svar.ok) throw new Error(`Demo case ${id} was written by someone else while being seeded`)
  }
}
