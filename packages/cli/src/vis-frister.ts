import { dato, skrivAntal, skrivDato } from '@fodfaeste/grund'
import type { FristerVisning, PligtVisning } from '@fodfaeste/lov'
import { afsnit, fyld } from './linjer.ts'
import { tegnFor } from './tegn.ts'
import { type Tavle, skrivHjemmelVisning, visTrae } from './vis-trae.ts'

const dag = (tekst: string): string => skrivDato(dato(tekst))

/** Grupperne i den orden, de skal handles på. */
const GRUPPER: readonly (readonly [PligtVisning['tilstand'], string])[] = [
  ['overskredet', 'Overskredet'],
  ['aktiv', 'Skal gøres'],
  ['tvivl', 'Loven er uafklaret; et menneske skal vælge'],
  ['uoplyst', 'Oplys først: en oplysning eller et skøn mangler, før det vides, om pligten er der'],
  ['kommende', 'Kommer'],
  ['opfyldt', 'Gjort'],
  ['bortfaldet', 'Bortfaldet'],
]

const EJER: { readonly [K in PligtVisning['ejer']]: string } = {
  kommune: 'kommunen',
  'koordinerende-sagsbehandler': 'koordinerende sagsbehandler',
  rehabiliteringsteam: 'rehabiliteringsteamet',
  sundhedskoordinator: 'sundhedskoordinatoren',
  borger: 'borgeren',
  klageinstans: 'klageinstansen',
}

/** Fristerne til et menneske: det, der haster, først; så dagene fremme, summerne og tvivlen. */
export function visFristerTekst(v: FristerVisning, titel: string | undefined, tavle: Tavle): string {
  const { farve, bredde } = tavle
  const afsnittene: readonly (readonly string[])[] = [
    [
      ...(titel === undefined ? [] : afsnit('', farve.dim(titel), bredde)),
      farve.bold(`Frister ${dag(v.paa)}`),
      ...afsnit('', `Målgruppen: ${v.konklusion.tekst} Lovens dag ${dag(v.lov.lovensDag)} · ${v.lov.udgave}`, bredde),
    ],
    ...GRUPPER.map(([tilstand, navn]) =>
      medOverskrift(
        navn,
        v.pligter.filter((pligt) => pligt.tilstand === tilstand).flatMap((pligt) => visPligt(pligt, tavle)),
        tavle,
      ),
    ),
    medOverskrift('Dage fremme', v.taerskler.flatMap(visTaerskel(tavle)), tavle),
    medOverskrift(
      'Dage i alt',
      v.tal.flatMap(({ navn, vaerdi }) =>
        vaerdi === undefined ? [] : [`  ${navn}: ${skrivAntal(vaerdi, 'dag', 'dage')}`],
      ),
      tavle,
    ),
    medOverskrift('Tvivl i loven', v.tvivl.flatMap(visSagstvivl(tavle)), tavle),
  ]
  return `${afsnittene
    .filter((linjer) => linjer.length > 0)
    .map((linjer) => linjer.map((linje) => linje.trimEnd()).join('\n'))
    .join('\n\n')}\n`
}

function medOverskrift(navn: string, linjer: readonly string[], { farve }: Tavle): readonly string[] {
  return linjer.length === 0 ? [] : [farve.bold(navn), ...linjer]
}

const DAGBREDDE = 20

function visPligt(pligt: PligtVisning, tavle: Tavle): readonly string[] {
  const { bredde, farve, helt } = tavle
  const { hvad, ejer, hjemmel, opfyldesVed, opfyldtDen, hvorfor, tilstand } = pligt
  const naar = opfyldtDen ?? pligt.fristDen
  const sted = farve.dim([EJER[ejer], skrivHjemmelVisning(hjemmel), pligt.id].join(' · '))
  const luft = ' '.repeat(DAGBREDDE + 2)
  const aaben = tilstand !== 'opfyldt' && tilstand !== 'bortfaldet'
  return [
    ...afsnit(`  ${fyld(naar === undefined ? 'snarest' : dag(naar), DAGBREDDE)}`, hvad, bredde),
    ...afsnit(luft, sted, bredde),
    ...(aaben ? afsnit(`${luft}→ `, opfyldesVed, bredde) : []),
    ...(helt && pligt.lov !== undefined ? afsnit(luft, farve.dim(pligt.lov.tekst), bredde) : []),
    ...(helt ? visTrae(hvorfor, { ...tavle, bredde: bredde - luft.length }).map((linje) => luft + linje) : []),
  ]
}

const visTaerskel =
  ({ bredde, farve }: Tavle) =>
  ({ dag: den, navn, hjemmel, betydning }: FristerVisning['taerskler'][number]): readonly string[] => [
    ...afsnit(`  ${fyld(dag(den), DAGBREDDE)}`, `${navn}. ${betydning}`, bredde),
    ...(hjemmel === undefined
      ? []
      : afsnit(' '.repeat(DAGBREDDE + 2), farve.dim(skrivHjemmelVisning(hjemmel)), bredde)),
  ]

const visSagstvivl =
  ({ bredde, farve }: Tavle) =>
  ({ id, titel, A, B, hvemBeslutter, valgt }: FristerVisning['tvivl'][number]): readonly string[] => [
    ...afsnit(`  ${tegnFor('tvivl', farve)} `, titel, bredde),
    ...afsnit('    A: ', A, bredde),
    ...afsnit('    B: ', B, bredde),
    ...afsnit(
      '    ',
      valgt === undefined
        ? `Afgøres af: ${hvemBeslutter}. Id til laesningsvalg: ${id}`
        : `Valgt: læsning ${valgt.laesning} af ${valgt.af}. «${valgt.begrundelse}»`,
      bredde,
    ),
  ]
