import type { FastifyInstance } from 'fastify'
import { type Dato, iso, plusDage } from '@fodfaeste/grund'
import { erRolle, naegtetRolle, synlighed, ugensSidsteDag } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import type { Hvis } from '../store/opgave-store.ts'
import type { Kontekst } from '../store/sag-store.ts'
import { iGrupper } from '../vis/opgave-visning.ts'
import { omregnetTil } from '../vis/sag-raekke.ts'
import { Afslag, afslag } from './afslag.ts'
import { type Kald, type Svar, rute } from './bro.ts'
import { dagensRaekker } from './dagens-raekker.ts'
import { LINKET_LEVER_DAGE } from './kalender.ts'
import { type Bruger, kontekstFor } from './session.ts'

/** Flere læser ingen igennem; er der flere, siger siden det. */
const HOEJST = 2000

/** Så mange af ens egne sager regnes om, mens man venter, når kommunens øvrige regnes bagved. */
const EGNE_MENS_DER_VENTES = 500

/** Hvad der skal gøres: mit, et teams eller den, jeg er stedfortræder for. */
export function minDagRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, ur } = omgivelser
  rute(app, omgivelser, 'hentMinDag', async ({ valg, bruger }) => {
    const idag = ur.idag()
    const dag = iso(idag)
    const kontekst = kontekstFor(bruger, omgivelser)
    const steder = await stederFor(omgivelser, bruger, kontekst, dag)
    const valgt = hvisDag(steder, valg, bruger)
    if (valgt instanceof Afslag) return valgt
    const regnesOm = await regnOm(omgivelser, kontekst, valgt.hvis, idag)
    const synlige = synlighed(bruger.aktoer, await lager.adgang.saerligeForhold(kontekst, dag))
    const raekker = await lager.opgaver.opgaver(
      kontekst,
      { hvis: valgt.hvis, synlige, dag, hoejst: HOEJST + 1 },
      { formaal: 'Sagsbehandling', hvad: 'Min dag' },
    )
    if (valgt.vist.art === 'mig') await lager.kalender.forny(kontekst, dag, iso(plusDage(idag, LINKET_LEVER_DAGE)))
    return {
      idag: dag,
      ugenTil: iso(ugensSidsteDag(idag)),
      hvis: valgt.vist,
      grupper: iGrupper(raekker.slice(0, HOEJST), idag, bruger.aktoer),
      flere: raekker.length > HOEJST,
      ...(regnesOm > 0 && { regnesOm }),
      teams: steder.teams.map(({ navn }) => navn),
      stedfortraederFor: steder.stedfortraederFor,
    }
  })
}

/** Ens egne opgaver: dem, man er ansvarlig for, dem, ens roller har, og dem, man har taget. */
export function egne({ id, roller }: { readonly id: string; readonly roller: readonly string[] }): Hvis {
  return { personer: [id], roller: roller.filter((rolle) => rolle !== 'koordinerende-sagsbehandler'), tagetAf: id }
}

/** Ens egne sager er altid regnet i dag, også mens resten af kommunen regnes bagved. */
export async function regnOm(omgivelser: Omgivelser, kontekst: Kontekst, hvis: Hvis, idag: Dato): Promise<number> {
  const { sager, opgaver } = omgivelser.lager
  const mangler = await dagensRaekker(omgivelser, kontekst, idag)
  if (mangler === 0) return 0
  const gamle = await opgaver.foraeldede(kontekst, hvis, iso(idag), EGNE_MENS_DER_VENTES)
  while (gamle.length > 0 && (await sager.omregn(kontekst, iso(idag), omregnetTil(idag), gamle)) > 0);
  return mangler
}

interface Steder {
  readonly erLeder: boolean
  readonly teams: readonly { readonly navn: string; readonly medlemmer: readonly string[] }[]
  readonly stedfortraederFor: readonly { readonly id: string; readonly navn: string; readonly til: string }[]
  readonly personer: ReadonlyMap<string, { readonly navn: string; readonly roller: readonly string[] }>
}

/** De dage, personen kan se ud over sin egen. */
async function stederFor({ lager }: Omgivelser, { aktoer }: Bruger, kontekst: Kontekst, dag: string): Promise<Steder> {
  const erLeder = naegtetRolle(aktoer.roller, 'lede-bemanding') === undefined
  const personer = new Map((await lager.personer.personer(aktoer.kommune)).map((person) => [person.id, person]))
  const teams = await lager.bemanding.teams(kontekst)
  const stedfortraedere = await lager.bemanding.stedfortraedere(kontekst, dag)
  return {
    erLeder,
    personer,
    teams: teams.filter(({ medlemmer }) => erLeder || medlemmer.includes(aktoer.id)),
    stedfortraederFor: stedfortraedere
      .filter(({ stedfortraederId, fra }) => stedfortraederId === aktoer.id && fra <= dag)
      .map(({ personId, til }) => ({ id: personId, navn: personer.get(personId)?.navn ?? personId, til })),
  }
}

type Valgt = { readonly hvis: Hvis; readonly vist: Svar<'hentMinDag'>['hvis'] }

function hvisDag(steder: Steder, { person, team }: Kald<'hentMinDag'>['valg'], { aktoer }: Bruger): Valgt | Afslag {
  if (team !== undefined) {
    const fundet = steder.teams.find(({ navn }) => navn === team)
    if (fundet === undefined) return IKKE_I_TEAMET
    return { hvis: { personer: fundet.medlemmer }, vist: { art: 'team', navn: team } }
  }
  if (person === undefined || person === aktoer.id)
    return { hvis: egne(aktoer), vist: { art: 'mig', navn: aktoer.navn } }
  const kollega = steder.personer.get(person)
  const maaSe = steder.erLeder || steder.stedfortraederFor.some(({ id }) => id === person)
  if (kollega === undefined || !maaSe) return IKKE_STEDFORTRAEDER
  const deres = egne({ id: person, roller: kollega.roller.filter(erRolle) })
  return { hvis: deres, vist: { art: 'person', navn: kollega.navn } }
}

const IKKE_I_TEAMET = afslag(
  'INGEN_ADGANG',
  'Du er ikke med i det team, eller det findes ikke. Bed lederen om at sætte dig på.',
)
const IKKE_STEDFORTRAEDER = afslag(
  'INGEN_ADGANG',
  'Du er ikke stedfortræder for den kollega i dag. Kollegaen selv eller lederen kan sætte dig på.',
)
