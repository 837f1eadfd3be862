import {
  type Indkaldelsesstand,
  type Indkaldt,
  type Moedetid,
  type Opmaerksomhed,
  type Sag,
  type Tidsrum,
  indkaldelsensStand,
  klokkenAf,
  repraesentanterPaa,
} from '@fodfaeste/sag'
import type { Svar } from '../http/bro.ts'
import type { Teammedlem, Teammoede } from '../store/teammoede-store.ts'

type Visning = Svar<'hentTeam'>['behandlinger'][number]['indkaldelse']
type Punkt = Svar<'hentMoedesindkaldelser'>['sager'][number]

/** Mødet, sagen er på, og den, der taler for borgeren. Begge dele står uden for sagen. */
export interface UdenForSagen {
  /** De møder, sagen er på. */
  readonly moeder: readonly Teammoede[]
  readonly sagId: string
  readonly taler: string | undefined
  /** Personen må åbne mødets side. */
  readonly seMoedet: (moede: Teammoede) => boolean
}

type Behandlet = Pick<Sag['teambehandlinger'][number], 'version' | 'moededag' | 'deltog'>

export function visIndkaldelse(
  sag: Sag,
  behandling: Behandlet,
  { moeder, sagId, taler, seMoedet }: UdenForSagen,
): Visning {
  const [moede, punkt] = findPunkt(moeder, sagId, behandling.version)
  const stand = standen(sag, behandling, moede, punkt)
  const { indkaldt, tidligere, svar, sidsteSvar, tolk, deltagere, moedte, opmaerksom } = stand
  return {
    ...(indkaldt && { indkaldt: visIndkaldt(indkaldt) }),
    tidligere: tidligere.map(visIndkaldt),
    ...(svar && { svar: visSvar(svar) }),
    ...(sidsteSvar && { sidsteSvar: visSvar(sidsteSvar) }),
    ...(tolk && { tolk: visTolk(tolk) }),
    deltagere: deltagere.map(({ navn, rolle, medPaa }) => ({ navn, rolle, medPaa })),
    ...(moedte && { moedte: moedte.map((en) => ({ ...en })) }),
    opmaerksom: opmaerksom.map((id) => ({ id, tekst: skrivOpmaerksomhed(id, stand) })),
    forslag: foreslaa(behandling, deltagere, moede, punkt),
    ...(moede && seMoedet(moede) && { moede: moede.id }),
    partsrepraesentanter: [...talerne(sag, behandling, taler)],
  }
}

/** Dem med en fuldmagt den dag, og den, der er givet adgang til sagen som partsrepræsentant. */
function talerne(sag: Sag, { moededag }: Behandlet, taler: string | undefined): ReadonlySet<string> {
  const registrerede = repraesentanterPaa(sag.repraesentanter, moededag).map(({ navn }) => navn)
  return new Set([...registrerede, ...(taler === undefined ? [] : [taler])])
}

const visTolk = ({ sprog, dag, fra, hos }: NonNullable<Indkaldelsesstand['tolk']>) => ({
  sprog,
  dag,
  fra,
  ...(hos !== undefined && { hos }),
})

/** Det, en indkaldelse nu ville sige. Et medlem, der har meldt afbud, er ikke med. */
function foreslaa(
  { moededag }: Behandlet,
  deltagere: Indkaldelsesstand['deltagere'],
  moede: Teammoede | undefined,
  punkt: Tidsrum | undefined,
): Visning['forslag'] {
  const kommer = (moede?.medlemmer ?? []).filter(({ svar }) => svar?.svar !== 'kan-ikke')
  return {
    dag: moede?.dag ?? moededag,
    ...(punkt && { fra: klokkenAf(punkt.fra), til: klokkenAf(punkt.til) }),
    ...(moede && { sted: moede.sted }),
    deltagere: [...kommer.map(medlemmet), ...deltagere.map(({ navn }) => navn)],
  }
}

/** Det, dagsordenen viser om sagen. */
export function visMoedesindkaldelse(sag: Sag, moede: Teammoede, sagId: string): Punkt | undefined {
  const punkt = moede.punkter.find((et) => et.sagId === sagId)
  const behandling = sag.teambehandlinger.find(({ version }) => version === punkt?.behandling)
  if (punkt === undefined || behandling === undefined) return undefined
  const stand = standen(sag, behandling, moede, punkt)
  const { indkaldt, svar, sidsteSvar, opmaerksom } = stand
  return {
    sagId,
    holdt: behandling.deltog !== undefined,
    indkaldt: indkaldt !== undefined,
    ...(svar && { svar: svar.svar, ...(svar.medPaa !== undefined && { medPaa: svar.medPaa }) }),
    bisidder: sidsteSvar?.bisidder !== undefined,
    ...(sidsteSvar?.tolkesprog !== undefined && { tolkesprog: sidsteSvar.tolkesprog }),
    opmaerksom: opmaerksom.map((id) => ({ id, tekst: skrivOpmaerksomhed(id, stand) })),
  }
}

function findPunkt(moeder: readonly Teammoede[], sagId: string, behandling: number) {
  const paa = (moede: Teammoede) => moede.punkter.find((et) => et.sagId === sagId && et.behandling === behandling)
  const moede = moeder.find((et) => paa(et) !== undefined)
  return [moede, moede && paa(moede)] as const
}

function standen(sag: Sag, behandling: Behandlet, moede: Teammoede | undefined, punkt: Tidsrum | undefined) {
  const tid: Moedetid = {
    dag: moede?.dag ?? behandling.moededag,
    ...(punkt && { fra: klokkenAf(punkt.fra) }),
    ...(moede && { sted: moede.sted }),
  }
  return indkaldelsensStand(sag, behandling, tid)
}

const OMRAADE: { readonly [O in Teammedlem['omraade']]?: string } = {
  beskaeftigelse: 'beskæftigelse',
  sundhed: 'sundhed',
  social: 'social',
  undervisning: 'undervisning',
  sundhedskoordinator: 'regionens sundhedskoordinator',
}
const medlemmet = ({ navn, omraade }: Teammedlem): string =>
  OMRAADE[omraade] === undefined ? navn : `${navn}, ${OMRAADE[omraade]}`

const visIndkaldt = ({ version, ved, dag, fra, til, sted, foregaar, den, af }: Indkaldt) => ({
  version,
  ved,
  dag,
  fra,
  ...(til !== undefined && { til }),
  sted,
  foregaar,
  den,
  af: af.navn,
})

const visSvar = ({ svar, ord, medPaa, bisidder, tolkesprog, den }: NonNullable<Indkaldelsesstand['svar']>) => ({
  svar,
  ...(ord !== undefined && { ord }),
  ...(medPaa !== undefined && { medPaa }),
  ...(bisidder && { bisidder: { ...bisidder } }),
  ...(tolkesprog !== undefined && { tolkesprog }),
  den,
})

const AENDRET = { dag: 'dagen', fra: 'klokkeslættet', sted: 'stedet' } as const

function skrivOpmaerksomhed(id: Opmaerksomhed, { aendret, sidsteSvar, tolk }: Omit<Indkaldelsesstand, 'opmaerksom'>) {
  const sprog = sidsteSvar?.tolkesprog ?? ''
  switch (id) {
    case 'ikke-indkaldt':
      return 'Borgeren er ikke indkaldt.'
    case 'gammel-tid':
      return `Borgeren er indkaldt til noget andet end mødet nu: ${aendret.map((et) => AENDRET[et]).join(', ')}. Indkald igen.`
    case 'ikke-svaret':
      return 'Borgeren har ikke svaret.'
    case 'kommer-ikke':
      return 'Borgeren har svaret nej til at komme.'
    case 'anden-tid':
      return 'Borgeren ønsker en anden tid.'
    case 'tolk-mangler':
      return `Borgeren har bedt om tolk (${sprog}), og der er ikke bestilt en.`
    case 'tolk-andet-sprog':
      return `Tolken er bestilt til ${tolk?.sprog ?? ''}; borgeren har bedt om ${sprog}.`
    case 'tolk-gammel-tid':
      return 'Tolken er bestilt til en anden tid end mødets.'
  }
}
