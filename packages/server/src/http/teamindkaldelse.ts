import type { FastifyInstance } from 'fastify'
import { iso } from '@fodfaeste/grund'
import { kladdested, udenFravaer } from '@fodfaeste/kontrakt'
import { type Indkaldt, type Kommando, maa } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import { visMoedesindkaldelse } from '../vis/indkaldelse-visning.ts'
import { skrivIndkaldelsestekst } from '../vis/indkaldelsestekst.ts'
import { foldet } from '../vis/sag-visning.ts'
import { serMoedet } from '../vis/teammoede-visning.ts'
import { Afslag } from './afslag.ts'
import { type Kald, type Svar, rute } from './bro.ts'
import { MOEDET_FINDES_IKKE } from './moedenej.ts'
import { hentForhold, visHentet } from './sag-adgang.ts'
import { sendBrev } from './send-brev.ts'
import { kontekstFor } from './session.ts'
import { taenkt } from './taenkt.ts'

type Indkaldelse = Kald<'sendTeamindkaldelse'>['krop']['indkaldelse']

/** Borgerens indkaldelse til teamet: brevet, teksten til en e-mail, og dagsordenens blik på dem alle. */
export function teamindkaldelsesruter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, ur } = omgivelser

  rute(app, omgivelser, 'sendTeamindkaldelse', ({ sti: { sagId }, krop, bruger }) => {
    const { indkaldelse, forventetVersion, kanal, egneOrd } = krop
    const brevet = { brev: 'indkaldelse' as const, om: forventetVersion + 1, forventetVersion, kanal, egneOrd }
    return sendBrev(omgivelser, bruger, sagId, brevet, {
      handling: 'behandle-i-team',
      kommandoer: () => [indkaldKommando(indkaldelse, 'brev', iso(ur.idag()))],
      kladde: kladdested({ beslutning: 'indkald-til-team', behandling: indkaldelse.behandling }),
    })
  })

  rute(app, omgivelser, 'skrivIndkaldelsestekst', async ({ sti: { sagId }, krop, bruger }) => {
    const tekster = await lager.kommune.tekster(kontekstFor(bruger, omgivelser))
    const kommune = { kommune: bruger.aktoer.kommune, kommunenavn: bruger.kommunenavn, skriver: bruger.aktoer.navn }
    return visHentet(omgivelser, { bruger, sagId, handling: 'behandle-i-team' }, (hentet) => {
      // Sagen prøver felterne og giver dem den form, de gemmes i.
      const nye = taenkt(omgivelser, bruger.aktoer, hentet, [
        indkaldKommando(krop.indkaldelse, 'email', iso(ur.idag())),
      ])
      if (nye instanceof Afslag) return nye
      const { teamindkaldelser } = foldet(hentet.haendelser, hentet.haendelser.length)
      const vilkaar = {
        ...kommune,
        sagId,
        kontakt: tekster['kontakt']?.tekst ?? '',
        foer: teamindkaldelser.indkaldt.filter((en) => en.behandling === krop.indkaldelse.behandling).length,
        nu: ur.nu(),
      }
      const data = skrivIndkaldelsestekst(nye[0]?.data as Indkaldt, vilkaar)
      return { data, hvad: 'Indkaldelse til teamet som tekst' }
    })
  })

  rute(app, omgivelser, 'hentMoedesindkaldelser', async ({ sti: { moedeId }, bruger }) => {
    const moede = await lager.teammoeder.find(kontekstFor(bruger, omgivelser), moedeId)
    if (moede === undefined || !serMoedet(bruger.aktoer, moede)) return MOEDET_FINDES_IKKE
    const sager: Svar<'hentMoedesindkaldelser'>['sager'][number][] = []
    for (const { sagId } of moede.punkter) {
      // En sag, hun ikke må se, er der intet forsøg på at læse.
      const forhold = await hentForhold(omgivelser, bruger, sagId)
      if (forhold instanceof Afslag || !maa(bruger.aktoer, 'se', forhold).maa) continue
      const vist = await visHentet(omgivelser, { bruger, sagId, handling: 'se' }, ({ haendelser }) => ({
        data: visMoedesindkaldelse(foldet(haendelser, haendelser.length), moede, sagId),
        hvad: 'Indkaldelsen på teammødets dagsorden',
        formaal: 'Teammøde',
      }))
      if (vist !== undefined && !(vist instanceof Afslag)) sager.push(vist)
    }
    return { sager }
  })
}

/** Indkaldelsen som beslutning i sagen. */
export const indkaldKommando = (indkaldelse: Indkaldelse, ved: 'brev' | 'email', den: string): Kommando =>
  ({ beslutning: 'indkald-til-team', ...udenFravaer(indkaldelse), ved, den }) as Kommando
