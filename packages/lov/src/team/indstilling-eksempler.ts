import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import type { Indstilling, IndstillingsId, Teambehandling, Udfald } from './fakta.ts'
import { alleSagt, indstiller, moede, opl, sag, skoen } from './proeve-team.ts'

const teamsager = eksempelsager<Partial<Sagsfakta>>()
const PAA = '2023-05-01'

/** Teamets indstilling på dagen. */
const indstillet = (
  udfald: Udfald,
  rettet: Partial<Indstilling>,
  paa = PAA,
  art: Teambehandling['art'] = 'behandling',
) => ({
  team: sag('andet', {
    behandlinger: [{ ...moede(paa, udfald, art), indstilling: { ...indstiller(udfald), ...rettet } }],
  }),
  paa,
})

const { fyldestgoerende: _skoen, ...ULAEST } = indstiller('anden-indsats')
const ulaest = {
  team: sag('andet', { behandlinger: [{ ...moede(PAA, 'anden-indsats'), indstilling: ULAEST }] }),
  paa: PAA,
}

/** BEK § 7: kan sagen afgøres på indstillingen? */
export const EKSEMPLER_7 = teamsager(() => ({
  'Indstillingen er begrundet, så sagen kan afgøres': indstillet('anden-indsats', {}),
  'Indstillingen er for tynd til at afgøre sagen på': indstillet('anden-indsats', { fyldestgoerende: skoen('nej') }),
  'Ingen har læst, om indstillingen er nok': ulaest,
}))

const FORHOLD = ['beskaeftigelsesmaessige-forhold', 'sociale-forhold', 'helbredsmaessige-forhold'] as const
const TIL_PLANEN = ['overordnet-maal', 'indsatser', 'opfoelgning-og-mentor', 'vil-se-sagen-igen'] as const
const SAMTIDIG = { kanKoereParallelt: opl(true) }

/** En indstilling, der siger det hele på nær `mangler`, og hvad der ellers gælder for den. */
const siger = (
  udfald: Udfald,
  punkter: readonly IndstillingsId[],
  { mangler, ...rest }: Partial<Indstilling> & { mangler?: IndstillingsId } = {},
  paa?: string,
) =>
  indstillet(
    udfald,
    { ...rest, indhold: { ...alleSagt(...punkter), ...(mangler === undefined ? {} : { [mangler]: opl(false) }) } },
    paa,
  )

const RESSOURCEFORLOEB = [...FORHOLD, 'behov-for-kombination', ...TIL_PLANEN] as const
const ressourceforloeb = (rest?: Parameters<typeof siger>[2], paa?: string) =>
  siger('ressourceforloeb', RESSOURCEFORLOEB, { ...SAMTIDIG, ...rest }, paa)

/** BEK § 8: om ressourceforløb. */
export const EKSEMPLER_8 = teamsager(() => ({
  'Indstilling om ressourceforløb, der siger det hele': ressourceforloeb(),
  'Ressourceforløb, uden hvorfor der er brug for et samlet forløb': ressourceforloeb({
    mangler: 'behov-for-kombination',
  }),
  'Ressourceforløb, hvor indsatserne ikke kan køre samtidig, og det ikke står der': ressourceforloeb({
    kanKoereParallelt: opl(false),
    mangler: 'ikke-parallelt-er-sagt',
  }),
  'Ressourceforløb, og ingen har set efter': indstillet('ressourceforloeb', SAMTIDIG),
  'Indstilling om ressourceforløb, den sidste dag før lukningen': ressourceforloeb({}, '2026-01-31'),
  'Indstilling om ressourceforløb på lukningens dag': ressourceforloeb({}, '2026-02-01'),
}))

const FLEKSJOB = [...FORHOLD, 'afklaret', 'ikke-ordinaere-vilkaar', 'typer-af-fleksjob', 'hensyn'] as const
const fleksjob = (rest?: Parameters<typeof siger>[2], paa?: string) =>
  siger('fleksjob', FLEKSJOB, { megetBegraensetArbejdsevne: opl(false), ...rest }, paa)
const BEGRAENSET: Parameters<typeof siger>[2] = {
  megetBegraensetArbejdsevne: opl(true),
  mangler: 'udvikling-inden-for-rimelig-tid',
}

/** BEK § 9: om fleksjob. */
export const EKSEMPLER_9 = teamsager(() => ({
  'Indstilling om fleksjob, der siger det hele': fleksjob(),
  'Fleksjob, uden hvilke typer fleksjob': fleksjob({ mangler: 'typer-af-fleksjob' }),
  'Fleksjob, og ingen har set efter': indstillet('fleksjob', { megetBegraensetArbejdsevne: opl(false) }),
  'Fleksjob, meget begrænset, og udviklingen står der ikke, nytårsaften 2021': fleksjob(BEGRAENSET, '2021-12-31'),
  'Fleksjob, meget begrænset, og udviklingen står der ikke, nytårsdag 2022': fleksjob(BEGRAENSET, '2022-01-01'),
}))

const PENSION = [...FORHOLD, 'varigt-nedsat', 'ikke-til-selvforsoergelse'] as const

/** BEK § 10: om førtidspension. */
export const EKSEMPLER_10 = teamsager(() => ({
  'Indstilling om førtidspension, der siger det hele': siger('foertidspension', PENSION),
  'Førtidspension, uden faglig forklaring på, at nedsættelsen er varig': siger('foertidspension', PENSION, {
    mangler: 'varigt-nedsat',
  }),
  'Førtidspension, og ingen har set efter': indstillet('foertidspension', {}),
}))

const ANDEN = ['anden-indsats', 'oevrig-stoette'] as const

/** BEK § 11: om anden indsats. */
export const EKSEMPLER_11 = teamsager(() => ({
  'Det står, hvilken indsats og støtte der er brug for': siger('anden-indsats', ANDEN),
  'Anden indsats, uden hvilken': siger('anden-indsats', ANDEN, { mangler: 'anden-indsats' }),
  'Anden indsats, og ingen har set efter': indstillet('anden-indsats', {}),
}))

const TILSKUD = ['varigt-nedsat-i-virksomheden'] as const

/** BEK § 16: om tilskud til selvstændige. */
export const EKSEMPLER_16 = teamsager(() => ({
  'Det er begrundet, at arbejdsevnen i virksomheden er varigt nedsat': siger('tilskud', TILSKUD),
  'Det er ikke begrundet, at arbejdsevnen i virksomheden er varigt nedsat': siger('tilskud', TILSKUD, {
    mangler: 'varigt-nedsat-i-virksomheden',
  }),
  'Tilskud, og ingen har set efter': indstillet('tilskud', {}),
}))

const JOBAFKLARING = ['forudsaetninger-og-behov', 'helbredsmaessige-forhold', ...TIL_PLANEN] as const

/** BEK § 8 om indsatsen i jobafklaring. */
export const EKSEMPLER_8_JOBAFKLARING = teamsager(() => ({
  'Indsats i jobafklaring, der siger det hele': siger('jobafklaringsindsats', JOBAFKLARING, SAMTIDIG),
  'Indsats i jobafklaring, uden opfølgning': siger('jobafklaringsindsats', JOBAFKLARING, {
    ...SAMTIDIG,
    mangler: 'opfoelgning-og-mentor',
  }),
  'Indsats i jobafklaring, og ingen har set efter': indstillet('jobafklaringsindsats', SAMTIDIG),
}))

const NYT = ['fortsat-uarbejdsdygtig', ...TIL_PLANEN] as const

/** BEK § 8 om et nyt jobafklaringsforløb. */
export const EKSEMPLER_8_NYT = teamsager(() => ({
  'Nyt jobafklaringsforløb, der siger det hele': siger('nyt-jobafklaringsforloeb', NYT, SAMTIDIG),
  'Nyt jobafklaringsforløb, uden hvilket helbred der viser fortsat uarbejdsdygtighed': siger(
    'nyt-jobafklaringsforloeb',
    NYT,
    { ...SAMTIDIG, mangler: 'fortsat-uarbejdsdygtig' },
  ),
  'Nyt jobafklaringsforløb, og ingen har set efter': indstillet('nyt-jobafklaringsforloeb', SAMTIDIG),
}))

const igen = (indhold: Indstilling['indhold'], paa = PAA) =>
  indstillet('indsatser-i-forloebet', { indhold }, paa, 'genforelaeggelse')
const IGEN = alleSagt('aarsag-droeftet', 'indsatser', 'opfoelgning-og-mentor')

/** BEK § 19: intet kom i gang på seks måneder. */
export const EKSEMPLER_19 = teamsager(() => ({
  'Årsag, indsatser og opfølgning er drøftet': igen(IGEN),
  'Det er ikke drøftet, hvorfor intet kom i gang': igen({ ...IGEN, 'aarsag-droeftet': opl(false) }),
  'Den nye behandling, og ingen har set efter': igen({}),
  'Den nye behandling, og ingen har set efter, nytårsaften 2021': igen({}, '2021-12-31'),
  'Det er ikke drøftet, hvorfor intet kom i gang, på lukningens dag: to læsninger': igen(
    { ...IGEN, 'aarsag-droeftet': opl(false) },
    '2026-02-01',
  ),
}))
