import { type Dato, faelles, skrivDato, tidligste } from '@fodfaeste/grund'
import { type Regel, regel } from '../motor/version.ts'
import { beregnet } from '../motor/beregnet.ts'
import { mindstEtVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Bortfald, BortfaldArt } from './garanti-fakta.ts'
import { type GarantiTekst, bekendtgoerelse, garantiVersioner, paragraf113 } from './garanti-udgaver.ts'
import type { GarantiGrundlag } from './garanti-ur.ts'

/** Den første periode af arten, der har dage i de første seks måneder, som det ses på dagen. */
function ramt({ fakta, ur, paa }: GarantiGrundlag, art: BortfaldArt): Bortfald | undefined {
  const vindue = ur?.vindue
  if (vindue === undefined) return undefined
  return fakta.bortfald.find((b) => {
    // Kun dage, der er gået: et job, der begynder i næste måned, er ikke haft endnu.
    const til = b.til === undefined ? paa : tidligste(b.til, paa)
    return b.art === art && faelles({ fra: b.fra, til }, vindue) !== undefined
  })
}

interface Slags {
  readonly id: string
  readonly stk: number
  readonly spoergsmaal: string
}

const SLAGS: { readonly [A in BortfaldArt]: Slags } = {
  'ordinaere-timer': {
    id: 'BEK-1708-17-4',
    stk: 4,
    spoergsmaal: 'Har borgeren haft ordinære timer som lønmodtager i de første seks måneder?',
  },
  'loentilskud-efter-kompensationsloven': {
    id: 'BEK-1708-17-5',
    stk: 5,
    spoergsmaal: 'Har borgeren i de første seks måneder været i løntilskud efter kompensationslovens § 15?',
  },
  stu: {
    id: 'BEK-1708-17-6',
    stk: 6,
    spoergsmaal: 'Har borgeren deltaget i STU i de første seks måneder?',
  },
}

function slags(art: BortfaldArt): (t: GarantiTekst) => Vilkaar<GarantiGrundlag> {
  const { id, stk, spoergsmaal } = SLAGS[art]
  return (t) =>
    beregnet<GarantiGrundlag>(
      {
        id,
        spoergsmaal,
        hjemmel: bekendtgoerelse(t, '17', { stk }),
        hvorfor: ({ tal }) =>
          tal['fra'] === undefined
            ? 'Intet er registreret i den tid.'
            : `Registreret fra ${skrivDato(tal['fra'] as Dato)}. Sagen skal så ikke forelægges, selv om ingen indsats er begyndt.`,
      },
      {
        svar: (g) => (ramt(g, art) === undefined ? 'ikke-opfyldt' : 'opfyldt'),
        tal: (g) => {
          const fundet = ramt(g, art)
          return { fra: fundet?.fra, til: fundet?.til, vindueTil: g.ur?.vindue?.til }
        },
        brugt: (g) => {
          const fundet = ramt(g, art)
          return fundet === undefined
            ? []
            : [{ art: 'faktum', id: `bortfald:${art}`, indhold: { vaerdi: fundet, kilde: fundet.kilde } }]
        },
      },
    )
}

/** Er der ordinære timer, løntilskud efter § 15 eller STU i de første seks måneder? */
export function bortfalder(t: GarantiTekst): Vilkaar<GarantiGrundlag> {
  return mindstEtVilkaar(
    {
      id: 'LAB-113-2-bortfald',
      spoergsmaal: 'Fjerner timer, løntilskud eller STU pligten?',
      hjemmel: paragraf113(t, { stk: 2 }),
    },
    [slags('ordinaere-timer')(t), slags('loentilskud-efter-kompensationsloven')(t), slags('stu')(t)],
  )
}

/** Er der noget, der fjerner pligten, efter grundlagets læsning? */
export function harBortfald(g: GarantiGrundlag): boolean {
  return (Object.keys(SLAGS) as BortfaldArt[]).some((art) => ramt(g, art) !== undefined)
}

const bortfald = (art: BortfaldArt, navn: string): Regel<Vilkaar<GarantiGrundlag>> =>
  regel({
    id: SLAGS[art].id,
    navn,
    versioner: () => garantiVersioner(slags(art)),
  })

/** BEK § 17, stk. 4. */
export const BEK_17_4 = bortfald('ordinaere-timer', 'Ordinære timer fjerner pligten til en ny forelæggelse')
/** BEK § 17, stk. 5. */
export const BEK_17_5 = bortfald(
  'loentilskud-efter-kompensationsloven',
  'Løntilskud efter kompensationslovens § 15 fjerner pligten',
)
/** BEK § 17, stk. 6. */
export const BEK_17_6 = bortfald('stu', 'STU fjerner pligten til en ny forelæggelse')
