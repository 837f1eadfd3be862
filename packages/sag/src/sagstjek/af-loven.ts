import type { Svar } from '@fodfaeste/grund'
import { type Forklaring, KATALOG, type Mangel, type Sagsvurdering } from '@fodfaeste/lov'
import { type Fund, IKKE_RELEVANT, fund } from './tjek.ts'

type Dele = Pick<
  Sagsvurdering,
  'afslutning' | 'garanti' | 'kontakt' | 'koordinerende' | 'nabo' | 'plan' | 'procedure' | 'sundhedssamtale' | 'team'
>
interface Manglende {
  readonly id: string
  readonly tekst: string
}

/** Reglen selv, dens led («BEK-1708-3-1-oplyst» hører ikke til «BEK-1708-3») og dens tvivl. */
const hoererTil = (id: string, regel: string): boolean => id === regel || id === `${regel}-tvivl`

/** Lovens svar på reglerne, det værste af dem, og det, der konkret mangler. Er ingen af dem i spil, er tjekket det ikke. */
export function afRegler(vurdering: Sagsvurdering, regler: readonly string[]): Fund {
  const dele = delene(vurdering)
  const svar = dele.svar.filter(({ led }) => regler.some((regel) => hoererTil(led.id, regel)))
  if (svar.length === 0) return IKKE_RELEVANT
  const uafklaret = vurdering.tvivl.some(
    ({ id, valgt }) => valgt === undefined && svar.some((rod) => iTraeet(rod, (f) => f.led.tvivl?.id === id)),
  )
  const vaerst = VAERST.find((et) => svar.some((rod) => rod.svar === et)) ?? 'opfyldt'
  const mangler = dele.mangler.filter(({ id }) => regler.some((regel) => id === regel || id.startsWith(`${regel}-`)))
  const fandt = vaerst === 'opfyldt' ? [] : mangler.map(({ tekst }) => tekst)
  const roedder = svar.filter((rod) => rod.svar !== 'opfyldt').map(({ led }) => led.spoergsmaal)
  return fund(
    uafklaret && vaerst !== 'opfyldt' ? 'tvivl' : TILSTAND[vaerst],
    [...new Set(fandt.length > 0 ? fandt : roedder)],
    svar,
  )
}

/** Om de pligter, der begynder sådan, er opfyldt. Er der ingen, er tjekket ikke i spil. */
export function afPligter({ pligter }: Sagsvurdering, begynder: readonly string[]): Fund {
  const fundne = pligter.filter(({ id }) => begynder.some((b) => id === b || id.startsWith(`${b}/`)))
  if (fundne.length === 0) return IKKE_RELEVANT
  const i = (...tilstande: readonly string[]) => fundne.filter(({ tilstand }) => tilstande.includes(tilstand))
  const forklaringer = fundne.map(({ hvorfor }) => hvorfor)
  const mangler = i('aktiv', 'overskredet')
  const hvad = (af: typeof fundne) => af.map((pligt) => pligt.hvad)
  if (mangler.length > 0) return fund('ikke-i-orden', hvad(mangler), forklaringer)
  if (i('tvivl').length > 0) return fund('tvivl', hvad(i('tvivl')), forklaringer)
  if (i('uoplyst').length > 0) return fund('uoplyst', hvad(i('uoplyst')), forklaringer)
  return i('kommende').length > 0
    ? fund('ikke-endnu', hvad(i('kommende')), forklaringer)
    : fund('i-orden', [], forklaringer)
}

/** Det, der mangler i målgruppens svar, af de nævnte slags. */
export function afMaalgruppen({ maalgruppe }: Sagsvurdering, ...slags: readonly Mangel['art'][]): readonly string[] {
  return maalgruppe.mangler.filter(({ art }) => slags.includes(art)).map(manglensNavn)
}

/** Manglen ved det navn, loven kender den ved. */
function manglensNavn({ art, id }: Mangel): string {
  const opslag: Readonly<Record<string, { readonly spoergsmaal: string }>> = {
    ...(art === 'skoen' ? KATALOG.skoen : art === 'oenske' ? KATALOG.oensker : { ...KATALOG.dage, ...KATALOG.jaNej }),
  }
  return opslag[id]?.spoergsmaal ?? id
}

const VAERST: readonly Svar[] = ['ikke-opfyldt', 'uoplyst', 'kraever-skoen']
const TILSTAND: { readonly [S in Svar]: Fund['tilstand'] } = {
  opfyldt: 'i-orden',
  'ikke-opfyldt': 'ikke-i-orden',
  uoplyst: 'uoplyst',
  'kraever-skoen': 'kraever-skoen',
}

/** Alle de dele af loven, der har noget at svare om sagen. */
function delene(vurdering: Dele): { readonly svar: readonly Forklaring[]; readonly mangler: readonly Manglende[] } {
  const { afslutning, garanti, kontakt, koordinerende, nabo, plan, procedure, sundhedssamtale, team } = vurdering
  const dele = [afslutning, garanti, kontakt, koordinerende, nabo, plan, procedure, sundhedssamtale, team].filter(
    (del) => del !== undefined,
  )
  return {
    svar: dele.flatMap(({ svar }) => svar),
    mangler: dele.flatMap((del) =>
      ('mangler' in del ? (del.mangler ?? []) : []).map((m) => ({
        id: m.id,
        tekst: 'krav' in m ? m.krav : m.spoergsmaal,
      })),
    ),
  }
}

function iTraeet(rod: Forklaring, passer: (led: Forklaring) => boolean): boolean {
  return passer(rod) || rod.fordi.some((led) => iTraeet(led, passer))
}
