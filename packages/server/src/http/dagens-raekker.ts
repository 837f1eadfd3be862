import { type Dato, iso } from '@fodfaeste/grund'
import type { Omgivelser } from '../omgivelser.ts'
import type { Kontekst } from '../store/sag-store.ts'
import { omregnetTil } from '../vis/sag-raekke.ts'

/** Så mange rækker regnes om, mens nogen venter på listen. Er der flere, regnes de bagved. */
const MENS_DER_VENTES = 1000

/** Så langt tælles det, der mangler: et tal til et menneske, ikke et regnskab. */
const TAELLES = 100_000

/** De kommuner, der er ved at blive regnet om, og til hvilken dag. */
const iGang = new WeakMap<object, Map<string, Promise<void>>>()

/**
 * Fase, svar og tærskel følger dagen. Den første, der ser listen en ny dag, får rækkerne regnet om; i en stor kommune
 * sker det bagved, og svaret er, hvor mange der mangler. Bliver det afbrudt, fortsætter det, næste gang nogen spørger.
 */
export async function dagensRaekker({ lager, noter }: Omgivelser, kontekst: Kontekst, idag: Dato): Promise<number> {
  const dag = iso(idag)
  const { sager } = lager
  const gamle = await sager.foraeldede(kontekst, dag, MENS_DER_VENTES + 1)
  if (gamle === 0) return 0
  const regn = async (): Promise<void> => {
    const omregning = omregnetTil(idag)
    while ((await sager.omregn(kontekst, dag, omregning)) > 0);
  }
  if (gamle <= MENS_DER_VENTES) {
    await regn()
    return 0
  }
  const kommuner = iGang.get(lager) ?? new Map<string, Promise<void>>()
  iGang.set(lager, kommuner)
  const noegle = `${kontekst.kommune} ${dag}`
  if (!kommuner.has(noegle)) {
    const arbejde = regn()
      .catch((fejl: unknown) => noter({ hvad: 'recomputing today’s rows failed', fejl: String(fejl) }))
      .finally(() => kommuner.delete(noegle))
    kommuner.set(noegle, arbejde)
  }
  return sager.foraeldede(kontekst, dag, TAELLES)
}
