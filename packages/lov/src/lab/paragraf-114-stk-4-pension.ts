import { type Dato, type Hjemmel, type Svar, dato, ikke } from '@fodfaeste/grund'
import { beregnet, fast } from '../motor/beregnet.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, type Version, regel } from '../motor/version.ts'
import { erNaaet, skrivSpaend } from '../tid/spaend.ts'
import { TVIVL } from '../tvivl.ts'
import { FOEDSELSDAG_MANGLER, brugteDage } from '../vurdering/brugt.ts'
import type { Grundlag } from '../vurdering/grundlag.ts'
import { efterDagslaesning } from './dagslaesning.ts'
import { skrivDag } from './led-om-alder-og-forloeb.ts'
import { UDGAVE, lab } from './udgaver.ts'

/** Den ende af forløbet, der holdes op mod folkepensionsalderen. `undefined`: dagen er ikke fastsat, og intet er brudt. */
interface Ende {
  readonly id: 'LAB-114-4-pension' | 'LAB-114-4-slut'
  readonly spoergsmaal: string
  readonly dag: (g: Grundlag) => Dato | undefined
}

const BEGYNDELSEN: Ende = {
  id: 'LAB-114-4-pension',
  spoergsmaal: 'Begynder forløbet før folkepensionsalderen?',
  dag: (g) => g.start ?? g.maaledag,
}

const SLUTNINGEN: Ende = {
  id: 'LAB-114-4-slut',
  spoergsmaal: 'Slutter forløbet senest dagen før folkepensionsdagen?',
  dag: (g) => g.slut,
}

const ENDERNE = ['starter', 'planlagt-slut'] as const

function foerPension({ spoergsmaal, dag }: Ende, id: string, hjemmel: Hjemmel): Vilkaar<Grundlag> {
  const vilkaar = beregnet<Grundlag>(
    {
      id,
      spoergsmaal,
      hjemmel,
      hvorfor: ({ tal }) => {
        if (tal['dag'] === undefined) return 'Sidste dag er ikke fastsat.'
        return tal['pension'] === undefined
          ? 'Fødselsdagen er ikke oplyst.'
          : `Folkepensionsdagen er ${skrivSpaend(tal['pension'], tal['pensionSenest'])}; målt ${skrivDag(tal['dag'])}.`
      },
    },
    {
      svar: (g): Svar => {
        const dagen = dag(g)
        return dagen === undefined ? 'opfyldt' : ikke(erNaaet(g.pension, dagen))
      },
      tal: (g) => ({ pension: g.pension?.tidligst, pensionSenest: g.pension?.senest, dag: dag(g) }),
      brugt: (g) => brugteDage(g.fakta, ENDERNE, g.brugtFoedselsdag),
      mangler: FOEDSELSDAG_MANGLER,
    },
  )
  return efterDagslaesning(vilkaar, 'ny-afgoerelse', 'skuddag')
}

/** Mellem de to udgaver kom sætningen ind; dagen er ikke fundet. */
function maaske(ende: Ende, hjemmel: Hjemmel): Vilkaar<Grundlag> {
  return tvivlsomt(
    { id: ende.id, spoergsmaal: ende.spoergsmaal, hjemmel },
    TVIVL.pensionsdag2014,
    {
      A: foerPension(ende, `${ende.id}-A`, hjemmel),
      B: fast({ id: `${ende.id}-B`, spoergsmaal: 'Grænsen gjaldt endnu ikke', hjemmel }, 'opfyldt'),
    },
    (g) => g.fakta.laesningsvalg[TVIVL.pensionsdag2014.id],
  )
}

/** Udgaverne af 2. pkt.: fra en ukendt dag mellem 2014 og 2016, siden 2020 i § 114. */
function udgaver(ende: Ende): readonly Version<Vilkaar<Grundlag>>[] {
  const gammel = lab('68 a', UDGAVE.lbk1342)({ stk: 9, pkt: 3 })
  const fra = (udgave: string, stk: number) => foerPension(ende, ende.id, lab('114', udgave)({ stk, pkt: 2 }))
  return [
    { fra: dato('0001-01-01'), indtil: dato('2014-09-12'), kilde: 'LBK 990/2014', fravaer: 'endnu-ikke' },
    { fra: dato('2014-09-12'), indtil: dato('2017-01-01'), kilde: 'LBK 1342/2016', indhold: maaske(ende, gammel) },
    {
      fra: dato('2017-01-01'),
      indtil: dato('2020-01-01'),
      kilde: 'LBK 1342/2016',
      indhold: foerPension(ende, ende.id, gammel),
    },
    { fra: dato('2020-01-01'), indtil: dato('2022-01-01'), kilde: 'lov 548/2019', indhold: fra(UDGAVE.lov548, 3) },
    { fra: dato('2022-01-01'), indtil: dato('2024-03-01'), kilde: 'lov 548/2019', indhold: fra(UDGAVE.lbk701, 4) },
    { fra: dato('2024-03-01'), indtil: dato('2026-02-01'), kilde: 'lov 548/2019', indhold: fra(UDGAVE.lbk280, 4) },
    { fra: dato('2026-02-01'), kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ]
}

/** LAB § 114, stk. 4, 2. pkt. (før 2022 stk. 3; før 2020 § 68 a, stk. 9, 3. pkt.): der gives kun forløb frem til pensionen. */
export const LAB_114_4_PENSION: Regel<Vilkaar<Grundlag>> = regel({
  id: 'LAB-114-4-pension',
  navn: 'Kun frem til folkepensionsalderen',
  versioner: () => udgaver(BEGYNDELSEN),
})

/** Samme sætning om slutdagen: et forløb, der går for langt, er for langt, ikke umuligt. Hører til længden. */
export const LAB_114_4_SLUT: Regel<Vilkaar<Grundlag>> = regel({
  id: 'LAB-114-4-slut',
  navn: 'Sidste dag ligger før folkepensionsdagen',
  versioner: () => udgaver(SLUTNINGEN),
})
