import { z } from 'zod'
import { BAGVENDT, DagSkema, fra, oplysning, til } from '../felt-skemaer.ts'
import { jaNejListe, oplystDag, oplystJaNej, skoen } from './dele.ts'

export const FORBEREDENDE = [
  'job-og-uddannelsesmaal',
  'erfaringer-og-cv',
  'personlige-ressourcer',
  'udfordringer',
  'oensker',
  'helbred',
  'helbredets-betydning',
  'forsoergelseshistorik',
  'hidtidig-beskaeftigelsesindsats',
  'hidtidig-social-indsats',
  'kommunens-erfaringer',
  'borgerens-erfaringer',
  'kommunens-aarsag',
  'borgerens-aarsag',
] as const

export const ATTEST = [
  'konsultation',
  'helbredsforhold',
  'saerlige-hensyn',
  'borgerens-perspektiv',
  'andre-forhold',
] as const

export const INDSATSDEL = [
  'konkret-maal',
  'overordnet-maal',
  'delmaal',
  'delmaal-begrundet',
  'konkrete-tilbud',
  'maal-paa-kort-sigt',
  'opfoelgning',
  'behov-for-mentor',
  'mentors-rolle',
] as const

/** Den slags sag, teamet får. */
export const SAGSTYPER = ['arbejdsevne', 'jobafklaring', 'sygedagpenge'] as const

const JOBFORMIDLER = ['navn-og-kontakt', 'rolle-og-opgaver', 'aftaler'] as const

const ForberedendeSkema = z.strictObject({
  indhold: jaNejListe(FORBEREDENDE),
  sagstype: oplysning(z.enum(SAGSTYPER)).optional(),
  foersteJobafklaring: oplystJaNej,
  lavetMedBorgeren: oplystJaNej,
  kunBeskrivende: skoen.meta({ description: 'Beskriver den kun, uden at vurdere eller indstille?' }),
  fuldtOplyst: skoen,
  spor: oplysning(z.enum(['helt-aabenbart', 'foreliggende-grundlag'])).optional(),
  nokTilSporet: skoen,
  efterSagensOplysninger: oplystJaNej,
})

const LaegeattestSkema = z.strictObject({
  indhentet: oplysning(z.boolean()),
  dateret: oplystDag,
  indhold: jaNejListe(ATTEST),
  aktuel: skoen.meta({ description: 'Er den stadig aktuel? Loven har ingen aldersgrænse.' }),
})

const IndsatsdelSkema = z.strictObject({
  indhold: jaNejListe(INDSATSDEL),
  mentor: oplystJaNej,
  fastlagt: oplysning(z.strictObject({ fra, til }).refine((t) => t.fra <= t.til, BAGVENDT)).optional(),
  iMinPlan: oplystJaNej,
})

const HelhedsorienteretSkema = z.strictObject({
  bruges: oplysning(z.boolean()),
  samtykke: oplystJaNej,
  koordinationsbehov: skoen,
  beskaeftigelsesindsats: oplystJaNej,
  oevrigeIndsatser: oplystJaNej,
})

/** Rehabiliteringsplanen, LAB §§ 43–46 og bekendtgørelserne. */
export const PlanAfsnit = z
  .strictObject({
    teammoede: oplysning(DagSkema).optional(),
    forberedende: ForberedendeSkema.optional(),
    attest: LaegeattestSkema.optional(),
    helbredsoplysningerNok: skoen,
    opfoelgningsattest: oplystJaNej,
    indsatsdel: IndsatsdelSkema.optional(),
    jobformidler: z.strictObject({ findes: oplysning(z.boolean()), iMinPlan: jaNejListe(JOBFORMIDLER) }).optional(),
    helhedsorienteret: HelhedsorienteretSkema.optional(),
    samletBeskrivelse: z.strictObject({ kraevet: oplysning(z.boolean()), lavet: oplystJaNej }).optional(),
  })
  .meta({ title: 'Rehabiliteringsplan', description: 'Forberedende del, lægeattest og indsatsdel.' })
