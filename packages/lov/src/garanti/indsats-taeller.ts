import { type Dato, type Svar, skrivDato } from '@fodfaeste/grund'
import type { Brugt, Forklaring, Mangel, Tal } from '../motor/forklaring.ts'
import { type Regel, regel } from '../motor/version.ts'
import { beregnet } from '../motor/beregnet.ts'
import { alleVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Indsats, IndsatsArt } from './garanti-fakta.ts'
import { type GarantiTekst, bekendtgoerelse, garantiVersioner, paragraf113 } from './garanti-udgaver.ts'
import type { GarantiGrundlag } from './garanti-ur.ts'

/** En indsats i sin sag. */
export interface IndsatsIGaranti {
  readonly g: GarantiGrundlag
  readonly indsats: Indsats
}

/** Hvad der sker med indsatsen i garantien; den første grund, der slår den ud. */
export type IndsatsUdfald =
  | 'holder-garantien'
  | 'arten-taeller-ikke'
  | 'ikke-begyndt'
  | 'begyndt-foer-forloebet'
  | 'ikke-i-indsatsdelen'
  | 'begyndt-for-sent'
  | 'uoplyst'

interface Artsopslag {
  readonly taeller: boolean
  readonly navn: string
}

/** Arterne, og om garantien nævner dem. */
export const INDSATSARTER: { readonly [A in IndsatsArt]: Artsopslag } = {
  'lab-kapitel-11': { taeller: true, navn: 'Virksomhedspraktik eller nytteindsats (LAB kapitel 11)' },
  'lab-kapitel-12': { taeller: true, navn: 'Løntilskud (LAB kapitel 12)' },
  'lab-kapitel-14': { taeller: true, navn: 'Vejledning og opkvalificering (LAB kapitel 14)' },
  serviceloven: { taeller: true, navn: 'Indsats efter serviceloven' },
  'sundhedsloven-kommunal': { taeller: true, navn: 'Kommunal indsats efter sundhedsloven' },
  mentor: { taeller: false, navn: 'Mentor (LAB kapitel 26)' },
  'regional-behandling': { taeller: false, navn: 'Behandling i regionen, fx psykiatri eller sygehus' },
  'anden-lab': { taeller: false, navn: 'Anden indsats efter LAB' },
  'anden-lov': { taeller: false, navn: 'Indsats efter en anden lov' },
}

/** Den dag, indsatsen er begyndt, som det ses på dagen. En dag i fremtiden er ikke begyndt endnu. */
export function begyndtDen({ g, indsats }: IndsatsIGaranti): Dato | undefined {
  const dag = indsats.begyndt?.vaerdi
  return dag === undefined || dag === 'ikke-begyndt' || dag > g.paa ? undefined : dag
}

function svarOmBegyndt(i: IndsatsIGaranti): Svar {
  if (i.indsats.begyndt === undefined) return 'uoplyst'
  return begyndtDen(i) === undefined ? 'ikke-opfyldt' : 'opfyldt'
}

/** Holder dagen, indsatsen begyndte, op mod en grænse. Er den ikke begyndt, er det et andet leds nej. */
function holdtOpMod(
  i: IndsatsIGaranti,
  graense: Dato | undefined,
  erGod: (begyndt: Dato, graense: Dato) => boolean,
): Svar {
  const begyndt = begyndtDen(i)
  if (begyndt === undefined || graense === undefined) return 'uoplyst'
  return erGod(begyndt, graense) ? 'opfyldt' : 'ikke-opfyldt'
}

const skriv = (dag: number | undefined): string => (dag === undefined ? 'ukendt' : skrivDato(dag as Dato))
const mangel = (id: string, { indsats }: IndsatsIGaranti): readonly Mangel[] => [
  { art: 'faktum', id: `${id}:${indsats.id}` },
]
const brugtDag = ({ indsats: { id, begyndt } }: IndsatsIGaranti): readonly Brugt[] =>
  begyndt === undefined ? [] : [{ art: 'faktum', id: `indsats-begyndt:${id}`, indhold: begyndt }]
const tal = (i: IndsatsIGaranti): Tal => ({
  begyndt: begyndtDen(i),
  start: i.g.dage.starter,
  garantidag: i.g.ur?.dag,
  aftalt: i.indsats.aftaltTil?.vaerdi,
})

function art(t: GarantiTekst): Vilkaar<IndsatsIGaranti> {
  return beregnet<IndsatsIGaranti>(
    {
      id: 'LAB-113-2-art',
      spoergsmaal: 'Er det en indsats af den slags, garantien nævner?',
      hjemmel: paragraf113(t, { stk: 2, pkt: 1 }),
      hvorfor: ({ svar, brugt }) => {
        const valgt = (brugt[0]?.indhold as { vaerdi?: IndsatsArt } | undefined)?.vaerdi
        if (valgt === undefined) return 'Det er ikke oplyst, hvilken lov indsatsen gives efter.'
        return `${INDSATSARTER[valgt].navn} ${svar === 'opfyldt' ? 'er nævnt' : 'er ikke nævnt'} i garantien.`
      },
    },
    {
      svar: ({ indsats }) =>
        indsats.art === undefined ? 'uoplyst' : INDSATSARTER[indsats.art].taeller ? 'opfyldt' : 'ikke-opfyldt',
      brugt: ({ indsats }) =>
        indsats.art === undefined
          ? []
          : [{ art: 'faktum', id: `indsats-art:${indsats.id}`, indhold: { vaerdi: indsats.art, kilde: indsats.navn } }],
      mangler: (i) => mangel('indsats-art', i),
    },
  )
}

function begyndt(t: GarantiTekst): Vilkaar<IndsatsIGaranti> {
  return beregnet<IndsatsIGaranti>(
    {
      id: 'LAB-113-2-begyndt',
      spoergsmaal: 'Er borgeren begyndt på indsatsen?',
      hjemmel: paragraf113(t, { stk: 2, pkt: 1 }),
      hvorfor: ({ svar, tal }) =>
        svar === 'opfyldt'
          ? `Begyndt ${skriv(tal['begyndt'])}.`
          : svar === 'uoplyst'
            ? 'Det er ikke oplyst, om indsatsen er begyndt.'
            : tal['aftalt'] === undefined
              ? 'Indsatsen er ikke begyndt. At den er bevilget eller planlagt, er ikke nok.'
              : `Aftalt til ${skriv(tal['aftalt'])}, men ikke begyndt. En aftale er ikke nok.`,
    },
    { svar: svarOmBegyndt, tal, brugt: brugtDag, mangler: (i) => mangel('indsats-begyndt', i) },
  )
}

function efterStart(t: GarantiTekst): Vilkaar<IndsatsIGaranti> {
  return beregnet<IndsatsIGaranti>(
    {
      id: 'BEK-1708-17-2-foer',
      spoergsmaal: 'Er indsatsen begyndt i forløbet og ikke før det?',
      hjemmel: bekendtgoerelse(t, '17', { stk: 2 }),
      hvorfor: ({ tal }) => `Begyndt ${skriv(tal['begyndt'])}; forløbet begyndte ${skriv(tal['start'])}.`,
    },
    {
      svar: (i) => holdtOpMod(i, i.g.dage.starter, (dag, start) => dag >= start),
      tal,
      brugt: brugtDag,
      mangler: (i) => mangel('indsats-begyndt', i),
    },
  )
}

function iIndsatsdelen(t: GarantiTekst): Vilkaar<IndsatsIGaranti> {
  return beregnet<IndsatsIGaranti>(
    {
      id: 'BEK-1708-17-2-indsatsdel',
      spoergsmaal: 'Indgår indsatsen i rehabiliteringsplanens indsatsdel?',
      hjemmel: bekendtgoerelse(t, '17', { stk: 2 }),
    },
    {
      svar: ({ indsats: { iIndsatsdel } }) =>
        iIndsatsdel === undefined ? 'uoplyst' : iIndsatsdel.vaerdi ? 'opfyldt' : 'ikke-opfyldt',
      brugt: ({ indsats: { id, iIndsatsdel } }) =>
        iIndsatsdel === undefined ? [] : [{ art: 'faktum', id: `indsats-i-indsatsdel:${id}`, indhold: iIndsatsdel }],
      mangler: (i) => mangel('indsats-i-indsatsdel', i),
    },
  )
}

function iTide(t: GarantiTekst): Vilkaar<IndsatsIGaranti> {
  return beregnet<IndsatsIGaranti>(
    {
      id: 'LAB-113-2-i-tide',
      spoergsmaal: 'Er indsatsen begyndt senest på garantidagen?',
      hjemmel: paragraf113(t, { stk: 2, pkt: 1 }),
      hvorfor: ({ tal }) => `Begyndt ${skriv(tal['begyndt'])}; garantidagen er ${skriv(tal['garantidag'])}.`,
    },
    {
      svar: (i) => holdtOpMod(i, i.g.ur?.dag, (dag, garantidag) => dag <= garantidag),
      tal,
      brugt: brugtDag,
      mangler: (i) => mangel('indsats-begyndt', i),
    },
  )
}

/** Tæller indsatsen, og er den begyndt i tide? Leddene står i den orden, deres nej er grunden. */
export function indsatsTaeller(t: GarantiTekst): Vilkaar<IndsatsIGaranti> {
  return alleVilkaar(
    {
      id: 'BEK-1708-17-2',
      spoergsmaal: 'Holder indsatsen garantien?',
      hjemmel: bekendtgoerelse(t, '17', { stk: 1 }),
    },
    [art(t), begyndt(t), efterStart(t), iIndsatsdelen(t), iTide(t)],
    'regel',
  )
}

const GRUNDE: { readonly [ledId: string]: IndsatsUdfald } = {
  'LAB-113-2-art': 'arten-taeller-ikke',
  'LAB-113-2-begyndt': 'ikke-begyndt',
  'BEK-1708-17-2-foer': 'begyndt-foer-forloebet',
  'BEK-1708-17-2-indsatsdel': 'ikke-i-indsatsdelen',
  'LAB-113-2-i-tide': 'begyndt-for-sent',
}

/** Udfaldet af indsatsens egen forklaring: den første grund til et nej, ellers ja eller uoplyst. */
export function udfaldAf(forklaring: Forklaring): IndsatsUdfald {
  if (forklaring.svar === 'opfyldt') return 'holder-garantien'
  const nej = forklaring.fordi.find((f) => f.svar === 'ikke-opfyldt')
  return (nej === undefined ? undefined : GRUNDE[nej.led.id]) ?? 'uoplyst'
}

/** BEK § 17, stk. 1 og 2: hvilke indsatser der tæller. */
export const BEK_17_2: Regel<Vilkaar<IndsatsIGaranti>> = regel({
  id: 'BEK-1708-17-2',
  navn: 'Hvilke indsatser der holder indsatsgarantien',
  versioner: () => garantiVersioner(indsatsTaeller),
})
