import { createHash } from 'node:crypto'
import { type Dato, iso } from '@fodfaeste/grund'
import { type Sag, afsluttetDen, opbevaretLaengeNok } from '@fodfaeste/sag'
import type { OpbevaringStore, Opbevaringsregel } from '../store/opbevaring-store.ts'
import type { Kontekst, OversigtRaekke } from '../store/sag-store.ts'
import { dagIDanmark } from '../ur.ts'

/** En sag, kommunens regel siger skal slettes. */
export interface Udpeget {
  readonly sagId: string
  readonly version: number
  readonly sagsnummer: string
  /** Dagen, årene tælles fra (ISO). */
  readonly sluttede: string
}

export interface Udpegning {
  /** Mangler: kommunen har ikke besluttet noget, og intet slettes. */
  readonly regel?: Opbevaringsregel & { readonly aar: number }
  /** Afsluttede sager i alt. */
  readonly afsluttede: number
  /** Efter sagsnummer. */
  readonly sager: readonly Udpeget[]
  /** Kendetegn på netop denne regel og disse sager, som de er nu. Er noget ændret, er det et andet. */
  readonly aftryk: string
}

/** Hvilke sager ville blive slettet på dagen efter kommunens regel? Ændrer intet. */
export async function udpeg(opbevaring: OpbevaringStore, kontekst: Kontekst, idag: Dato): Promise<Udpegning> {
  const [regel] = await opbevaring.regler(kontekst)
  let afsluttede = 0
  const sager: Udpeget[] = []
  for await (const bunke of opbevaring.afsluttede(kontekst)) {
    for (const raekke of bunke) {
      const slut = slutdag(raekke, idag)
      if (slut === undefined) continue
      afsluttede += 1
      if (regel?.aar === undefined || !opbevaretLaengeNok(slut, regel.aar, idag)) continue
      const { sagId, version, sagsnummer } = raekke
      sager.push({ sagId, version, sagsnummer, sluttede: iso(slut) })
    }
  }
  const iOrden = sager.toSorted((a, b) => (a.sagsnummer < b.sagsnummer ? -1 : 1))
  const gaeldende = regel?.aar === undefined ? {} : { regel: { ...regel, aar: regel.aar } }
  return { ...gaeldende, afsluttede, sager: iOrden, aftryk: aftrykAf(regel, iOrden) }
}

/** Rækken kan være regnet en anden dag; sagen i den siger, om den er slut i dag. */
function slutdag({ data, opdateret }: OversigtRaekke, idag: Dato): Dato | undefined {
  const { sag } = data as unknown as { readonly sag: Sag }
  return afsluttetDen(sag, dagIDanmark(new Date(opdateret)), idag)
}

function aftrykAf(regel: Opbevaringsregel | undefined, sager: readonly Udpeget[]): string {
  const tekst = JSON.stringify([regel?.id, sager.map(({ sagId, version }) => [sagId, version])])
  return createHash('sha256').update(tekst).digest('hex').slice(0, 16)
}
