import type { FastifyInstance } from 'fastify'
import { type Hjemmel, type LovKode, skrivHjemmel } from '@fodfaeste/grund'
import { naermest } from '@fodfaeste/kontrakt'
import { alleUdgaver } from '@fodfaeste/lov'
import { ordlyd } from '@fodfaeste/lov/lovtekst'
import type { Omgivelser } from '../omgivelser.ts'
import type { IndlaestParagraf, IndlaestUdgave } from '../store/lovtekst-store.ts'
import { Afslag, afslag, ugyldigtInput } from './afslag.ts'
import { type Kald, type Svar, rute } from './bro.ts'

type Valg = Kald<'hentLovtekst'>['valg']

/** Lovens egne ord på et sted. Offentlig tekst: ens for alle, uden login, og den må gemmes, til den er ændret. */
export function lovtekstRute(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'hentLovtekst', async ({ valg, svar }) => {
    const fundet = await find(omgivelser, valg)
    if (fundet instanceof Afslag) return fundet
    const vist = vis(fundet, valg)
    if (vist instanceof Afslag) return vist
    void svar
      .header('cache-control', 'public, no-cache')
      // Samme fil og samme program giver de samme ord på den samme adresse.
      .header('etag', `"${omgivelser.version}-${fundet.udgave.sha256.slice(0, 32)}"`)
    return vist
  })
}

/** Ordene på et sted, til andet end et opslag. */
export async function ordPaa(omgivelser: Omgivelser, valg: Valg): Promise<Svar<'hentLovtekst'> | Afslag> {
  const fundet = await find(omgivelser, valg)
  return fundet instanceof Afslag ? fundet : vis(fundet, valg)
}

interface Fundet {
  readonly udgave: IndlaestUdgave
  readonly paragraf: IndlaestParagraf
}

async function find({ lager: { lovtekst } }: Omgivelser, valg: Valg): Promise<Fundet | Afslag> {
  const kendt = alleUdgaver().find(({ id }) => id === valg.udgave)
  if (kendt === undefined) return ukendtUdgave(valg.udgave)
  const udgave = await lovtekst.udgave(kendt.id)
  if (udgave === undefined) {
    return mangler(`${kendt.id} er ikke læst ind i denne installation.`, kendt.eli)
  }
  const iUdgaven = await lovtekst.paragraffer(kendt.id, valg.paragraf)
  const [paragraf, ...flere] = iUdgaven.filter(({ lov }) => valg.lov === undefined || lov === valg.lov)
  if (paragraf === undefined)
    return mangler(`§ ${valg.paragraf} er ikke i den tekst af ${kendt.id}, der er læst ind.`, kendt.eli)
  if (flere.length > 0) return sigLoven([paragraf, ...flere].map(({ lov }) => lov))
  return { udgave, paragraf }
}

function vis({ udgave, paragraf }: Fundet, valg: Valg): Svar<'hentLovtekst'> | Afslag {
  const { stykker, aftryk, lov } = paragraf
  const ord = ordlyd({ paragraf: paragraf.paragraf, stykker, ophaevet: stykker.length === 0 }, sted(valg))
  if (!ord.ok) return mangler(`${ord.afvist} Sådan er den tekst af ${udgave.udgave}, der er læst ind.`, udgave.eli)
  const hjemmel: Hjemmel = { lov, paragraf: paragraf.paragraf, udgave: udgave.udgave, ...sted(valg) }
  return {
    sted: skrivHjemmel(hjemmel),
    udgave: udgave.udgave,
    titel: udgave.titel,
    eli: udgave.eli,
    indlaest: udgave.indlaest.toISOString(),
    aftryk,
    ...ord.vaerdi,
  }
}

function sted({ stk, nr, litra, pkt }: Valg): Pick<Hjemmel, 'stk' | 'nr' | 'litra' | 'pkt'> {
  return {
    ...(stk === undefined ? {} : { stk }),
    ...(nr === undefined ? {} : { nr }),
    ...(litra === undefined ? {} : { litra }),
    ...(pkt === undefined ? {} : { pkt }),
  }
}

function ukendtUdgave(skrevet: string): Afslag {
  const ligner = naermest(
    skrevet,
    alleUdgaver().map(({ id }) => id),
  )
  const forslag = ligner === undefined ? 'Skriv den som «LBK 280/2024».' : `Mente du «${ligner}»?`
  return mangler(`«${skrevet}» er ikke en udgave, systemet kender. ${forslag}`)
}

function mangler(grund: string, eli?: string): Afslag {
  return afslag('LOVTEKST_MANGLER', grund, eli === undefined ? {} : { eli })
}

function sigLoven(love: readonly LovKode[]): Afslag {
  return ugyldigtInput([
    { felt: 'lov', besked: `Flere love har den paragraf i udgaven: sig, om det er ${love.join(' eller ')}.` },
  ])
}
