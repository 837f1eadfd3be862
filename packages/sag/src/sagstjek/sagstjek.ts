import { type Dato, dato, iso } from '@fodfaeste/grund'
import { type Sagsfakta, type Sagsvurdering, vurderSag } from '@fodfaeste/lov'
import { type Afgjort, afgjort } from '../afgoerelse/afgjort.ts'
import type { Afgoerelse } from '../afgoerelse/afgoerelser.ts'
import { fold } from '../fold.ts'
import type { Sag } from '../sag.ts'
import { oplyst, oplystDag } from '../sagsfakta/fra-sagen.ts'
import type { KommunensFrister } from '../sagsfakta/kommunens-frister.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'
import type { Afgoerelsesart, EFTER_TEAMET, Fund, Tjek, Tjekgrundlag, Tjektilstand } from './tjek.ts'
import type { FravegetTjek } from './fravegne-tjek.ts'
import { TJEKKENE } from './tjekkene.ts'

/** Et tjek, og hvordan det falder ud. */
export interface Tjekpunkt {
  readonly tjek: Tjek
  readonly tilstand: Tjektilstand
  readonly fund: Fund
  /** Hvem der har fraveget det, og hvorfor. */
  readonly fraveget?: FravegetTjek
}

export interface Sagstjek {
  readonly paa: Dato
  readonly art: Afgoerelsesart
  readonly punkter: readonly Tjekpunkt[]
  /** Det, loven lader være uafklaret, og ingen har valgt læsning i. */
  readonly tvivl: Sagsvurdering['tvivl']
  /** Intet, der blokerer, står åbent. */
  readonly kanAfgoeres: boolean
}

/** Tilstande, hvor intet mere skal gøres for at afgøre. */
const STANDSER_IKKE: ReadonlySet<Tjektilstand> = new Set(['i-orden', 'fraveget', 'ikke-relevant', 'ikke-endnu'])

/** Står punktet i vejen for, at der afgøres? */
export const standser = ({ tjek, tilstand }: Pick<Tjekpunkt, 'tjek' | 'tilstand'>): boolean =>
  tjek.blokerer && !STANDSER_IKKE.has(tilstand)

/** Sagen på dagen, før der afgøres. Ren: samme sag, art og dag giver samme tjek. */
export function sagstjek(sag: Sag, art: Afgoerelsesart, paa: Dato, frister: KommunensFrister): Sagstjek {
  return gennemgaa({ sag, vurdering: spoergLoven(sag, art, paa, frister), paa, art, truffet: false })
}

/**
 * Eftersyn af en afgørelse, der er truffet: sagen, som den stod med afgørelsen, efter loven på dens dag. `undefined`, når
 * sagen ikke har den afgørelse, eller den handler om noget, tjekket ikke kender.
 */
export function eftersynAfAfgoerelse(sag: Sag, version: number, frister: KommunensFrister): Sagstjek | undefined {
  const afgoerelse = afgjort(sag).find((en) => en.version === version)
  const art = afgoerelse && artenAf(sag, afgoerelse)
  const dengang = fold(sag.haendelser, { tilVersion: version })
  if (afgoerelse === undefined || art === undefined || dengang === undefined) return undefined
  const paa = dato(afgoerelse.den)
  return gennemgaa({
    sag: dengang,
    vurdering: spoergLoven(dengang, art, paa, frister, afgoerelse),
    paa,
    art,
    truffet: true,
  })
}

/** Den slags, det afgjorte er; `undefined`, når tjekket ikke kender den. */
export function artenAf(sag: Sag, { art, version }: Afgjort): Afgoerelsesart | undefined {
  if (art !== 'afgoerelse') return art
  const truffet = sag.afgoerelser.find((en) => en.version === version)
  return truffet && afgoerelsensArt(truffet)
}

/** Den slags afgørelse, tjekket kender den som. */
export function afgoerelsensArt({
  om,
  resultat,
  forloeb,
}: Pick<Afgoerelse, 'om' | 'resultat' | 'forloeb'>): Afgoerelsesart | undefined {
  if (om === 'foertidspension') return 'pensionssag'
  if (om !== 'ressourceforloeb') return undefined
  return resultat === 'afslag' ? 'afslag' : forloeb === undefined ? undefined : 'bevilling'
}

/** Det, teamet skal høres om, når det er det, der afgøres. */
const OM: { readonly [A in (typeof EFTER_TEAMET)[number]]: 'ressourceforloeb' | 'foertidspension' } = {
  bevilling: 'ressourceforloeb',
  afslag: 'ressourceforloeb',
  'efter-forloebet': 'ressourceforloeb',
  pensionssag: 'foertidspension',
}

/**
 * Loven spørges også om planen, teamet og sagsgangen, når ingen har registreret noget om dem: det, ingen har set efter, er
 * uoplyst og ikke i orden. Et ophør er ikke en sag for teamet, så dér spørges der hverken om det eller om planen til det.
 */
export function spoergLoven(
  sag: Sag,
  art: Afgoerelsesart,
  paa: Dato,
  frister: KommunensFrister,
  truffet?: Afgjort,
): Sagsvurdering {
  const fakta = tilSagsfakta(sag, frister)
  const { laesningsvalg } = fakta.maalgruppe
  const procedure = { laesningsvalg, ...fakta.procedure, ...forloebetsEgen(truffet) }
  if (art === 'ophoer') {
    const { plan: _plan, team: _team, ...resten } = fakta
    return vurderSag({ ...resten, procedure }, paa)
  }
  const plan = { laesningsvalg, forberedende: { indhold: {} }, ...fakta.plan }
  const team = { laesningsvalg, behandlinger: [], om: oplyst(OM[art], { den: iso(paa) }), ...fakta.team }
  return vurderSag({ ...fakta, plan, team, procedure }, paa)
}

/** Efterses en slutbeslutning eller et ophør, er det den, brevet er om, og ikke den afgørelse, der kom før. */
function forloebetsEgen(truffet: Afgjort | undefined): Pick<NonNullable<Sagsfakta['procedure']>, 'afgoerelse'> {
  if (truffet === undefined || truffet.art === 'afgoerelse') return {}
  return { afgoerelse: { truffetDen: oplystDag(truffet.den, truffet) } }
}

function gennemgaa(grundlag: Tjekgrundlag): Sagstjek {
  const { paa, art, sag } = grundlag
  const punkter = TJEKKENE.filter(({ gaelder }) => gaelder.includes(art)).map((tjek) => punkt(tjek, grundlag))
  const fravegne = punkter.map((et) => medFravigelse(et, sag))
  return {
    paa,
    art,
    punkter: fravegne,
    tvivl: grundlag.vurdering.tvivl.filter(({ valgt }) => valgt === undefined),
    kanAfgoeres: !fravegne.some(standser),
  }
}

function punkt(tjek: Tjek, grundlag: Tjekgrundlag): Tjekpunkt {
  const fund = tjek.se(grundlag)
  return { tjek, tilstand: fund.tilstand, fund }
}

/** Det, der er i orden, behøver ingen fravigelse; den gælder, til det er. */
function medFravigelse(punkt: Tjekpunkt, { fravegneTjek }: Sag): Tjekpunkt {
  const fraveget = fravegneTjek.findLast(({ tjek }) => tjek === punkt.tjek.id)
  if (fraveget === undefined || !punkt.tjek.kanFraviges || STANDSER_IKKE.has(punkt.tilstand)) return punkt
  return { ...punkt, tilstand: 'fraveget', fraveget }
}
