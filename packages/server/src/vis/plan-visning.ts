import { type Dato, iso } from '@fodfaeste/grund'
import { type Mangler, type PlanensDele, erTidligere, visHjemmel, visTvivl } from '@fodfaeste/lov'
import {
  type ForberedendeUdgave,
  type PlanensStand,
  type Sag,
  oplystSiden,
  tingTekster,
  vurderendeOrd,
} from '@fodfaeste/sag'
import type { Svar } from '../http/bro.ts'

type Visning = Svar<'hentPlan'>
type Udgave = Visning['udgaver'][number]
type Mangel = Visning['mangler'][number]
type Ord = Udgave['aabneOrd'][number]
type AfsnitId = Ord['afsnit']

/** Planen til skærmen. `maaSkrive`: personen må arbejde i forløbet. */
export function visPlan(sag: Sag, stand: PlanensStand, idag: Dato, maaSkrive: boolean): Visning {
  const { plan, mangler } = stand
  const seneste = sag.plan.forberedende.at(-1)
  const tekst = tingTekster(sag)
  const { teambehandlinger } = sag
  const moede = teambehandlinger.findLast(({ art }) => art === 'behandling')?.moededag
  return {
    version: sag.version,
    maaSkrive,
    maaltEfter: iso(plan.maaltEfter.forberedende),
    ...(moede !== undefined && { moede }),
    ...tvivlen(stand),
    ...visStand(stand, idag),
    udgaver: sag.plan.forberedende.map((udgave, nr) => visUdgave(sag, udgave, nr + 1)).toReversed(),
    nyt:
      seneste === undefined
        ? []
        : oplystSiden(sag.haendelser, seneste.version, seneste.dokumenter).map((version) => ({
            version,
            tekst: tekst(version) ?? `Version ${version}`,
          })),
    dokumenter: sag.dokumenter.map(({ version, navn }) => ({ version, navn })).toReversed(),
    attest: {
      mangler: visMangler(mangler.attest, idag),
      ...(plan.attestensAlder !== undefined && { alder: plan.attestensAlder }),
    },
    indsatsdel: {
      udgaver: sag.plan.indsatsdele
        .map(({ version, fra, til, den, af, afsnit, mentor, iMinPlan }) => ({
          version,
          fra,
          til,
          den,
          af: af.navn,
          afsnit: { ...afsnit },
          mentor,
          iMinPlan,
        }))
        .toReversed(),
      mangler: visMangler(mangler.indsatsdel, idag),
      ...naeste(stand, idag),
    },
  }
}

/** Afsnittene og det, der mangler i den forberedende del. Uafklaret lov siges én gang og er ikke en mangel for sig. */
export function visStand({ afsnit, mangler }: PlanensDele, idag: Dato): Pick<Visning, 'krav' | 'mangler'> {
  const ved = new Map(afsnit.map(({ id, krav }) => [krav.led.id, id]))
  return {
    krav: afsnit.map(({ id, krav, regel }) => ({
      id,
      spoergsmaal: krav.led.spoergsmaal,
      ...hjemlen(krav.led, idag),
      tilstand: krav.svar === 'opfyldt' ? 'der' : regel.svar === 'opfyldt' ? 'ikke-kraevet' : 'mangler',
    })),
    mangler: visMangler(mangler.forberedende, idag, ved),
  }
}

/** Ordene i kommunens tekst, der kan læses som en vurdering. Borgerens egne ord er borgerens. */
export function visOrd(afsnit: { readonly [id in AfsnitId]?: string | undefined }): Ord[] {
  return (Object.entries(afsnit) as [AfsnitId, string | undefined][]).flatMap(([id, tekst = '']) =>
    vurderendeOrd(tekst).map((fundet) => ({ afsnit: id, ...fundet })),
  )
}

/** Hvornår det næste tidsrum i indsatsdelen senest skal være lagt fast. */
function naeste({ plan }: PlanensStand, idag: Dato): Pick<Visning['indsatsdel'], 'naeste'> {
  const senest = plan.fastlagt?.naesteSenest
  if (senest === undefined) return {}
  const regel = plan.svar.find(({ led }) => led.id.startsWith('BEK-1708-5-2'))
  return { naeste: { senest: iso(senest), ...(regel !== undefined && hjemlen(regel.led, idag)) } }
}

function tvivlen({ afsnit }: PlanensDele): Pick<Visning, 'tvivl'> {
  const uafklaret = afsnit.find(({ regel }) => regel.led.tvivl !== undefined)
  return uafklaret === undefined ? {} : { tvivl: visTvivl(uafklaret.regel) }
}

function visUdgave(sag: Sag, udgave: ForberedendeUdgave, nr: number): Udgave {
  const { version, den, af, medBorgeren, sagstype, afsnit, ord = {}, fastholdteOrd = [], frossetDen } = udgave
  const { dokumenter = [], delt = [], kommentarer = [] } = udgave
  const fastholdt = new Set(fastholdteOrd.map((et) => `${et.afsnit} ${et.ord}`))
  return {
    version,
    nr,
    den,
    af: af.navn,
    medBorgeren,
    sagstype,
    afsnit: { ...afsnit },
    ord: { ...ord },
    dokumenter: sag.dokumenter
      .filter((dokument) => dokumenter.includes(dokument.version))
      .map((dokument) => ({ version: dokument.version, navn: dokument.navn })),
    fastholdteOrd: fastholdteOrd.map((et) => ({ ...et })),
    aabneOrd: visOrd(afsnit).filter((et) => !fastholdt.has(`${et.afsnit} ${et.ord}`)),
    delt: delt.map((en) => ({ den: en.den, maade: en.maade })),
    kommentarer: kommentarer.map((en) => ({
      den: en.den,
      ord: en.ord,
      ...(en.afsnit !== undefined && { afsnit: en.afsnit }),
    })),
    ...(frossetDen !== undefined && { frossetDen }),
  }
}

/** Det, der afhjælper en mangel, som hverken er et afsnit eller et felt på siden. */
const GOER: Readonly<Record<string, NonNullable<Mangel['goer']>>> = {
  'BEK-1708-3-3': { beslutning: 'traef-sagsskoen', id: 'forberedende-kun-beskrivende' },
  'BEK-1708-3-1-oplyst': { beslutning: 'traef-sagsskoen', id: 'forberedende-fuldt-oplyst' },
  'BEK-1708-3-4-foerste': { beslutning: 'oplys-forhold', id: 'plan.forberedende.foersteJobafklaring' },
  'BEK-1708-3-1-12-nok': { beslutning: 'traef-forholdsskoen', id: 'plan.forberedende.nokTilSporet' },
  'BEK-1708-3-1-13-lavet': { beslutning: 'oplys-forhold', id: 'plan.forberedende.efterSagensOplysninger' },
  'BEK-1708-4-aktuel': { beslutning: 'traef-sagsskoen', id: 'attest-aktuel' },
}
const FELT: Readonly<Record<string, NonNullable<Mangel['felt']>>> = {
  'BEK-1708-2-2': 'medBorgeren',
  'BEK-1708-3-4-type': 'sagstype',
}

function visMangler(mangler: readonly Mangler[], idag: Dato, ved: ReadonlyMap<string, AfsnitId> = new Map()): Mangel[] {
  return mangler
    .filter(({ tvivl }) => tvivl === undefined)
    .map((mangel) => {
      const { id, spoergsmaal, svar } = mangel
      const [afsnit, felt, goer] = [ved.get(id), FELT[id], GOER[id]]
      return {
        id,
        spoergsmaal,
        ...hjemlen(mangel, idag),
        svar,
        ...(afsnit !== undefined && { afsnit }),
        ...(felt !== undefined && { felt }),
        ...(goer !== undefined && { goer }),
      }
    })
}

function hjemlen({ hjemmel }: Pick<Mangler, 'hjemmel'> | { readonly hjemmel?: Mangler['hjemmel'] }, idag: Dato) {
  return hjemmel === undefined ? {} : { hjemmel: visHjemmel(hjemmel, erTidligere(hjemmel, idag)) }
}
