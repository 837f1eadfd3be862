import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import type { AfgoerelseOm, TeamFakta } from './fakta.ts'
import { den, laest, opl, sag } from './proeve-team.ts'

const teamsager = eksempelsager<Partial<Sagsfakta>>()

const region = (region: NonNullable<TeamFakta['region']>, paa: string) => ({ team: sag('andet', { region }), paa })

/** BEK 2236/2020 § 21: sundhedskoordinatoren til mødet. */
export const EKSEMPLER_2236_21 = teamsager(() => ({
  'Sagen kom 1. januar, ingen koordinator 15. januar': region({ sagTilTeamModtaget: den('2023-01-01') }, '2023-01-15'),
  'Sagen kom 1. januar, ingen koordinator 16. januar': region({ sagTilTeamModtaget: den('2023-01-01') }, '2023-01-16'),
  'Koordinatoren kom på den 14. dag': region(
    { sagTilTeamModtaget: den('2023-01-01'), sundhedskoordinatorStillet: den('2023-01-15') },
    '2023-02-01',
  ),
  'Ingen koordinator 20. januar; en senere dag er aftalt': region(
    { sagTilTeamModtaget: den('2023-01-01'), aftalt: { 'BEK-2236-21': den('2023-02-01') } },
    '2023-01-20',
  ),
}))

const udtalelse = (modtaget: string) =>
  region({ udtalelseAnmodet: den('2023-01-01'), udtalelseModtaget: den(modtaget) }, '2023-02-01')

/** BEK 2236/2020 § 22: udtalelsen i en løbende sag. */
export const EKSEMPLER_2236_22 = teamsager(() => ({
  'Udtalelsen kom 14 dage efter anmodningen': udtalelse('2023-01-15'),
  'Udtalelsen kom 15 dage efter anmodningen': udtalelse('2023-01-16'),
  'Udtalelsen er ikke kommet, 14 dage efter anmodningen': region({ udtalelseAnmodet: den('2023-01-01') }, '2023-01-15'),
}))

const attest = (modtaget: string, konsultation?: string) =>
  region(
    {
      speciallaegeattestAnmodet: den('2023-01-01'),
      speciallaegeattestModtaget: den(modtaget),
      ...(konsultation === undefined ? {} : { speciallaegekonsultation: den(konsultation) }),
    },
    '2023-03-01',
  )

/** BEK 2236/2020 § 23: 30 dage fra anmodningen og 14 fra konsultationen. */
export const EKSEMPLER_2236_23 = teamsager(() => ({
  'Attesten kom 30 dage efter anmodningen': attest('2023-01-31'),
  'Attesten kom 31 dage efter anmodningen': attest('2023-02-01'),
  'Konsultation 10. januar, og attesten kom 14 dage efter': attest('2023-01-24', '2023-01-10'),
  'Konsultation 10. januar, og attesten kom 15 dage efter': attest('2023-01-25', '2023-01-10'),
}))

/** BEK 2236/2020 § 12, stk. 2: borgerens behandler. */
export const EKSEMPLER_2236_12_2 = teamsager(() => ({
  'Sundhedskoordinatoren har aldrig behandlet borgeren': region({ koordinatorErBehandler: opl(false) }, '2023-02-01'),
  'Sundhedskoordinatoren var borgerens egen læge': region({ koordinatorErBehandler: opl(true) }, '2023-02-01'),
  'Sundhedskoordinatoren var borgerens egen læge, nytårsaften 2020': region(
    { koordinatorErBehandler: opl(true) },
    '2020-12-31',
  ),
}))

const raadgivning = (
  rest: NonNullable<TeamFakta['region']>,
  paa: string,
  laesning?: 'A',
  om: AfgoerelseOm = 'fleksjob',
) => ({
  team: sag(om, {
    region: { raadgivningAnmodet: den('2026-06-15'), borgerenInddraget: opl(true), ...rest },
    laesningsvalg: laest('TVIVL-LOB-15-A-FRA', laesning),
  }),
  paa,
})
const GIVET = { raadgivningGivet: den('2026-07-01') }

/** LOB § 15 a: rådgivning på anmodning. */
export const EKSEMPLER_15_A = teamsager(() => ({
  'Kommunen har bedt om rådgivning, set 30. juni 2026': raadgivning({}, '2026-06-30'),
  'Rådgivningen mangler, 1. juli 2026: to læsninger': raadgivning({}, '2026-07-01'),
  'Rådgivningen mangler, læst som om pligten gælder': raadgivning({}, '2026-07-01', 'A'),
  'Rådgivningen er givet, og borgeren er inddraget, læst som om pligten gælder': raadgivning(GIVET, '2026-07-01', 'A'),
  'Rådgivningen er givet uden borgeren, læst som om pligten gælder': raadgivning(
    { ...GIVET, borgerenInddraget: opl(false) },
    '2026-07-01',
    'A',
  ),
  'Sagen handler om et ressourceforløb': raadgivning({}, '2026-07-01', 'A', 'ressourceforloeb'),
}))
