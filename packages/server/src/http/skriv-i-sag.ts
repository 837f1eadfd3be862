import type { FastifyInstance } from 'fastify'
import { iso } from '@fodfaeste/grund'
import { type RuteNavn, kladdested, udenFravaer } from '@fodfaeste/kontrakt'
import { type Kommando, type OplysningId, handlingFor, oplysningNavn } from '@fodfaeste/sag'
import { gemHaendelser } from '../gem-haendelser.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { foldet } from '../vis/sag-visning.ts'
import { ADGANGSREGLER } from './adgangsregler.ts'
import { Afslag, underFeltet } from './afslag.ts'
import { medIndhold } from './dokumentets-indhold.ts'
import { beslut } from './beslut.ts'
import { type Kald, type Svar, rute } from './bro.ts'
import { efterSkrivning } from './efter-skrivning.ts'
import { type HentetSag, hentSag } from './sag-adgang.ts'
import { konflikt } from './sagens-afslag.ts'
import { type Bruger, kontekstFor } from './session.ts'
import { medUdpegetPerson } from './udpeget-person.ts'

type SkriveRute = Extract<
  RuteNavn,
  'registrerOplysning' | 'traefSkoen' | 'spoergOmOenske' | 'besvarOenske' | 'vaelgLaesning' | 'foretagVurdering'
>

/** De ruter, der skriver i en sag, og kommandoen, kroppen bliver til. Hvem der må, står i adgangsreglerne. */
export function skriveRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const skriver = <N extends SkriveRute>(navn: N, kommando: (krop: Kald<N>['krop']) => Kommando | Kommandoer) =>
    rute<SkriveRute>(app, omgivelser, navn, async ({ sti, krop, bruger }) => {
      const sag = await hentSag(omgivelser, { bruger, sagId: sti.sagId, handling: ADGANGSREGLER[navn] })
      if (sag instanceof Afslag) return sag
      return skriv(omgivelser, bruger, sag, krop.forventetVersion, kommando(krop as Kald<N>['krop']))
    })

  // Uden værdi er uoplyst; JSON kan udelade feltet, en hændelse kan ikke.
  skriver('registrerOplysning', ({ notat, ...krop }) => {
    const oplysning: Kommando = { beslutning: 'registrer-oplysning', ...krop, vaerdi: krop.vaerdi ?? null }
    return notat === undefined ? oplysning : [oplysning, notatOm(krop, notat.tekst, iso(omgivelser.ur.idag()))]
  })
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
    const udpeget = await medUdpegetPerson(omgivelser, bruger, krop.kommando)
    const kommando = udpeget instanceof Afslag ? udpeget : await medIndhold(omgivelser, bruger, sag, udpeget)
    const svar =
      kommando instanceof Afslag
        ? kommando
        : await skriv(omgivelser, bruger, sag, krop.forventetVersion, udenFravaer(kommando) as Kommando)
    return svar instanceof Afslag ? underFeltet('kommando', svar) : svar
  })
}

/** Det, der besluttes i ét: det andet hører til det første, og begge sker, eller ingen af dem. */
type Kommandoer = readonly [foerste: Kommando, notat: Kommando]

/** Notatet om en oplysning, der er givet mundtligt, samme dag som oplysningen. */
function notatOm(
  { id, den }: { readonly id: OplysningId; readonly den: string },
  tekst: string,
  idag: string,
): Kommando {
  return {
    beslutning: 'skriv-notat',
    navn: `Mundtlig oplysning: ${oplysningNavn(id)}`,
    art: 'oplysning',
    tekst,
    skete: den,
    den: idag,
  }
}

/** Beslut på den sag, brugeren så; gem, hvis ingen kom først; vis sagen, som den så er. */
async function skriv(
  omgivelser: Omgivelser,
  bruger: Bruger,
  sag: HentetSag,
  forventetVersion: number,
  besluttes: Kommando | Kommandoer,
): Promise<Svar<SkriveRute> | Afslag> {
  const [kommando, ...resten] = 'beslutning' in besluttes ? [besluttes] : besluttes
  if (sag.lagrede.length !== forventetVersion) return konflikt(sag, forventetVersion)
  const idag = omgivelser.ur.idag()
  const foer = foldet(sag.haendelser, forventetVersion)
  const { frister, krav } = sag
  const haendelser = beslut(foer, [kommando, ...resten], { af: bruger.aktoer, frister, krav }, omgivelser.ur, [
    undefined,
    'notat',
  ])
  if (haendelser instanceof Afslag) return haendelser
  const gemt = await gemHaendelser(omgivelser.lager.sager, kontekstFor(bruger, omgivelser), {
    sagId: sag.sagId,
    foer,
    haendelser,
    idag,
    frister: sag.frister,
    formaal: 'Sagsbehandling',
    kladde: kladdested({ ...kommando }),
  })
  if (!gemt.ok) {
    const nyeste = await hentSag(omgivelser, { bruger, sagId: sag.sagId, handling: 'se' })
    return nyeste instanceof Afslag ? nyeste : konflikt(nyeste, forventetVersion)
  }
  return efterSkrivning(omgivelser, bruger, sag, gemt.vaerdi.haendelser)
}
