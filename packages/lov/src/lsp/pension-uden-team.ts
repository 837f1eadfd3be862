import { type Dato, type Hjemmel, type Svar, dato } from '@fodfaeste/grund'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'
import { seFra } from '../motor/se-fra.ts'
import { type Regel, indholdPaa, regel } from '../motor/version.ts'
import { fast } from '../motor/beregnet.ts'
import { faktum } from '../motor/opslag.ts'
import { alleVilkaar, mindstEtVilkaar } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { ORDNINGEN_BEGYNDER } from '../plan/bekendtgoerelse.ts'
import { paaberaabt } from '../procedure/paaberaabt.ts'
import { TEAM_TVIVL } from '../team/tvivl.ts'

/** Det, de to undtagelser ser. Teamets regler og pensionssagens finder det hver sit sted i sagen. */
export interface Undtagelsesgrundlag {
  readonly egenAnmodning: Oplysning<boolean> | undefined
  readonly utvivlsomtIkke: Skoen | undefined
  readonly heltAabenbart: Skoen | undefined
  readonly koordinatorUdtaltSig: Oplysning<boolean> | undefined
  readonly terminaltSyg: Oplysning<boolean> | undefined
  readonly laesningsvalg: { readonly [tvivl: string]: Laesningsvalg | undefined }
}

type V = Vilkaar<Undtagelsesgrundlag>

const lsp = (paragraf: string, sted: Omit<Hjemmel, 'lov' | 'paragraf' | 'udgave'>): Hjemmel => ({
  lov: 'LSP',
  paragraf,
  udgave: 'LBK 1123/2024',
  ...sted,
})
const FORBEHOLD = 'Læst i LBK 1123/2024. BEK 2236/2020 henviser til undtagelserne, så de gjaldt senest 1. januar 2021.'

const utvivlsomtAfslag: V = alleVilkaar(
  {
    id: 'LSP-17-3',
    spoergsmaal: 'Er det en sag efter egen anmodning, hvor betingelserne utvivlsomt ikke er opfyldt?',
    hjemmel: lsp('17', { stk: 3 }),
    forbehold: FORBEHOLD,
  },
  [
    faktum(
      {
        id: 'LSP-17-3-anmodning',
        spoergsmaal: 'Har borgeren selv bedt om, at kun førtidspension vurderes?',
        hjemmel: lsp('17', { stk: 3 }),
      },
      'pension-egen-anmodning',
      (k) => k.egenAnmodning,
    ),
    paaberaabt(
      {
        id: 'LSP-17-3-utvivlsomt',
        spoergsmaal: 'Er det utvivlsomt, at betingelserne ikke er opfyldt?',
        hjemmel: lsp('17', { stk: 3 }),
      },
      'pension-utvivlsomt-ikke',
      (k) => k.utvivlsomtIkke,
    ),
  ],
)

const STK_2 = lsp('18', { stk: 2, pkt: 2 })

const heltAabenbart: V = alleVilkaar(
  {
    id: 'LSP-18-2-pkt-2',
    spoergsmaal: 'Er det helt åbenbart, og har koordinatoren udtalt sig, eller er borgeren terminalt syg?',
    hjemmel: STK_2,
    forbehold: FORBEHOLD,
  },
  [
    paaberaabt(
      {
        id: 'LSP-18-2-helt-aabenbart',
        spoergsmaal: 'Er det helt åbenbart, at arbejdsevnen ikke kan forbedres?',
        hjemmel: STK_2,
      },
      'pension-helt-aabenbart',
      (k) => k.heltAabenbart,
    ),
    mindstEtVilkaar({ id: 'LSP-18-2-nr', spoergsmaal: 'Er en af de to betingelser opfyldt?', hjemmel: STK_2 }, [
      faktum(
        {
          id: 'LSP-18-2-nr-1',
          spoergsmaal: 'Har sundhedskoordinatoren udtalt sig?',
          hjemmel: lsp('18', { stk: 2, nr: 1 }),
        },
        'sundhedskoordinator-udtalt-sig',
        (k) => k.koordinatorUdtaltSig,
      ),
      faktum(
        { id: 'LSP-18-2-nr-2', spoergsmaal: 'Er borgeren terminalt syg?', hjemmel: lsp('18', { stk: 2, nr: 2 }) },
        'terminalt-syg',
        (k) => k.terminaltSyg,
      ),
    ]),
  ],
)

const TVIVL = TEAM_TVIVL.pensionUdenTeamFoer2021
const SIKKERT_FRA = dato('2021-01-01')

/** I 2013 havde § 18, stk. 2, ingen undtagelse; den er sikker fra 2021. Hvornår den kom, er ikke fundet. */
function undtagelsesregel(id: string, navn: string, undtaget: V): Regel<V> {
  const { spoergsmaal, hjemmel } = undtaget.led
  if (hjemmel === undefined) throw new Error(`Rule ${id} has no citation`)
  const maaske = tvivlsomt<Undtagelsesgrundlag>(
    { id: `${id}-foer-2021`, spoergsmaal, hjemmel },
    TVIVL,
    {
      A: fast({ id: `${id}-ikke-endnu`, spoergsmaal: 'Undtagelsen fandtes endnu ikke', hjemmel }, 'ikke-opfyldt'),
      B: undtaget,
    },
    (k) => k.laesningsvalg[TVIVL.id],
  )
  return regel({
    id,
    navn,
    versioner: () => [
      { fra: dato('0001-01-01'), indtil: ORDNINGEN_BEGYNDER, kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
      { fra: ORDNINGEN_BEGYNDER, indtil: SIKKERT_FRA, kilde: 'BEK 2236/2020', indhold: maaske },
      { fra: SIKKERT_FRA, kilde: 'BEK 2236/2020', indhold: undtaget },
    ],
  })
}

/** LSP § 17, stk. 3: borgeren vil kun have pension prøvet, og et afslag er utvivlsomt. */
export const LSP_17_3 = undtagelsesregel('LSP-17-3', 'Pension uden teamet: utvivlsomt afslag', utvivlsomtAfslag)

/** LSP § 18, stk. 2, 2. pkt.: helt åbenbart, og sundhedskoordinatoren har udtalt sig, eller borgeren er terminalt syg. */
export const LSP_18_2_PKT_2 = undtagelsesregel('LSP-18-2-pkt-2', 'Pension uden teamet: helt åbenbart', heltAabenbart)

/** De to veje uden om teamet. Den forberedende del skal laves alligevel (BEK 1708/2024 § 1, stk. 2). */
export const REGLER_PENSION_UDEN_TEAM: readonly Regel<V>[] = [LSP_17_3, LSP_18_2_PKT_2]

/**
 * De to undtagelser, set fra en anden regel: hver i den udgave, der gjaldt på dagen. Findes den ikke da, åbner den ikke.
 * @param se det, undtagelserne skal bruge, og dagen
 */
export function vejeUdenOmTeamet<K>(
  se: (grundlag: K) => { readonly k: Undtagelsesgrundlag; readonly dag: Dato },
): readonly Vilkaar<K>[] {
  return REGLER_PENSION_UDEN_TEAM.map((regel) => {
    const vist: V = regel === LSP_17_3 ? utvivlsomtAfslag : heltAabenbart
    const endnuIkke = fast<K>({ id: `${regel.id}-ingen`, spoergsmaal: 'Fandtes undtagelsen?' }, 'ikke-opfyldt')
    const paa = (grundlag: K): Vilkaar<K> => {
      const indhold = indholdPaa(regel, se(grundlag).dag)
      return indhold === undefined ? endnuIkke : seFra(indhold, (g: K) => se(g).k)
    }
    return {
      ...seFra(vist, (g: K) => se(g).k),
      svar: (grundlag): Svar => paa(grundlag).svar(grundlag),
      forklar: (grundlag) => paa(grundlag).forklar(grundlag),
    }
  })
}
