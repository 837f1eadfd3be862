import { iso } from '@fodfaeste/grund'
import { visFrister, vurderSag } from '@fodfaeste/lov'
import { tilSagsfakta } from '@fodfaeste/sag'
import { Afslag } from '../http/afslag.ts'
import { findBlik } from '../http/find-blik.ts'
import { type HentetSag, laest } from '../http/sag-adgang.ts'
import type { Driftslager } from '../store/aabn-drift.ts'
import type { Kontekst } from '../store/sag-store.ts'
import { visHaendelser } from '../vis/haendelse-visning.ts'
import { foldet, visSag } from '../vis/sag-visning.ts'
import { medSynligBorger } from '../vis/skjult-borger.ts'
import { visSammenligning } from '../vis/sagssammenligning.ts'
import { type Fundet, findSager } from './find-sag.ts'
import { type Omverden, UDGANG, type Udgang } from './omverden.ts'
import { skrivForskellen, skrivSagen } from './skriv-sagen.ts'

/** Det, der spørges om. Dage og øjeblikke er prøvet. */
export interface Visning {
  readonly hvilken: string
  readonly den?: string | undefined
  readonly lov?: string | undefined
  readonly siden?: string | undefined
  readonly kommune?: string | undefined
  readonly formaal: string
  readonly json: boolean
}

/** Viser sagen, eller forskellen. Læsningen står i adgangsloggen i samme transaktion, ellers vises intet. */
export async function vis(her: Driftslager, oensket: Visning, omverden: Omverden): Promise<Udgang> {
  const { bruger, ur, skriv, skrivFejl } = omverden
  const som = { bruger: { id: `drift:${bruger}`, navn: `Driften (${bruger})` }, tidspunkt: ur.nu() }
  const fundne = (await findSager(her, oensket.hvilken, som)).filter(
    ({ kommune }) => oensket.kommune === undefined || kommune.id === oensket.kommune,
  )
  const [fundet, ...flere] = fundne
  if (fundet === undefined || flere.length > 0) {
    skrivFejl(`${ikkeEn(oensket, fundne)}\n`)
    return UDGANG.afvist
  }
  const svar = await laesSag(her, { ...som, kommune: fundet.kommune.id }, fundet.sagId, oensket, omverden)
  if (svar instanceof Afslag) {
    skrivFejl(`${svar.problem.detail}\n`)
    return UDGANG.afvist
  }
  skriv(svar)
  return UDGANG.ok
}

function ikkeEn({ hvilken, kommune }: Visning, fundne: readonly Fundet[]): string {
  if (fundne.length === 0) {
    const hvor = kommune === undefined ? 'i installationen' : `i kommunen ${kommune}`
    return `Der er ingen sag ${hvilken} ${hvor}. Skriv sagens id eller hele dens sagsnummer.`
  }
  const kommuner = fundne.map((en) => en.kommune.id)
  return `Sagsnummeret ${hvilken} er i flere kommuner: ${kommuner.join(', ')}. Vælg med --kommune.`
}

function laesSag(
  { lager }: Driftslager,
  kontekst: Kontekst,
  sagId: string,
  oensket: Visning,
  { ur }: Omverden,
): Promise<string | Afslag> {
  const idag = ur.idag()
  return lager.sager.laes<string | Afslag>(kontekst, { sagId, dag: iso(idag) }, (fundet) => {
    // Driften har ingen roller i sagen: alt, der kan gøres i den, er nej, og en beskyttet borger er skjult.
    const ingen = { ...kontekst.bruger, roller: [], kommune: kontekst.kommune }
    const hele: HentetSag = {
      sagId,
      lagrede: fundet.haendelser,
      haendelser: fundet.haendelser.map(laest),
      frister: fundet.frister,
      krav: fundet.krav,
      forhold: { ...fundet.forhold, kommune: kontekst.kommune },
    }
    const sag = medSynligBorger(hele, ingen)
    const { den, lov, siden, formaal, json } = oensket
    const blik = findBlik(sag, { registreretTil: den, paa: lov }, idag)
    if (blik instanceof Afslag) return { svar: blik }
    if (siden !== undefined) {
      const foer = findBlik(sag, { registreretTil: siden, paa: lov }, idag)
      if (foer instanceof Afslag) return { svar: foer }
      const data = visSammenligning(sag, { ...foer, registreretTil: siden }, { ...blik, registreretTil: den })
      const hvad = `Kommandolinjen: sagen, forskellen fra version ${foer.version} til ${blik.version}`
      return { svar: json ? somJson(data) : skrivForskellen(data), log: { formaal, hvad } }
    }
    const hvad = `Kommandolinjen: sagen, version ${blik.version}`
    const data = visSag(sag, blik, ingen)
    const foldetSag = foldet(sag.haendelser, blik.version)
    const svar = json
      ? somJson({ sag: data, frister: visFrister(vurderSag(tilSagsfakta(foldetSag, blik.frister), blik.paa)) })
      : skrivSagen(
          { sag: foldetSag, blik, antal: sag.haendelser.length, udgave: data.vurdering.lov.udgave },
          visHaendelser(sag, { til: blik.version }, blik.paa),
        )
    return { svar, log: { formaal, hvad } }
  })
}

const somJson = (data: object): string => `${JSON.stringify(data, undefined, 2)}\n`
