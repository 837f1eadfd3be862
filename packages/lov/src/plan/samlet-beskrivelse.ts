import { dato } from '@fodfaeste/grund'
import { faktum } from '../motor/opslag.ts'
import { ikkeVilkaar, medmindre } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import { ANDET_TRIN_2026 } from './bekendtgoerelse.ts'
import type { PlanGrundlag } from './fakta.ts'
import { maaskeKrav } from './indholdskrav.ts'
import { PLAN_TVIVL } from './tvivl.ts'

const HJEMMEL = { lov: 'LAB', paragraf: '43', udgave: 'lov 1750/2025' } as const

const kravet: Vilkaar<PlanGrundlag> = medmindre(
  { id: 'LAB-43', spoergsmaal: 'Er den samlede beskrivelse lavet, når den skal?', hjemmel: HJEMMEL },
  faktum(
    { id: 'LAB-43-lavet', spoergsmaal: 'Er forudsætningerne for at arbejde beskrevet samlet?', hjemmel: HJEMMEL },
    'samlet-beskrivelse-lavet',
    (g) => g.fakta.samletBeskrivelse?.lavet,
  ),
  ikkeVilkaar(
    { id: 'LAB-43-ikke-kraevet', spoergsmaal: 'Er borgeren uden for de tre målgrupper?', hjemmel: HJEMMEL },
    faktum(
      {
        id: 'LAB-43-maalgruppe',
        spoergsmaal: 'Vurderer kommunen, at borgeren er i målgruppen for fleksjob, tilskud eller førtidspension?',
        hjemmel: HJEMMEL,
      },
      'samlet-beskrivelse-kraevet',
      (g) => g.fakta.samletBeskrivelse?.kraevet,
    ),
  ),
)

/** Den nye LAB § 43: beskrivelsen, der afløser den forberedende del. Hvilken dag den trådte i kraft, er ikke læst. */
export const LAB_43: Regel<Vilkaar<PlanGrundlag>> = regel({
  id: 'LAB-43',
  navn: 'Samlet beskrivelse af forudsætningerne for at arbejde',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: ANDET_TRIN_2026, kilde: 'lov 1750/2025', fravaer: 'endnu-ikke' },
    {
      fra: ANDET_TRIN_2026,
      kilde: 'lov 1750/2025',
      indhold: maaskeKrav<PlanGrundlag>(
        { id: 'LAB-43-tvivl', spoergsmaal: 'Er den samlede beskrivelse lavet, når den skal?', hjemmel: HJEMMEL },
        PLAN_TVIVL.samletBeskrivelse,
        { laesning: 'A', vilkaar: kravet },
        (g) => g.fakta.laesningsvalg[PLAN_TVIVL.samletBeskrivelse.id],
      ),
    },
  ],
})
