import type { FastifyInstance } from 'fastify'
import { type RuteNavn, udenFravaer } from '@fodfaeste/kontrakt'
import { type Kommando, handlingFor, udfoer } from '@fodfaeste/sag'
import { gemHaendelser } from '../gem-haendelser.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { foldet, visSag } from '../vis/sag-visning.ts'
import { medSynligtNavn } from '../vis/skjult-navn.ts'
import { ADGANGSREGLER } from './adgangsregler.ts'
import { Afslag, underFeltet } from './afslag.ts'
import { medIndhold } from './dokumentets-indhold.ts'
import { type Kald, type Svar, rute } from './bro.ts'
import { type HentetSag, hentSag, laest } from './sag-adgang.ts'
import { afvistAfSagen, konflikt } from './sagens-afslag.ts'
import { type Bruger, kontekstFor } from './session.ts'

type SkriveRute = Extract<
  RuteNavn,
  'registrerOplysning' | 'traefSkoen' | 'spoergOmOenske' | 'besvarOenske' | 'vaelgLaesning' | 'foretagVurdering'
>

/** De ruter, der skriver i en sag, og kommandoen, kroppen bliver til. Hvem der må, står i adgangsreglerne. */
export function skriveRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const skriver = <N extends SkriveRute>(navn: N, kommando: (krop: Kald<N>['krop']) => Kommando) =>
    rute<SkriveRute>(app, omgivelser, navn, async ({ sti, krop, bruger }) => {
      const sag = await hentSag(omgivelser, { bruger, sagId: sti.sagId, handling: ADGANGSREGLER[navn] })
      if (sag instanceof Afslag) return sag
      return skriv(omgivelser, bruger, sag, krop.forventetVersion, kommando(krop as Kald<N>['krop']))
    })

  // Uden værdi er uoplyst; JSON kan udelade feltet, en hændelse kan ikke.
  skriver('registrerOplysning', (krop) => ({
    beslutning: 'registrer-oplysning',
    ...krop,
    vaerdi: krop.vaerdi ?? null,
  }))
  skriver('traefSkoen', (krop) => ({ beslutning: 'traef-skoen', ...krop }))
  skriver('spoergOmOenske', (krop) => ({ beslutning: 'spoerg-om-oenske', ...krop }))
  skriver('besvarOenske', (krop) => ({ beslutning: 'besvar-oenske', ...krop }))
  skriver('vaelgLaesning', (krop) => ({ beslutning: 'vaelg-laesning', ...krop }))
  skriver('foretagVurdering', ({ paa, bemaerkning }) => ({
    beslutning: 'foretag-vurdering',
    paa,
    ...(bemaerkning !== undefined && { bemaerkning }),
  }))
}

/** Én rute til enhver beslutning: beslutningens navn siger, hvad man skal have lov til. */
export function beslutningsRute(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'skrivBeslutning', async ({ sti, krop, bruger }) => {
    const sag = await hentSag(omgivelser, {
      bruger,
      sagId: sti.sagId,
      handling: handlingFor(krop.kommando.beslutning),
    })
    if (sag instanceof Afslag) return sag
    const kommando = medIndhold(omgivelser, bruger, sag, krop.kommando)
    const svar =
      kommando instanceof Afslag
        ? kommando
        : await skriv(omgivelser, bruger, sag, krop.forventetVersion, udenFravaer(kommando) as Kommando)
    return svar instanceof Afslag ? underFeltet('kommando', svar) : svar
  })
}

/** Beslut på den sag, brugeren så; gem, hvis ingen kom først; vis sagen, som den så er. */
async function skriv(
  omgivelser: Omgivelser,
  bruger: Bruger,
  sag: HentetSag,
  forventetVersion: number,
  kommando: Kommando,
): Promise<Svar<SkriveRute> | Afslag> {
  if (sag.lagrede.length !== forventetVersion) return konflikt(sag, forventetVersion)
  const idag = omgivelser.ur.idag()
  const foer = foldet(sag.haendelser, forventetVersion)
  const udfald = udfoer(foer, kommando, { af: bruger.aktoer, idag })
  if (!udfald.ok) return afvistAfSagen(udfald.afvist)
  const gemt = await gemHaendelser(omgivelser.lager.sager, kontekstFor(bruger, omgivelser), {
    sagId: sag.sagId,
    foer,
    haendelser: udfald.vaerdi,
    idag,
    formaal: 'Sagsbehandling',
  })
  if (!gemt.ok) {
    const nyeste = await hentSag(omgivelser, { bruger, sagId: sag.sagId, handling: 'se' })
    return nyeste instanceof Afslag ? nyeste : konflikt(nyeste, forventetVersion)
  }
  const nye = gemt.vaerdi.haendelser
  const efter = {
    ...sag,
    lagrede: [...sag.lagrede, ...nye],
    haendelser: [...sag.haendelser, ...nye.map(laest)],
  }
  return visSag(medSynligtNavn(efter, bruger.aktoer), { version: efter.lagrede.length, paa: idag }, bruger.aktoer)
}
