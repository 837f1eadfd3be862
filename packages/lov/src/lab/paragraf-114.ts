import { type Dato, type Hjemmel, type Svar, dato, skrivDato } from '@fodfaeste/grund'
import type { Orlov, TidligereForloeb } from '../fakta.ts'
import type { Brugt, Forklaring, Mangel } from '../motor/forklaring.ts'
import {
  type Vilkaar,
  beregnet,
  medmindre,
  mindstEtVilkaar,
  ikkeVilkaar,
  oenskespoergsmaal,
  tvivlsomt,
} from '../motor/vilkaar.ts'
import type { Regel } from '../motor/version.ts'
import { harUoplystOrlov } from '../tid/forloebslaengde.ts'
import { foersteForloeb, plads } from '../tid/samlet-periode.ts'
import { type Laengderegel, vurderLaengde } from '../tid/lovlig-slut.ts'
import { type Spaend, erNaaet, erPasseret, skrivSpaend } from '../tid/spaend.ts'
import { TVIVL } from '../tvivl.ts'
import { FOEDSELSDAG_MANGLER, brugtFoedselsdag, brugteDage } from '../vurdering/brugt.ts'
import { type Grundlag, gaeldendeOenske } from '../vurdering/grundlag.ts'
import { type Sted, UDGAVE, lab, uaendretSiden2013 } from './udgaver.ts'

type Slaa = (sted: Sted) => Hjemmel

/** En udgave af stk. 1: vilkåret om længden og de tal, dagene regnes af. */
export interface Laengde {
  readonly regel: Laengderegel
  readonly vilkaar: Vilkaar<Grundlag>
}

const skrivDag = (dag: number | undefined): string => (dag === undefined ? 'ukendt' : skrivDato(dag as Dato))
const FAKTUM = (id: string): Mangel => ({ art: 'faktum', id })

/**
 * LAB § 114, stk. 1 (før 2020 § 68 a, stk. 4): mindst 1 år og højst 5, fra 2022 højst 3. Barsel (fra 2020) og
 * sorgorlov (fra 2021) med ret til dagpenge tæller ikke med, så sidste dag flytter sig.
 */
function laengde(
  h: Slaa,
  stk: number,
  hoejstMaaneder: number,
  orlovArter: readonly Orlov['art'][],
  forbehold?: string,
): Laengde {
  const regel: Laengderegel = { mindstMaaneder: 12, hoejstMaaneder, orlovArter, hjemmel: h({ stk, pkt: 1 }) }
  const vilkaar = beregnet<Grundlag>(
    {
      id: 'LAB-114-1',
      spoergsmaal: `Varer forløbet mindst 1 og højst ${hoejstMaaneder / 12} år?`,
      hjemmel: h({ stk }),
      ...(forbehold === undefined ? {} : { forbehold }),
      hvorfor: skrivLaengde,
    },
    {
      svar: (g) => vurderLaengde(regel, g).svar,
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

function brugtLaengde({ fakta }: Grundlag): readonly Brugt[] {
  const brugt = brugteDage(fakta, 'starter', 'planlagt-slut')
  if (fakta.varighedMaaneder !== undefined)
    brugt.push({ art: 'faktum', id: 'varighed', indhold: fakta.varighedMaaneder })
  if (fakta.orlov !== undefined) brugt.push({ art: 'faktum', id: 'orlov', indhold: fakta.orlov })
  return brugt
}

function manglerVedLaengde(regel: Laengderegel, g: Grundlag): readonly Mangel[] {
  if (harUoplystOrlov(g.fakta.orlov?.vaerdi ?? [], regel.orlovArter) && g.start !== undefined && g.slut !== undefined)
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
export const LAB_114_1: Regel<Laengde> = {
  id: 'LAB-114-1',
  navn: 'Forløbets længde: mindst 1 og højst 5 år, fra 2022 højst 3, uden orlov',
  versioner: [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    ...uaendretSiden2013(dato('2020-01-01'), (h) => laengde(h, 4, 60, [])),
    {
      fra: dato('2020-01-01'),
      indtil: dato('2021-01-01'),
      kilde: 'lov 548/2019',
      indhold: laengde(lab('114', UDGAVE.lov548), 1, 60, ['barsel']),
    },
    {
      fra: dato('2021-01-01'),
      indtil: dato('2022-01-01'),
      kilde: 'lov 2189/2020',
      indhold: laengde(lab('114', UDGAVE.lov548), 1, 60, ['barsel', 'sorgorlov'], ORLOV_2021),
    },
    {
      fra: dato('2022-01-01'),
      indtil: dato('2024-03-01'),
      kilde: 'lov 1160/2021 § 1, nr. 4',
      indhold: laengde(lab('114', UDGAVE.lbk701), 1, 36, ['barsel', 'sorgorlov'], ORLOV_2022),
    },
    {
      fra: dato('2024-03-01'),
      indtil: dato('2026-02-01'),
      kilde: 'lov 1160/2021 § 1, nr. 4',
      indhold: laengde(lab('114', UDGAVE.lbk280), 1, 36, ['barsel', 'sorgorlov']),
    },
    { fra: dato('2026-02-01'), kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ],
}

/** LAB § 114, stk. 2 (før 2020 § 68 a, stk. 8, 1. pkt.): flere forløb efter hinanden er tilladt. */
function flereForloeb(hjemmel: Hjemmel): Vilkaar<Grundlag> {
  return beregnet(
    {
      id: 'LAB-114-2',
      spoergsmaal: 'Må der gives flere forløb efter hinanden?',
      hjemmel,
      hvorfor: ({ tal }) =>
        tal['tidligere'] === undefined
          ? 'Ja; loven sætter ikke et højeste antal.'
          : `Ja; loven sætter ikke et højeste antal. Tidligere forløb: ${tal['tidligere']}.`,
    },
    {
      svar: () => 'opfyldt',
      tal: ({ fakta }) => ({ tidligere: fakta.tidligereForloeb?.vaerdi.length }),
      brugt: brugtTidligere,
    },
  )
}

/** LAB § 114, stk. 2. */
export const LAB_114_2: Regel<Vilkaar<Grundlag>> = {
  id: 'LAB-114-2',
  navn: 'Flere forløb efter hinanden',
  versioner: [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    ...uaendretSiden2013(dato('2020-01-01'), (h) => flereForloeb(h({ stk: 8, pkt: 1 }))),
    {
      fra: dato('2020-01-01'),
      indtil: dato('2022-01-01'),
      kilde: 'lov 548/2019',
      indhold: flereForloeb(lab('114', UDGAVE.lov548)({ stk: 2 })),
    },
    {
      fra: dato('2022-01-01'),
      indtil: dato('2024-03-01'),
      kilde: 'lov 548/2019',
      indhold: flereForloeb(lab('114', UDGAVE.lbk701)({ stk: 2 })),
    },
    {
      fra: dato('2024-03-01'),
      indtil: dato('2026-02-01'),
      kilde: 'lov 548/2019',
      indhold: flereForloeb(lab('114', UDGAVE.lbk280)({ stk: 2 })),
    },
    { fra: dato('2026-02-01'), kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ],
}

function brugtTidligere({ fakta }: Grundlag): readonly Brugt[] {
  return fakta.tidligereForloeb === undefined
    ? []
    : [{ art: 'faktum', id: 'tidligere-forloeb', indhold: fakta.tidligereForloeb }]
}

function brugtAlderOgForloeb(g: Grundlag): readonly Brugt[] {
  return [...brugtFoedselsdag(g), ...brugtTidligere(g)]
}

type Graense = (g: Grundlag) => Spaend | undefined

/** «Over N år»: begge læsninger af selve fødselsdagen. */
function overAldersgraensen(led: string, aar: 40 | 50, hjemmel: Hjemmel, graense: Graense): Vilkaar<Grundlag> {
  const tvivl = aar === 40 ? TVIVL.over40 : TVIVL.over50
  const laesning = (bogstav: 'A' | 'B', naaet: (s: Spaend | undefined, dag: Dato) => Svar): Vilkaar<Grundlag> =>
    beregnet(
      {
        id: `${led}-${bogstav}`,
        spoergsmaal: `Er borgeren over ${aar} år?`,
        hjemmel,
        hvorfor: ({ tal }) =>
          tal['fylder'] === undefined
            ? 'Fødselsdagen er ikke oplyst.'
            : `Fylder ${aar} år ${skrivSpaend(tal['fylder'], tal['fylderSenest'])}; målt ${skrivDag(tal['dag'])}.`,
      },
      {
        svar: (g) => naaet(graense(g), g.maaledag),
        tal: (g) => ({ fylder: graense(g)?.tidligst, fylderSenest: graense(g)?.senest, dag: g.maaledag }),
        brugt: brugtFoedselsdag,
        mangler: FOEDSELSDAG_MANGLER,
      },
    )
  return tvivlsomt(
    { id: led, spoergsmaal: `Er borgeren over ${aar} år?`, hjemmel },
    tvivl,
    { A: laesning('A', erNaaet), B: laesning('B', erPasseret) },
    (g) => g.fakta.laesningsvalg[tvivl.id],
  )
}

/** Har borgeren ikke været i ressourceforløb før? */
function erFoersteForloeb(led: string, hjemmel: Hjemmel): Vilkaar<Grundlag> {
  return beregnet(
    {
      id: led,
      spoergsmaal: 'Er det borgerens første ressourceforløb?',
      hjemmel,
      hvorfor: ({ tal }) =>
        tal['tidligere'] === undefined
          ? 'Tidligere forløb er ikke oplyst.'
          : tal['tidligere'] === 0
            ? 'Intet tidligere forløb.'
            : `Tidligere forløb: ${tal['tidligere']}.`,
    },
    {
      svar: foersteForloeb,
      tal: ({ fakta }) => ({ tidligere: fakta.tidligereForloeb?.vaerdi.length }),
      brugt: brugtTidligere,
      mangler: () => [FAKTUM('tidligere-forloeb')],
    },
  )
}

/**
 * LAB § 114, stk. 3, fra 1. januar 2022: mellem 40 og 50 år højst fem år i forløb i alt, medmindre borgeren ønsker
 * mere. Den, der fylder 40 undervejs, fortsætter forløbet til ende.
 */
function femAarIAlt(h: Slaa): Vilkaar<Grundlag> {
  const hjemmel = h({ stk: 3, pkt: 1 })
  const under40 = beregnet<Grundlag>(
    {
      id: 'LAB-114-3-under-40',
      spoergsmaal: 'Er borgeren under 40 år, eller var borgeren det, da forløbet begyndte?',
      hjemmel: h({ stk: 3, pkt: 2 }),
      hvorfor: ({ tal }) =>
        tal['fylder'] === undefined
          ? 'Fødselsdagen er ikke oplyst.'
          : `Fylder 40 år ${skrivSpaend(tal['fylder'], tal['fylderSenest'])}; målt ${skrivDag(tal['dag'])}.`,
    },
    {
      svar: (g) => naegt(erNaaet(g.fylder40, begyndelsen(g))),
      tal: (g) => ({ fylder: g.fylder40?.tidligst, fylderSenest: g.fylder40?.senest, dag: begyndelsen(g) }),
      brugt: brugtFoedselsdag,
      mangler: FOEDSELSDAG_MANGLER,
    },
  )
  return medmindre(
    {
      id: 'LAB-114-3',
      spoergsmaal: 'Holder forløbet sig inden for fem år i alt, hvis borgeren er mellem 40 og 50?',
      hjemmel: h({ stk: 3 }),
    },
    mindstEtVilkaar(
      {
        id: 'LAB-114-3-hovedregel',
        spoergsmaal: 'Er der plads inden for de fem år, eller gælder loftet ikke?',
        hjemmel,
      },
      [
        under40,
        overAldersgraensen('LAB-114-3-over-50', 50, hjemmel, (g) => g.fylder50),
        tvivlsomt(
          { id: 'LAB-114-3-plads', spoergsmaal: 'Er der plads inden for fem år i alt?', hjemmel },
          TVIVL.tidFoer40,
          {
            A: pladsIFemAar('LAB-114-3-plads-A', hjemmel, 'fra-40'),
            B: pladsIFemAar('LAB-114-3-plads-B', hjemmel, 'alt'),
          },
          (g) => g.fakta.laesningsvalg[TVIVL.tidFoer40.id],
        ),
      ],
    ),
    oenskespoergsmaal(
      { id: 'LAB-114-3-oenske', spoergsmaal: 'Ønsker borgeren mere end fem år i alt?', hjemmel },
      'mere-end-fem-aar',
      (g) => gaeldendeOenske(g.fakta, 'mere-end-fem-aar'),
    ),
  )
}

const begyndelsen = (g: Grundlag): Dato => (g.start !== undefined && g.start < g.maaledag ? g.start : g.maaledag)
const naegt = (svar: Svar): Svar => (svar === 'opfyldt' ? 'ikke-opfyldt' : svar === 'ikke-opfyldt' ? 'opfyldt' : svar)

function pladsIFemAar(led: string, hjemmel: Hjemmel, regning: 'fra-40' | 'alt'): Vilkaar<Grundlag> {
  return beregnet(
    {
      id: led,
      spoergsmaal:
        regning === 'fra-40'
          ? 'Er der plads, når kun tid mellem 40 og 50 år tæller?'
          : 'Er der plads, når al tid i forløb tæller?',
      hjemmel,
      hvorfor: ({ tal }) =>
        tal['brugt'] === undefined
          ? 'Dagene i de tidligere forløb er ikke oplyst.'
          : `Brugt ${tal['brugt']} dage. ${tal['senest'] === undefined ? '' : `De fem år er brugt efter ${skrivDag(tal['senest'])}.`}`.trimEnd(),
    },
    {
      svar: (g) => plads(g, regning).svar,
      regn: (g) => {
        const { svar, brugtDage, senest } = plads(g, regning)
        return { svar, tal: { brugt: brugtDage, senest } }
      },
      brugt: brugtAlderOgForloeb,
      mangler: manglerVedPlads,
    },
  )
}

/** Et forløb uden dage, orlov uden kendt ret til dagpenge, en fødselsdag, der mangler eller kun er et spænd. */
function manglerVedPlads({ fakta, foedt }: Grundlag): readonly Mangel[] {
  const tidligere = fakta.tidligereForloeb?.vaerdi
  const ukendt = (f: TidligereForloeb) => f.fra === undefined || f.til === undefined || harUkendtRet(f.orlov)
  const mangler: Mangel[] = []
  if (tidligere === undefined || tidligere.some(ukendt)) mangler.push(FAKTUM('tidligere-forloeb'))
  if (foedt === undefined || foedt.tidligst !== foedt.senest) mangler.push(FAKTUM('foedselsdag'))
  if (harUkendtRet(fakta.orlov?.vaerdi)) mangler.push(FAKTUM('orlov'))
  return mangler
}

const harUkendtRet = (orlov: readonly Orlov[] = []): boolean => harUoplystOrlov(orlov, ['barsel', 'sorgorlov'])

/** LAB § 114, stk. 3. */
export const LAB_114_3: Regel<Vilkaar<Grundlag>> = {
  id: 'LAB-114-3',
  navn: 'Mellem 40 og 50 år: højst fem år i forløb i alt, medmindre borgeren ønsker mere',
  versioner: [
    { fra: dato('0001-01-01'), indtil: dato('2022-01-01'), kilde: 'lov 1160/2021 § 1, nr. 5', fravaer: 'endnu-ikke' },
    {
      fra: dato('2022-01-01'),
      indtil: dato('2024-03-01'),
      kilde: 'lov 1160/2021 § 1, nr. 5',
      indhold: femAarIAlt(lab('114', UDGAVE.lbk701)),
    },
    {
      fra: dato('2024-03-01'),
      indtil: dato('2026-02-01'),
      kilde: 'lov 1160/2021 § 1, nr. 5',
      indhold: femAarIAlt(lab('114', UDGAVE.lbk280)),
    },
    { fra: dato('2026-02-01'), kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ],
}

/**
 * LAB § 114, stk. 4, 1. pkt. (før 2022 «over 40»; før 2020 § 68 a, stk. 9, 2. pkt.): er borgeren over grænsen,
 * kan kommunen tilbyde mere end ét forløb, hvis borgeren ønsker det.
 */
function endnuEtForloeb(aar: 40 | 50, hjemmel: Hjemmel, undervejs?: Hjemmel): Vilkaar<Grundlag> {
  const graense: Graense = aar === 40 ? (g) => g.fylder40 : (g) => g.fylder50
  return medmindre(
    {
      id: 'LAB-114-4',
      spoergsmaal: `Må der gives endnu et forløb, hvis borgeren er over ${aar} år?`,
      hjemmel,
    },
    mindstEtVilkaar(
      {
        id: 'LAB-114-4-hovedregel',
        spoergsmaal: `Er det første forløb, eller er borgeren ikke over ${aar} år?`,
        hjemmel,
      },
      [
        erFoersteForloeb('LAB-114-4-foerste', hjemmel),
        ikkeVilkaar(
          { id: 'LAB-114-4-ikke-over', spoergsmaal: `Er borgeren ikke over ${aar} år?`, hjemmel: undervejs ?? hjemmel },
          overAldersgraensen('LAB-114-4-over', aar, hjemmel, graense),
        ),
      ],
    ),
    oenskespoergsmaal(
      { id: 'LAB-114-4-oenske', spoergsmaal: 'Ønsker borgeren endnu et forløb?', hjemmel },
      'endnu-et-forloeb',
      (g) => gaeldendeOenske(g.fakta, 'endnu-et-forloeb'),
    ),
  )
}

/** LAB § 114, stk. 4, 1. pkt. */
export const LAB_114_4: Regel<Vilkaar<Grundlag>> = {
  id: 'LAB-114-4',
  navn: 'Over 50 år (før 2022 over 40): mere end ét forløb kun efter ønske',
  versioner: [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    ...uaendretSiden2013(dato('2020-01-01'), (h) => endnuEtForloeb(40, h({ stk: 9, pkt: 2 }), h({ stk: 8, pkt: 2 }))),
    {
      fra: dato('2020-01-01'),
      indtil: dato('2022-01-01'),
      kilde: 'lov 548/2019',
      indhold: endnuEtForloeb(40, lab('114', UDGAVE.lov548)({ stk: 3, pkt: 1 })),
    },
    {
      fra: dato('2022-01-01'),
      indtil: dato('2024-03-01'),
      kilde: 'lov 1160/2021 § 1, nr. 6',
      indhold: endnuEtForloeb(50, lab('114', UDGAVE.lbk701)({ stk: 4, pkt: 1 })),
    },
    {
      fra: dato('2024-03-01'),
      indtil: dato('2026-02-01'),
      kilde: 'lov 1160/2021 § 1, nr. 6',
      indhold: endnuEtForloeb(50, lab('114', UDGAVE.lbk280)({ stk: 4, pkt: 1 })),
    },
    { fra: dato('2026-02-01'), kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ],
}

/** LAB § 114, stk. 4, 2. pkt.: kun frem til folkepensionsalderen. Sidste mulige dag er dagen før folkepensionsdagen. */
function foerPension(led: string, hjemmel: Hjemmel): Vilkaar<Grundlag> {
  const dagen = (g: Grundlag): Dato => g.slut ?? g.start ?? g.maaledag
  return beregnet(
    {
      id: led,
      spoergsmaal: 'Ligger forløbet før folkepensionsalderen?',
      hjemmel,
      hvorfor: ({ tal }) =>
        tal['pension'] === undefined
          ? 'Fødselsdagen er ikke oplyst.'
          : `Folkepensionsdagen er ${skrivSpaend(tal['pension'], tal['pensionSenest'])}; målt ${skrivDag(tal['dag'])}.`,
    },
    {
      svar: (g) => naegt(erNaaet(g.pension, dagen(g))),
      tal: (g) => ({ pension: g.pension?.tidligst, pensionSenest: g.pension?.senest, dag: dagen(g) }),
      brugt: (g) => [...brugtFoedselsdag(g), ...brugteDage(g.fakta, 'starter', 'planlagt-slut')],
      mangler: FOEDSELSDAG_MANGLER,
    },
  )
}

function foerPensionMaaske(hjemmel: Hjemmel): Vilkaar<Grundlag> {
  const gjaldtIkke = beregnet<Grundlag>(
    {
      id: 'LAB-114-4-pension-B',
      spoergsmaal: 'Ligger forløbet før folkepensionsalderen?',
      hjemmel,
      hvorfor: () => 'I denne læsning gjaldt grænsen endnu ikke.',
    },
    { svar: () => 'opfyldt' },
  )
  return tvivlsomt(
    { id: 'LAB-114-4-pension', spoergsmaal: 'Ligger forløbet før folkepensionsalderen?', hjemmel },
    TVIVL.pensionsdag2014,
    { A: foerPension('LAB-114-4-pension-A', hjemmel), B: gjaldtIkke },
    (g) => g.fakta.laesningsvalg[TVIVL.pensionsdag2014.id],
  )
}

/** LAB § 114, stk. 4, 2. pkt. (før 2022 stk. 3; før 2020 § 68 a, stk. 9, 3. pkt.). */
export const LAB_114_4_PENSION: Regel<Vilkaar<Grundlag>> = {
  id: 'LAB-114-4-pension',
  navn: 'Kun frem til folkepensionsalderen',
  versioner: [
    { fra: dato('0001-01-01'), indtil: dato('2014-01-01'), kilde: 'LBK 990/2014', fravaer: 'endnu-ikke' },
    {
      fra: dato('2014-01-01'),
      indtil: dato('2017-01-01'),
      kilde: 'LBK 1342/2016',
      indhold: foerPensionMaaske(lab('68 a', UDGAVE.lbk1342)({ stk: 9, pkt: 3 })),
    },
    {
      fra: dato('2017-01-01'),
      indtil: dato('2020-01-01'),
      kilde: 'LBK 1342/2016',
      indhold: foerPension('LAB-114-4-pension', lab('68 a', UDGAVE.lbk1342)({ stk: 9, pkt: 3 })),
    },
    {
      fra: dato('2020-01-01'),
      indtil: dato('2022-01-01'),
      kilde: 'lov 548/2019',
      indhold: foerPension('LAB-114-4-pension', lab('114', UDGAVE.lov548)({ stk: 3, pkt: 2 })),
    },
    {
      fra: dato('2022-01-01'),
      indtil: dato('2024-03-01'),
      kilde: 'lov 548/2019',
      indhold: foerPension('LAB-114-4-pension', lab('114', UDGAVE.lbk701)({ stk: 4, pkt: 2 })),
    },
    {
      fra: dato('2024-03-01'),
      indtil: dato('2026-02-01'),
      kilde: 'lov 548/2019',
      indhold: foerPension('LAB-114-4-pension', lab('114', UDGAVE.lbk280)({ stk: 4, pkt: 2 })),
    },
    { fra: dato('2026-02-01'), kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ],
}
