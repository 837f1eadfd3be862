import { type Dato, type Hjemmel, dato, ikke } from '@fodfaeste/grund'
import type { Fakta, Orlov, TidligereForloeb } from '../fakta.ts'
import type { Brugt, Mangel } from '../motor/forklaring.ts'
import { beregnet } from '../motor/beregnet.ts'
import { oenskespoergsmaal } from '../motor/opslag.ts'
import { medmindre, mindstEtVilkaar } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { vilkaarDerStaarFor } from '../motor/staar-for.ts'
import { type Regel, regel } from '../motor/version.ts'
import { harUoplystOrlov } from '../tid/forloebslaengde.ts'
import { BEGGE_ORLOVER, plads } from '../tid/samlet-periode.ts'
import { erNaaet, skrivSpaend } from '../tid/spaend.ts'
import { TVIVL } from '../tvivl.ts'
import { FOEDSELSDAG_MANGLER, brugtFoedselsdag } from '../vurdering/brugt.ts'
import { type Grundlag, gaeldendeOenske } from '../vurdering/grundlag.ts'
import { efterDagslaesning } from './dagslaesning.ts'
import { FAKTUM, brugtTidligere, overAldersgraensen, skrivDag } from './led-om-alder-og-forloeb.ts'
import { type Sted, UDGAVE, lab } from './udgaver.ts'

type Slaa = (sted: Sted) => Hjemmel

function brugtAlderOgForloeb(g: Grundlag): readonly Brugt[] {
  return [...brugtFoedselsdag(g), ...brugtTidligere(g)]
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
      svar: (g) => ikke(erNaaet(g.fylder40, begyndelsen(g))),
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
    efterDagslaesning(
      mindstEtVilkaar(
        {
          id: 'LAB-114-3-hovedregel',
          spoergsmaal: 'Er der plads inden for de fem år, eller gælder loftet ikke?',
          hjemmel,
        },
        [under40, overAldersgraensen('LAB-114-3-over-50', 50, hjemmel, (g) => g.fylder50), pladsTilForloebet(hjemmel)],
      ),
      'ny-afgoerelse',
      'aldersdag',
      'skuddag',
    ),
    oenskespoergsmaal(
      { id: 'LAB-114-3-oenske', spoergsmaal: 'Ønsker borgeren mere end fem år i alt?', hjemmel },
      'mere-end-fem-aar',
      (g) => gaeldendeOenske(g.fakta, 'mere-end-fem-aar'),
    ),
  )
}

const begyndelsen = (g: Grundlag): Dato => (g.start !== undefined && g.start < g.aldersdag ? g.start : g.aldersdag)

/** Med og uden orlov i summen. Kun når der er orlov, og den gør en forskel, er det tvivl. */
function pladsTilForloebet(hjemmel: Hjemmel): Vilkaar<Grundlag> {
  const udenOrlov = pladsEfterTid('LAB-114-3-plads', hjemmel, BEGGE_ORLOVER)
  const medOrlov = pladsEfterTid('LAB-114-3-orlov-B-plads', hjemmel, [])
  const tvivl = tvivlsomt(
    { id: 'LAB-114-3-orlov', spoergsmaal: udenOrlov.led.spoergsmaal, hjemmel },
    TVIVL.orlovIFemAar,
    { A: udenOrlov, B: medOrlov },
    (g) => g.fakta.laesningsvalg[TVIVL.orlovIFemAar.id],
  )
  const dele = [...udenOrlov.dele, { ...tvivl, dele: [] }]
  return vilkaarDerStaarFor({ led: udenOrlov.led, dele }, udenOrlov, (g) =>
    harOrlov(g.fakta) && udenOrlov.svar(g) !== medOrlov.svar(g) ? [tvivl, g] : undefined,
  )
}

function harOrlov({ orlov, tidligereForloeb }: Fakta): boolean {
  return (orlov?.vaerdi.length ?? 0) > 0 || (tidligereForloeb?.vaerdi.some((f) => (f.orlov?.length ?? 0) > 0) ?? false)
}

/** Kun tid mellem 40 og 50 år, eller al tid i forløb. */
function pladsEfterTid(led: string, hjemmel: Hjemmel, orlov: readonly Orlov['art'][]): Vilkaar<Grundlag> {
  return tvivlsomt(
    { id: led, spoergsmaal: 'Er der plads inden for fem år i alt?', hjemmel },
    TVIVL.tidFoer40,
    {
      A: pladsIFemAar(`${led}-A`, hjemmel, 'fra-40', orlov),
      B: pladsIFemAar(`${led}-B`, hjemmel, 'alt', orlov),
    },
    (g) => g.fakta.laesningsvalg[TVIVL.tidFoer40.id],
  )
}

function pladsIFemAar(
  led: string,
  hjemmel: Hjemmel,
  regning: 'fra-40' | 'alt',
  orlov: readonly Orlov['art'][],
): Vilkaar<Grundlag> {
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
      svar: (g) => plads(g, regning, orlov).svar,
      regn: (g) => {
        const { svar, brugtDage, senest } =
          regning === 'fra-40' && orlov === BEGGE_ORLOVER ? g.pladsFra40 : plads(g, regning, orlov)
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

const harUkendtRet = (orlov: readonly Orlov[] = []): boolean => harUoplystOrlov(orlov, BEGGE_ORLOVER)

/** LAB § 114, stk. 3. */
export const LAB_114_3: Regel<Vilkaar<Grundlag>> = regel({
  id: 'LAB-114-3',
  navn: 'Mellem 40 og 50 år: højst fem år i forløb i alt, medmindre borgeren ønsker mere',
  versioner: () => [
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
})
