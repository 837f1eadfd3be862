import { z } from 'zod'
import { DagSkema, felter, oplysning } from '../felt-skemaer.ts'
import { jaNejListe, liste, oplystDag, oplystJaNej, skoen } from './dele.ts'

export const UDFALD = [
  'ressourceforloeb',
  'fleksjob',
  'tilskud',
  'foertidspension',
  'jobafklaringsindsats',
  'nyt-jobafklaringsforloeb',
  'anden-indsats',
  'indsatser-i-forloebet',
] as const

export const AFGOERELSE_OM = [
  'ressourceforloeb',
  'fleksjob',
  'tilskud',
  'foertidspension',
  'jobafklaringsindsats',
  'nyt-jobafklaringsforloeb',
  'sygedagpenge',
  'genforelaeggelse',
  'revalidering',
  'andet',
] as const

export const DELTAGERE = [
  'beskaeftigelse',
  'sundhed',
  'social',
  'sundhedskoordinator',
  'undervisning',
  'borger',
  'sagsbehandler',
] as const

export const INDSTILLINGEN = [
  'beskaeftigelsesmaessige-forhold',
  'sociale-forhold',
  'helbredsmaessige-forhold',
  'forudsaetninger-og-behov',
  'behov-for-kombination',
  'overordnet-maal',
  'indsatser',
  'opfoelgning-og-mentor',
  'vil-se-sagen-igen',
  'ikke-parallelt-er-sagt',
  'afklaret',
  'ikke-ordinaere-vilkaar',
  'typer-af-fleksjob',
  'hensyn',
  'udvikling-inden-for-rimelig-tid',
  'varigt-nedsat',
  'ikke-til-selvforsoergelse',
  'anden-indsats',
  'oevrig-stoette',
  'varigt-nedsat-i-virksomheden',
  'fortsat-uarbejdsdygtig',
  'aarsag-droeftet',
] as const

/** De punkter, teamet skriver med egne ord. De øvrige følger af indsatserne, opfølgningen og teamets svar. */
export const INDSTILLINGSORD = [
  'beskaeftigelsesmaessige-forhold',
  'sociale-forhold',
  'helbredsmaessige-forhold',
  'forudsaetninger-og-behov',
  'behov-for-kombination',
  'overordnet-maal',
  'afklaret',
  'ikke-ordinaere-vilkaar',
  'typer-af-fleksjob',
  'hensyn',
  'udvikling-inden-for-rimelig-tid',
  'varigt-nedsat',
  'ikke-til-selvforsoergelse',
  'anden-indsats',
  'oevrig-stoette',
  'varigt-nedsat-i-virksomheden',
  'fortsat-uarbejdsdygtig',
  'aarsag-droeftet',
] as const

export const TEAMETS_OMRAADER = ['beskaeftigelse', 'sundhed', 'social', 'sundhedskoordinator', 'undervisning'] as const

const AFTALER = ['BEK-2236-21', 'BEK-2236-22', 'BEK-2236-23'] as const

const udfald = oplysning(z.enum(UDFALD))

const IndstillingSkema = z.strictObject({
  udfald,
  indhold: jaNejListe(INDSTILLINGEN),
  fyldestgoerende: skoen,
  kanKoereParallelt: oplystJaNej,
  megetBegraensetArbejdsevne: oplystJaNej,
  tagerStillingTilOrdningen: oplystJaNej,
})

const BehandlingSkema = z.strictObject({
  den: oplysning(DagSkema),
  art: z.enum(['behandling', 'revurdering', 'genforelaeggelse']),
  deltog: jaNejListe(DELTAGERE),
  behovForUndervisning: skoen,
  sammensaetningPasser: skoen,
  udenBorgeren: skoen,
  indstilling: IndstillingSkema.optional(),
})

const PensionSkema = z.strictObject({
  paaForeliggendeGrundlag: oplystJaNej,
  utvivlsomtIkkeOpfyldt: skoen,
  heltAabenbart: skoen,
  sundhedskoordinatorUdtalt: oplystJaNej,
  terminaltSyg: oplystJaNej,
})

const RegionSkema = z.strictObject({
  sagTilTeamModtaget: oplystDag,
  sundhedskoordinatorStillet: oplystDag,
  udtalelseAnmodet: oplystDag,
  udtalelseModtaget: oplystDag,
  speciallaegeattestAnmodet: oplystDag,
  speciallaegekonsultation: oplystDag,
  speciallaegeattestModtaget: oplystDag,
  aftalt: felter(AFTALER, () => oplysning(DagSkema)).optional(),
  koordinatorErBehandler: oplystJaNej,
  raadgivningAnmodet: oplystDag,
  raadgivningGivet: oplystDag,
  borgerenInddraget: oplystJaNej,
})

/** Rehabiliteringsteamet og regionen, LOB §§ 9–12. */
export const TeamAfsnit = z
  .strictObject({
    om: oplysning(z.enum(AFGOERELSE_OM)).optional().meta({ description: 'Det, der skal træffes afgørelse om.' }),
    vilAfgoere: udfald.optional().meta({ description: 'Det, kommunen har i sinde at afgøre.' }),
    foelgesIndstillingen: oplystJaNej,
    truffet: oplystDag,
    behandlinger: liste(BehandlingSkema),
    erhvervskompetencegivendeUddannelse: oplystJaNej,
    pension: PensionSkema.optional(),
    region: RegionSkema.optional(),
  })
  .meta({ title: 'Rehabiliteringsteam', description: 'Teamets behandlinger og indstillinger, og regionens bidrag.' })
