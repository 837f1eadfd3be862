import { type Dagsvalg, paaBegivenhed, paaSpurgtDag } from '../motor/lov-paa.ts'
import { type Dato, type Hjemmel, type Svar, skrivDato } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import { type Undtagelsesgrundlag, vejeUdenOmTeamet } from '../lsp/pension-uden-team.ts'
import { beregnet } from '../motor/beregnet.ts'
import { alleVilkaar, forklarAlle, mindstEtVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import { BEK_2022, BEK_2026 } from '../plan/bekendtgoerelse.ts'
import { maaskeKrav } from '../plan/indholdskrav.ts'
import { svarPaa } from '../plan/mangelliste.ts'
import type { AfgoerelseOm, TeamFakta, TeamGrundlag, Teambehandling } from './fakta.ts'
import { type TeamSted, forbeholdet, versionerAfLob } from './lob-udgaver.ts'
import { TEAM_TVIVL } from './tvivl.ts'
import { iKraft } from '../motor/lovsaet.ts'

type V = Vilkaar<TeamGrundlag>

/** De sager, teamet altid har haft. */
const FIRE: readonly AfgoerelseOm[] = ['ressourceforloeb', 'fleksjob', 'tilskud', 'foertidspension']
const FRA_2022: readonly AfgoerelseOm[] = [
  ...FIRE,
  'jobafklaringsindsats',
  'nyt-jobafklaringsforloeb',
  'sygedagpenge',
  'genforelaeggelse',
]
/** BEK 47/2026 § 1: ressourceforløb og den nye forelæggelse er borte. */
const FRA_2026 = FRA_2022.filter((om) => om !== 'ressourceforloeb' && om !== 'genforelaeggelse')

/** Jobafklaring og den nye forelæggelse regnes med fra BEK 2408/2021; hvad der gjaldt dem før, er ikke skaffet. */
const sagerne = (dag: Dato): readonly AfgoerelseOm[] =>
  iKraft(BEK_2026, dag) ? FRA_2026 : iKraft(BEK_2022, dag) ? FRA_2022 : FIRE

const brugtOm = ({ fakta }: TeamGrundlag) =>
  fakta.om === undefined ? [] : [{ art: 'faktum', id: 'afgoerelse-om', indhold: fakta.om } as const]

/** Er det en afgørelse, teamet ikke skal have først? Et ja her gør resten uden betydning. */
const udenForTeamet = (h: Hjemmel): V =>
  beregnet<TeamGrundlag>(
    { id: 'LOB-9-1-uden-for', spoergsmaal: 'Er det en afgørelse, teamet ikke skal høres om?', hjemmel: h },
    {
      svar: ({ fakta, dag }) =>
        fakta.om === undefined ? 'uoplyst' : sagerne(dag).includes(fakta.om.vaerdi) ? 'ikke-opfyldt' : 'opfyldt',
      brugt: brugtOm,
      mangler: () => [{ art: 'faktum', id: 'afgoerelse-om' }],
    },
  )

/** De behandlinger, hvor teamet har givet en indstilling senest den dag, ældste først. */
export function indstillinger({ fakta, dag }: TeamGrundlag): readonly Teambehandling[] {
  return fakta.behandlinger
    .filter((b) => b.indstilling !== undefined && b.den.vaerdi <= dag)
    .toSorted((a, b) => a.den.vaerdi - b.den.vaerdi)
}

const brugteBehandlinger = (g: TeamGrundlag) =>
  indstillinger(g).map((b) => ({ art: 'faktum', id: 'teambehandling', indhold: b.den }) as const)

const forelagt = (h: Hjemmel): V =>
  beregnet<TeamGrundlag>(
    {
      id: 'LOB-9-1-forelagt',
      spoergsmaal: 'Har teamet givet sin indstilling, før afgørelsen træffes?',
      hjemmel: h,
      hvorfor: ({ tal }) =>
        tal['den'] === undefined
          ? 'Teamet har ikke givet en indstilling.'
          : `Indstillet ${skrivDato(tal['den'] as Dato)}.`,
    },
    {
      svar: (g) => (sidsteRelevante(g) === undefined ? 'ikke-opfyldt' : 'opfyldt'),
      tal: (g) => ({ den: sidsteRelevante(g)?.den.vaerdi }),
      brugt: brugteBehandlinger,
    },
  )

/** Et løbende forløb, der skal til teamet igen, er ikke hørt af, at teamet havde sagen, før det begyndte. */
function sidsteRelevante(g: TeamGrundlag): Teambehandling | undefined {
  const kunNye = g.fakta.om?.vaerdi === 'genforelaeggelse'
  return indstillinger(g).findLast((b) => (kunNye ? b.art === 'genforelaeggelse' : b.art !== 'genforelaeggelse'))
}

const HOERT_STED: Hjemmel = { lov: 'LOB', paragraf: '9', stk: 1, pkt: 2, udgave: 'LBK 254/2024' }

/** LSP § 17, stk. 3, og § 18, stk. 2, 2. pkt.: en sag om førtidspension kan gå uden om teamet. */
const pensionUdenTeam: V = alleVilkaar(
  {
    id: 'LOB-9-1-pension',
    spoergsmaal: 'Er det en sag om førtidspension, der kan gå uden om teamet?',
    hjemmel: { lov: 'LSP', paragraf: '18', stk: 2, pkt: 2, udgave: 'LBK 1123/2024' },
  },
  [
    beregnet<TeamGrundlag>(
      { id: 'LOB-9-1-om-pension', spoergsmaal: 'Er det en sag om førtidspension?', hjemmel: HOERT_STED },
      {
        svar: ({ fakta }) =>
          fakta.om === undefined ? 'uoplyst' : fakta.om.vaerdi === 'foertidspension' ? 'opfyldt' : 'ikke-opfyldt',
        brugt: brugtOm,
        mangler: () => [{ art: 'faktum', id: 'afgoerelse-om' }],
      },
    ),
    mindstEtVilkaar(
      {
        id: 'LOB-9-1-undtaget',
        spoergsmaal: 'Er sagen undtaget?',
        hjemmel: { lov: 'LSP', paragraf: '18', stk: 2, pkt: 2, udgave: 'LBK 1123/2024' },
      },
      vejeUdenOmTeamet(({ fakta, dag }: TeamGrundlag) => ({ k: undtagelsesgrundlag(fakta), dag })),
    ),
  ],
)

function undtagelsesgrundlag({ pension, laesningsvalg }: TeamFakta): Undtagelsesgrundlag {
  return {
    egenAnmodning: pension?.paaForeliggendeGrundlag,
    utvivlsomtIkke: pension?.utvivlsomtIkkeOpfyldt,
    heltAabenbart: pension?.heltAabenbart,
    koordinatorUdtaltSig: pension?.sundhedskoordinatorUdtalt,
    terminaltSyg: pension?.terminaltSyg,
    laesningsvalg,
  }
}

const hoeringen = ({ hjemmel, ...rest }: TeamSted): V =>
  mindstEtVilkaar(
    { id: 'LOB-9-1', spoergsmaal: 'Er teamet hørt, før der træffes afgørelse?', hjemmel, ...forbeholdet(rest) },
    [forelagt(hjemmel), udenForTeamet(hjemmel), pensionUdenTeam],
    'medmindre',
  )

const HOERT = { hjemmel: HOERT_STED } as const

/** Fra 1. juli 2026: er teamet ophørt, er der ingen at høre. */
function maaskeTeam(id: string, spoergsmaal: string, hjemmel: Hjemmel, krav: V): V {
  return maaskeKrav<TeamGrundlag>(
    { id, spoergsmaal, hjemmel },
    TEAM_TVIVL.teamEfterJuli2026,
    { laesning: 'B', vilkaar: krav },
    (g) => g.fakta.laesningsvalg[TEAM_TVIVL.teamEfterJuli2026.id],
  )
}

/** LOB § 9, stk. 1: teamets indstilling kommer før afgørelsen. Ressourceforløb er ude fra 1. februar 2026. */
export const LOB_9_1: Regel<V> = regel({
  id: 'LOB-9-1',
  navn: 'Teamet skal høres, før der træffes afgørelse',
  versioner: () =>
    versionerAfLob(
      { i2013: { stk: 1, pkt: 2 }, lob: { paragraf: '9', stk: 1, pkt: 2 } },
      hoeringen,
      maaskeTeam('LOB-9-1-tvivl', 'Er teamet hørt, før der træffes afgørelse?', HOERT.hjemmel, hoeringen(HOERT)),
    ),
})

/** Den indstilling, afgørelsen skal lægges ved siden af: den første, der ikke er en revurdering. */
function indstillingen(g: TeamGrundlag): Teambehandling | undefined {
  return indstillinger(g).findLast((b) => b.art !== 'revurdering')
}

/** Følges den? Er udfaldet et andet, er svaret nej, hvad der end er krydset af; er det det samme, svarer et menneske. */
function foelges(g: TeamGrundlag): Svar {
  const indstillet = indstillingen(g)?.indstilling?.udfald.vaerdi
  if (indstillet === undefined) return 'opfyldt'
  const { vilAfgoere, foelgesIndstillingen } = g.fakta
  if (vilAfgoere !== undefined && vilAfgoere.vaerdi !== indstillet) return 'ikke-opfyldt'
  if (foelgesIndstillingen === undefined) return 'uoplyst'
  return foelgesIndstillingen.vaerdi ? 'opfyldt' : 'ikke-opfyldt'
}

/** Den anden behandling: en revurdering efter den indstilling, der ikke følges. */
function revurderet(g: TeamGrundlag): Teambehandling | undefined {
  const efter = indstillingen(g)?.den.vaerdi
  return indstillinger(g).findLast((b) => b.art === 'revurdering' && efter !== undefined && b.den.vaerdi >= efter)
}

const fravigelse = ({ hjemmel, ...rest }: TeamSted): V =>
  mindstEtVilkaar(
    {
      id: 'LOB-11-2',
      spoergsmaal: 'Følges indstillingen, eller har teamet haft sagen igen?',
      hjemmel,
      ...forbeholdet(rest),
    },
    [
      beregnet<TeamGrundlag>(
        {
          id: 'LOB-11-2-igen',
          spoergsmaal: 'Har teamet revurderet sagen, før afgørelsen træffes?',
          hjemmel,
          hvorfor: ({ tal }) =>
            tal['den'] === undefined
              ? 'Teamet har ikke haft sagen igen.'
              : `Revurderet ${skrivDato(tal['den'] as Dato)}.`,
        },
        {
          svar: (g) => (revurderet(g) === undefined ? 'ikke-opfyldt' : 'opfyldt'),
          tal: (g) => ({ den: revurderet(g)?.den.vaerdi }),
          brugt: brugteBehandlinger,
        },
      ),
      beregnet<TeamGrundlag>(
        {
          id: 'LOB-11-2-foelges',
          spoergsmaal: 'Følger afgørelsen teamets indstilling?',
          hjemmel,
          hvorfor: ({ tal, svar }) =>
            tal['den'] === undefined
              ? 'Der er ingen indstilling at fravige.'
              : svar === 'ikke-opfyldt'
                ? `Afgørelsen er en anden end indstillingen ${skrivDato(tal['den'] as Dato)}.`
                : `Indstillingen er fra ${skrivDato(tal['den'] as Dato)}.`,
        },
        {
          svar: foelges,
          tal: (g) => ({ den: indstillingen(g)?.den.vaerdi }),
          brugt: ({ fakta }) => [
            ...(fakta.vilAfgoere === undefined
              ? []
              : [{ art: 'faktum', id: 'vil-afgoere', indhold: fakta.vilAfgoere } as const]),
            ...(fakta.foelgesIndstillingen === undefined
              ? []
              : [{ art: 'faktum', id: 'foelges-indstillingen', indhold: fakta.foelgesIndstillingen } as const]),
          ],
          mangler: () => [{ art: 'faktum', id: 'foelges-indstillingen' }],
        },
      ),
    ],
    'medmindre',
  )

const IGEN = { hjemmel: { lov: 'LOB', paragraf: '11', stk: 2, pkt: 2, udgave: 'LBK 254/2024' } } as const

/** LOB § 11, stk. 2: en afgørelse, der fraviger indstillingen, kræver teamets anden behandling. */
export const LOB_11_2: Regel<V> = regel({
  id: 'LOB-11-2',
  navn: 'Fraviges indstillingen, skal teamet have sagen igen først',
  versioner: () =>
    versionerAfLob(
      { i2013: { stk: 6, pkt: 2 }, lob: { paragraf: '11', stk: 2, pkt: 2 } },
      fravigelse,
      maaskeTeam(
        'LOB-11-2-tvivl',
        'Følges indstillingen, eller har teamet haft sagen igen?',
        IGEN.hjemmel,
        fravigelse(IGEN),
      ),
    ),
})

const AFGOERES = Object.freeze({
  id: 'LOB-9-og-11',
  art: 'alle',
  spoergsmaal: 'Må afgørelsen træffes, for så vidt angår teamet?',
} as const)

/** Den dag, afgørelsen måles: dagen, den er truffet, ellers den dag, der spørges. */
export function afgoerelsesdag({ truffet }: TeamFakta, dag: Dato): Dato {
  return truffet?.vaerdi ?? dag
}

/**
 * Spærren: må afgørelsen træffes nu, for så vidt angår teamet?
 *
 * Et ja betyder, at teamet er hørt, eller at sagen er undtaget, og at en fravigelse er behandlet igen. Alt andet spærrer.
 * Før ordningen er der intet team, og svaret er et ja.
 */
export function maaAfgoeres(fakta: TeamFakta, dag: Dato): Forklaring {
  const paa = afgoerelsesdag(fakta, dag)
  return forklarAlle(AFGOERES, svarPaa([LOB_9_1, LOB_11_2], afgoerelsensLov(fakta, dag), { fakta, dag: paa }))
}

/** Loven den dag, afgørelsen er truffet; er den ikke det, den dag, der spørges på. */
export function afgoerelsensLov({ truffet }: TeamFakta, dag: Dato): Dagsvalg {
  return truffet === undefined ? paaSpurgtDag(dag) : paaBegivenhed('afgoerelse', truffet.vaerdi)
}

/** Er afgørelsen ved at fravige indstillingen (eller har gjort det)? */
export function fraviger(fakta: TeamFakta, dag: Dato): boolean {
  return foelges({ fakta, dag: afgoerelsesdag(fakta, dag) }) === 'ikke-opfyldt'
}

/** Dagen for den revurdering, der åbner for en fravigelse. */
export function revurderetDen(fakta: TeamFakta, dag: Dato): Dato | undefined {
  return revurderet({ fakta, dag: afgoerelsesdag(fakta, dag) })?.den.vaerdi
}
