import { type Hjemmel, dato } from '@fodfaeste/grund'
import type { Orlov } from '../fakta.ts'
import type { Brugt, Forklaring, Mangel } from '../motor/forklaring.ts'
import { beregnet } from '../motor/beregnet.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { vilkaarDerStaarFor } from '../motor/staar-for.ts'
import { type Regel, regel } from '../motor/version.ts'
import { harUoplystOrlov } from '../tid/forloebslaengde.ts'
import { type Laengderegel, orlovEfterReglen, svarPaaLaengde, vurderLaengde } from '../tid/lovlig-slut.ts'
import { TVIVL } from '../tvivl.ts'
import { brugteDage } from '../vurdering/brugt.ts'
import type { Grundlag } from '../vurdering/grundlag.ts'
import { FAKTUM, skrivDag } from './led-om-alder-og-forloeb.ts'
import { type Sted, UDGAVE, lab, uaendretSiden2013 } from './udgaver.ts'

type Slaa = (sted: Sted) => Hjemmel

/** En udgave af stk. 1: vilkåret om længden og de tal, dagene regnes af. */
export interface Laengde {
  readonly regel: Laengderegel
  readonly vilkaar: Vilkaar<Grundlag>
}

/** En udgaves tal. */
interface Tal {
  readonly stk: number
  readonly hoejstMaaneder: number
  readonly orlovArter: readonly Orlov['art'][]
  readonly orlovFra?: NonNullable<Laengderegel['orlovFra']>
}

/**
 * LAB § 114, stk. 1 (før 2020 § 68 a, stk. 4): mindst 1 år og højst 5, fra 2022 højst 3. Barsel (fra 2020) og
 * sorgorlov (fra 2021) med ret til dagpenge tæller ikke med, så sidste dag flytter sig.
 */
function laengde(h: Slaa, { stk, ...tal }: Tal, forbehold?: string, id = 'LAB-114-1'): Laengde {
  const regel: Laengderegel = { mindstMaaneder: 12, hjemmel: h({ stk, pkt: 1 }), ...tal }
  const vilkaar = beregnet<Grundlag>(
    {
      id,
      spoergsmaal: `Varer forløbet mindst 1 og højst ${tal.hoejstMaaneder / 12} år?`,
      hjemmel: h({ stk }),
      ...(forbehold === undefined ? {} : { forbehold }),
      hvorfor: skrivLaengde,
    },
    {
      svar: (g) => svarPaaLaengde(regel, g),
      regn: (g) => {
        const { svar, tidligst, senest, slut, maaneder } = vurderLaengde(regel, g)
        return { svar, tal: { tidligst, senest, slut, maaneder } }
      },
      brugt: brugtLaengde,
      mangler: (g) => manglerVedLaengde(regel, g),
    },
  )
  return { regel, vilkaar }
}

const BEGGE = ['barsel', 'sorgorlov'] as const
const ORLOV_FRA = { barsel: dato('2020-01-01'), sorgorlov: dato('2021-01-01') } as const

/**
 * Bevilget, før loven holdt orloven uden for varigheden, men orloven kommer efter: ingen overgangsregel siger, hvad der
 * gælder. Uden sådan en orlov er der ingen tvivl i sagen, og den stilles ikke.
 */
function laengdeMedTvivl(h: Slaa, tal: Tal): Laengde {
  const { regel, vilkaar } = laengde(h, tal)
  const tvivl = tvivlsomt(
    { id: 'LAB-114-1-orlov', spoergsmaal: vilkaar.led.spoergsmaal, hjemmel: h({ stk: tal.stk }) },
    TVIVL.orlovSenereLov,
    {
      A: laengde(h, tal, undefined, 'LAB-114-1-orlov-A').vilkaar,
      B: laengde(h, { ...tal, orlovArter: BEGGE, orlovFra: ORLOV_FRA }, undefined, 'LAB-114-1-orlov-B').vilkaar,
    },
    (g: Grundlag) => g.fakta.laesningsvalg[TVIVL.orlovSenereLov.id],
  )
  const harSenereOrlov = ({ fakta }: Grundlag): boolean =>
    fakta.orlov?.vaerdi.some((o) => o.fra >= ORLOV_FRA[o.art] && !tal.orlovArter.includes(o.art)) ?? false
  const valgt = vilkaarDerStaarFor({ led: vilkaar.led, dele: [tvivl] }, vilkaar, (g: Grundlag) =>
    harSenereOrlov(g) ? [tvivl, g] : undefined,
  )
  return { regel, vilkaar: valgt }
}

function skrivLaengde({ tal }: Forklaring): string {
  if (tal['senest'] === undefined) {
    return tal['maaneder'] === undefined
      ? 'Længden er ikke oplyst. Den skal fastsættes præcist i bevillingen.'
      : `Længden er ${tal['maaneder']} måneder.`
  }
  const graenser = `Lovlig sidste dag er tidligst ${skrivDag(tal['tidligst'])} og senest ${skrivDag(tal['senest'])}.`
  return tal['slut'] === undefined
    ? `Sidste dag er ikke oplyst. ${graenser}`
    : `Sidste dag er ${skrivDag(tal['slut'])}. ${graenser}`
}

const ENDERNE = ['starter', 'planlagt-slut'] as const

function brugtLaengde({ fakta }: Grundlag): readonly Brugt[] {
  const brugt = brugteDage(fakta, ENDERNE)
  if (fakta.varighedMaaneder !== undefined)
    brugt.push({ art: 'faktum', id: 'varighed', indhold: fakta.varighedMaaneder })
  if (fakta.orlov !== undefined) brugt.push({ art: 'faktum', id: 'orlov', indhold: fakta.orlov })
  return brugt
}

function manglerVedLaengde(regel: Laengderegel, g: Grundlag): readonly Mangel[] {
  const orlov = orlovEfterReglen(regel, g.fakta.orlov?.vaerdi ?? [])
  if (harUoplystOrlov(orlov, regel.orlovArter) && g.start !== undefined && g.slut !== undefined)
    return [FAKTUM('orlov')]
  const mangler: Mangel[] = []
  if (g.fakta.varighedMaaneder === undefined) {
    if (g.start === undefined) mangler.push(FAKTUM('starter'))
    if (g.slut === undefined) mangler.push(FAKTUM('planlagt-slut'))
  }
  return mangler
}

const ORLOV_2021 = 'Sorgorlov er med efter lov 2189/2020; ikrafttrædelsesdagen 1. januar 2021 er ikke efterprøvet.'
const ORLOV_2022 =
  'Ordlyden om orlov blev ændret mellem 22. maj 2022 og 1. marts 2024; dagen er ikke efterprøvet. Her følges den tidligere ordlyd til 1. marts 2024.'

/** LAB § 114, stk. 1. */
export const LAB_114_1: Regel<Laengde> = regel({
  id: 'LAB-114-1',
  navn: 'Forløbets længde: mindst 1 og højst 5 år, fra 2022 højst 3, uden orlov',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    ...uaendretSiden2013(dato('2020-01-01'), (h) => laengdeMedTvivl(h, { stk: 4, hoejstMaaneder: 60, orlovArter: [] })),
    {
      fra: dato('2020-01-01'),
      indtil: dato('2021-01-01'),
      kilde: 'lov 548/2019',
      indhold: laengdeMedTvivl(lab('114', UDGAVE.lov548), { stk: 1, hoejstMaaneder: 60, orlovArter: ['barsel'] }),
    },
    {
      fra: dato('2021-01-01'),
      indtil: dato('2022-01-01'),
      kilde: 'lov 2189/2020',
      indhold: laengde(lab('114', UDGAVE.lov548), { stk: 1, hoejstMaaneder: 60, orlovArter: BEGGE }, ORLOV_2021),
    },
    {
      fra: dato('2022-01-01'),
      indtil: dato('2024-03-01'),
      kilde: 'lov 1160/2021 § 1, nr. 4',
      indhold: laengde(lab('114', UDGAVE.lbk701), { stk: 1, hoejstMaaneder: 36, orlovArter: BEGGE }, ORLOV_2022),
    },
    {
      fra: dato('2024-03-01'),
      indtil: dato('2026-02-01'),
      kilde: 'lov 1160/2021 § 1, nr. 4',
      indhold: laengde(lab('114', UDGAVE.lbk280), { stk: 1, hoejstMaaneder: 36, orlovArter: BEGGE }),
    },
    { fra: dato('2026-02-01'), kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ],
})
