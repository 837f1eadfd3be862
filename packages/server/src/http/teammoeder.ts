import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { iso } from '@fodfaeste/grund'
import { maa, minutterAf } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import type { Moedehoved, Teammoede } from '../store/teammoede-store.ts'
import { skrivMoedekalender } from '../vis/moedekalender.ts'
import { foldet } from '../vis/sag-visning.ts'
import { serAlleMoeder, serMoedet, visMoede, visMoeder, visMoedesag } from '../vis/teammoede-visning.ts'
import { Afslag, afslag, ugyldigtInput } from './afslag.ts'
import { type Kald, type Svar, rute } from './bro.ts'
import { aflys, flyt, saetPaa, tagAf } from './dagsorden.ts'
import { MOEDET_FINDES_IKKE, moedenej, punktUdenforMoedet } from './moedenej.ts'
import { visHentet } from './sag-adgang.ts'
import { sagensTaler } from './sagens-taler.ts'
import { type Bruger, kontekstFor } from './session.ts'
import { Fil, somVedhaeftet } from './svar.ts'
import { vorAdresse } from './udbyder-login.ts'

const PLANEN_ER_RETTET = afslag(
  'AFVIST',
  'Planen om mødet er rettet bort i sagen. Tag sagen af dagsordenen, eller sæt den på igen.',
  { kode: 'PLANEN_ER_RETTET' },
)

/** Rehabiliteringsteamets mødedage. Det praktiske står her; det, der sker i en sag, står i sagen. */
export function teammoederuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, ur } = omgivelser
  sagerneRuter(app, omgivelser)

  rute(app, omgivelser, 'listTeammoeder', async ({ bruger }) => {
    const idag = iso(ur.idag())
    const kun = serAlleMoeder(bruger.aktoer) ? {} : { kunMed: bruger.aktoer.id }
    const moeder = await lager.teammoeder.liste(kontekstFor(bruger, omgivelser), { fra: idag, ...kun })
    return visMoeder(moeder, await personer(omgivelser, bruger), { aktoer: bruger.aktoer, idag })
  })

  rute(app, omgivelser, 'opretTeammoede', async ({ krop, bruger }) => {
    const hoved = laesHoved(krop)
    if (hoved instanceof Afslag) return hoved
    if (krop.dag < iso(ur.idag()))
      return ugyldigtInput([
        { felt: 'dag', besked: 'Skriv en dag i dag eller senere. Et møde, der er holdt, registreres i sagen.' },
      ])
    const id = randomUUID()
    const kontekst = kontekstFor(bruger, omgivelser)
    if (!(await lager.teammoeder.opret(kontekst, { id, dag: krop.dag, ...hoved })))
      return moedenej({ kode: 'UKENDT_PERSON' })
    const moede = await lager.teammoeder.find(kontekst, id)
    return moede === undefined ? MOEDET_FINDES_IKKE : vis(omgivelser, bruger, moede)
  })

  rute(app, omgivelser, 'hentTeammoede', async ({ sti, bruger }) => {
    const moede = await find(omgivelser, bruger, sti.moedeId)
    return moede === undefined ? MOEDET_FINDES_IKKE : vis(omgivelser, bruger, moede)
  })

  rute(app, omgivelser, 'aendrTeammoede', async ({ sti, krop, bruger }) => {
    const hoved = laesHoved(krop)
    if (hoved instanceof Afslag) return hoved
    const hvilket = { id: sti.moedeId, udgave: krop.udgave }
    const svar = await lager.teammoeder.aendr<Afslag>(
      kontekstFor(bruger, omgivelser),
      hvilket,
      (moede) => punktUdenforMoedet(moede, hoved) ?? { ok: true, vaerdi: { hoved } },
    )
    return svar.ok ? vis(omgivelser, bruger, svar.vaerdi) : moedenej(svar.afvist)
  })
}

/** Sagerne på mødet, og mødet som kalenderfil. */
function sagerneRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'hentMoedekalender', async ({ sti, bruger, anmodning }) => {
    const moede = await find(omgivelser, bruger, sti.moedeId)
    if (moede === undefined) return MOEDET_FINDES_IKKE
    return new Fil(Readable.from([skrivMoedekalender(moede, vorAdresse(omgivelser, anmodning))]), {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': somVedhaeftet(`teammoede-${moede.dag}.ics`),
    })
  })

  rute(app, omgivelser, 'hentMoedesag', async ({ sti: { moedeId, sagId }, bruger }) => {
    const moede = await find(omgivelser, bruger, moedeId)
    const punkt = moede?.punkter.find((en) => en.sagId === sagId)
    const taler = await sagensTaler(omgivelser, bruger, sagId)
    return visHentet(omgivelser, { bruger, sagId, handling: 'se' }, ({ haendelser, frister, forhold }) => {
      const maaHolde = maa(bruger.aktoer, 'behandle-i-team', forhold).maa
      const sag = foldet(haendelser, haendelser.length)
      if (moede === undefined || punkt === undefined) return MOEDET_FINDES_IKKE
      const data = visMoedesag(moede, punkt, sag, { frister, maaHolde, taler })
      return data === undefined ? PLANEN_ER_RETTET : { data, hvad: 'Sagen på teammødet', formaal: 'Teammøde' }
    })
  })

  const efter = async (bruger: Bruger, svar: Teammoede | Afslag): Promise<Svar<'hentTeammoede'> | Afslag> =>
    svar instanceof Afslag ? svar : vis(omgivelser, bruger, svar)
  rute(app, omgivelser, 'saetPaaDagsorden', async ({ sti, krop, bruger }) =>
    efter(bruger, await saetPaa(omgivelser, bruger, sti.moedeId, krop)),
  )
  rute(app, omgivelser, 'flytPaaDagsorden', async ({ sti, krop, bruger }) =>
    efter(bruger, await flyt(omgivelser, bruger, sti, krop)),
  )
  rute(app, omgivelser, 'tagAfDagsorden', async ({ sti, krop, bruger }) =>
    efter(bruger, await tagAf(omgivelser, bruger, sti, krop)),
  )
  rute(app, omgivelser, 'aflysTeammoede', async ({ sti, krop, bruger }) =>
    efter(bruger, await aflys(omgivelser, bruger, sti.moedeId, krop)),
  )
}

async function find(omgivelser: Omgivelser, bruger: Bruger, id: string): Promise<Teammoede | undefined> {
  const moede = await omgivelser.lager.teammoeder.find(kontekstFor(bruger, omgivelser), id)
  return moede !== undefined && serMoedet(bruger.aktoer, moede) ? moede : undefined
}

const personer = ({ lager }: Omgivelser, { aktoer }: Bruger) => lager.personer.personer(aktoer.kommune)

async function vis(omgivelser: Omgivelser, bruger: Bruger, moede: Teammoede): Promise<Svar<'hentTeammoede'>> {
  return visMoede(moede, await personer(omgivelser, bruger), bruger.aktoer)
}

/** Mødets tid, sted og folk. Klokkeslættene er prøvet af kontrakten. */
function laesHoved({
  fra,
  til,
  sted,
  moedeleder,
  medlemmer,
}: Kald<'aendrTeammoede'>['krop'] | Kald<'opretTeammoede'>['krop']): Moedehoved | Afslag {
  const [begynder, slutter] = [minutterAf(fra) ?? 0, minutterAf(til) ?? 0]
  if (slutter <= begynder)
    return ugyldigtInput([
      { felt: 'til', besked: 'Mødet skal slutte efter, at det begynder. Ret et af klokkeslættene.' },
    ])
  return {
    fra: begynder,
    til: slutter,
    sted,
    moedeleder,
    medlemmer: medlemmer.map(({ email, personId, svar, ...medlem }) => ({
      ...medlem,
      ...(email !== undefined && { email }),
      ...(personId !== undefined && { personId }),
      ...(svar !== undefined && { svar }),
    })),
  }
}
