import { dato, skrivAntal, skrivDatoMedUgedag } from '@fodfaeste/grund'
import { visForklaring } from '@fodfaeste/lov'
import {
  type Aktoer,
  type KommunensFrister,
  type Sag,
  type Tidsrum,
  klokkenAf,
  naegtetRolle,
  sagensSammensaetning,
  skrivTidsrum,
} from '@fodfaeste/sag'
import type { Svar } from '../http/bro.ts'
import type { Teammoede, Teampunkt } from '../store/teammoede-store.ts'
import { visIndkaldelse } from './indkaldelse-visning.ts'

type Visning = Svar<'hentTeammoede'>
type Person = Visning['moedeleder']

/** Kommunens personer, så et id kan skrives som et navn. */
export type Personer = readonly Person[]

const visTid = ({ fra, til }: Tidsrum) => ({ fra: klokkenAf(fra), til: klokkenAf(til) })

const person = (personer: Personer, id: string): Person => ({
  id,
  navn: personer.find((en) => en.id === id)?.navn ?? id,
})

const maaLede = ({ roller }: Aktoer): boolean => naegtetRolle(roller, 'lede-moede') === undefined

/**
 * Hvem der ser hvilke møder: den, der kan sætte sager på eller lede, ser alle; et medlem ser kun dem, hun selv er med i.
 */
export const serAlleMoeder = ({ roller }: Aktoer): boolean => naegtetRolle(roller, 'behandle-i-team') === undefined

export const serMoedet = (aktoer: Aktoer, { moedeleder, medlemmer }: Teammoede): boolean =>
  serAlleMoeder(aktoer) || moedeleder === aktoer.id || medlemmer.some(({ personId }) => personId === aktoer.id)

export function visMoeder(
  moeder: readonly Teammoede[],
  personer: Personer,
  { aktoer, idag }: { readonly aktoer: Aktoer; readonly idag: string },
): Svar<'listTeammoeder'> {
  const linje = (moede: Teammoede) => ({
    id: moede.id,
    dag: moede.dag,
    ...visTid(moede),
    sted: moede.sted,
    moedeleder: person(personer, moede.moedeleder),
    sager: moede.punkter.length,
    medlemmer: moede.medlemmer.length,
    aflyst: moede.aflyst !== undefined,
  })
  return {
    kommende: moeder.filter(({ dag }) => dag >= idag).map(linje),
    tidligere: moeder.filter(({ dag }) => dag < idag).map(linje),
    personer: maaLede(aktoer) ? navnene(personer) : [],
    maaLede: maaLede(aktoer),
  }
}

const navnene = (personer: Personer): Person[] => personer.map(({ id, navn }) => ({ id, navn }))

export function visMoede(moede: Teammoede, personer: Personer, aktoer: Aktoer): Visning {
  const { id, dag, sted, medlemmer, punkter, udgave, aendret, aendretAf, aflyst } = moede
  return {
    id,
    dag,
    ...visTid(moede),
    sted,
    moedeleder: person(personer, moede.moedeleder),
    medlemmer: medlemmer.map((en) => ({ ...en })),
    punkter: punkter.map(visPunkt),
    udgave,
    aendretAf,
    aendret: aendret.toISOString(),
    ...(aflyst !== undefined && { aflyst: { tidspunkt: aflyst.tidspunkt.toISOString(), grund: aflyst.grund } }),
    invitation: invitationen(moede),
    personer: maaLede(aktoer) ? navnene(personer) : [],
    maaLede: maaLede(aktoer),
    maaSaettePaa: naegtetRolle(aktoer.roller, 'behandle-i-team') === undefined,
  }
}

const visPunkt = ({ sagId, sagsnummer, behandling, ...tid }: Teampunkt) => ({
  sagId,
  sagsnummer,
  behandling,
  ...visTid(tid),
})

/** E-mailen til medlemmerne. Den går uden om systemet, så den nævner ingen sag. */
function invitationen({ dag, sted, punkter, aflyst, ...tid }: Teammoede): string {
  const naar = `${skrivDatoMedUgedag(dato(dag))} kl. ${skrivTidsrum(tid)}`
  if (aflyst !== undefined) return `Mødet i rehabiliteringsteamet ${naar} er aflyst.\n\nVenlig hilsen`
  return [
    `Du er inviteret til møde i rehabiliteringsteamet ${naar}.`,
    `Sted: ${sted}`,
    punkter.length === 0
      ? 'Dagsordenen er ikke lagt endnu.'
      : `Der er ${skrivAntal(punkter.length, 'sag', 'sager')} på. Du kan åbne dem på dagen, når du logger ind.`,
    'Svar gerne, om du kommer. Kalenderfilen er vedhæftet.',
    'Venlig hilsen',
  ].join('\n\n')
}

interface Sagsvilkaar {
  readonly frister: KommunensFrister
  readonly maaHolde: boolean
  /** Navnet på den, der taler for borgeren. */
  readonly taler: string | undefined
}

/** En sag på mødet; `undefined`, når planen om mødet er rettet bort i sagen. */
export function visMoedesag(
  moede: Teammoede,
  punkt: Teampunkt,
  sag: Sag,
  { frister, maaHolde, taler }: Sagsvilkaar,
): Svar<'hentMoedesag'> | undefined {
  const behandling = sag.teambehandlinger.find(({ version }) => version === punkt.behandling)
  if (behandling === undefined) return undefined
  const nr = moede.punkter.findIndex(({ sagId }) => sagId === punkt.sagId)
  const [forrige, naeste] = [moede.punkter[nr - 1], moede.punkter[nr + 1]]
  const udgave = sag.plan.forberedende.findLast(({ frossetDen }) => frossetDen !== undefined)
  const skrevet = udgave ?? sag.plan.forberedende.at(-1)
  const { art, om, deltog } = behandling
  const opsat = {
    dag: moede.dag,
    medlemmer: moede.medlemmer.map(({ omraade, svar }) => ({ omraade, ...(svar && { svar: svar.svar }) })),
  }
  return {
    sagId: punkt.sagId,
    sagsnummer: sag.sagsnummer,
    version: sag.version,
    borger: sag.borger.navn,
    behandling: punkt.behandling,
    art,
    om,
    tid: visTid(punkt),
    ...(deltog !== undefined && { deltog: [...deltog] }),
    ...(taler !== undefined && { partsrepraesentant: taler }),
    indkaldelse: visIndkaldelse(sag, behandling, {
      moeder: [moede],
      sagId: punkt.sagId,
      taler,
      seMoedet: () => true,
    }),
    loven: sagensSammensaetning(sag, behandling, opsat, frister).map((svar) => visForklaring(svar, dato(moede.dag))),
    laes: {
      ...(skrevet !== undefined && {
        forberedende: { version: skrevet.version, frosset: skrevet.frossetDen !== undefined },
      }),
      dokumenter: sag.dokumenter.map(({ version, navn }) => ({ version, navn })).toReversed(),
    },
    maaHolde,
    ...(forrige !== undefined && { forrige: visPunkt(forrige) }),
    ...(naeste !== undefined && { naeste: visPunkt(naeste) }),
  }
}
