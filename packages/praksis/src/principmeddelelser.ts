/** Hvor sikkert vi ved det: citeret af Ankestyrelsen som praksis, nævnt et andet sted, eller ikke fundet. */
export type Sikkerhed = 'citeret-som-praksis' | 'anden-kilde' | 'ikke-fundet'

/** Gælder den stadig? `delvis-overhalet`: en lovændring har taget en del af den. */
export type Status = 'gaeldende' | 'delvis-overhalet' | 'ikke-efterproevet' | 'ukendt'

export interface Principmeddelelse {
  readonly nr: string
  /** Hvad den afgør, i egne ord. */
  readonly afgoer: string
  readonly status: Status
  /** Hvad der er ændret siden, når noget er. */
  readonly forbehold?: string
  readonly kilde: string
  readonly sikkerhed: Sikkerhed
  /** De regler, den siger noget om, ved deres id i loven. Tom, når den handler om noget andet. */
  readonly regler: readonly string[]
}

const NOTATERNE = 'Ankestyrelsens praksisnotater 2022 og 2023'

function citeret(nr: string, regler: readonly string[], afgoer: string): Principmeddelelse {
  return { nr, afgoer, status: 'gaeldende', kilde: NOTATERNE, sikkerhed: 'citeret-som-praksis', regler }
}

/** Til og med 2020 hed de principafgørelser. Ingen fra 2021–2026 om ressourceforløb er fundet. */
export const PRINCIPMEDDELELSER: readonly Principmeddelelse[] = [
  {
    ...citeret(
      '24-14',
      ['LAB-112-1'],
      'Målgruppen er især dem, der uden en tværfaglig indsats meget sandsynligt ender på førtidspension; også andre med langt til arbejdsmarkedet kan høre til.',
    ),
    forbehold: 'Truffet efter den tidligere § 68 a.',
  },
  citeret(
    '1-15',
    ['LAB-112-1'],
    'Indsatsen skal komme fra flere dele af kommunen, men behøver ikke omfatte sundhedsvæsenet. At kommunen allerede gør noget, den finder nok, er ikke grund til afslag, når betingelserne er opfyldt.',
  ),
  {
    ...citeret(
      '82-16',
      ['LAB-114-1', 'LAB-114-4', 'LAB-113-4', 'LAB-113-4-nyt-forloeb', 'PRAKSIS-82-16'],
      'Længden fastsættes præcist ved bevillingen, og kommunen skal tage stilling til det videre forløb før slutdagen. Et nej til et nyt forløb giver ikke i sig selv ret til pension.',
    ),
    status: 'delvis-overhalet',
    forbehold: 'Aldersgrænsen på 40 år for pligt til flere forløb blev 50 år den 1. januar 2022.',
  },
  citeret(
    '42-17',
    ['LAB-112-1', 'LAB-112-2'],
    'Hvad en tværfaglig indsats kan bestå af; arbejde med motivationen tæller med.',
  ),
  citeret(
    '58-18',
    ['LAB-112-2', 'LSP-18-1'],
    'Efter 1. juni 2018 skal der positivt kunne peges på et udviklingsperspektiv; at udvikling ikke kan udelukkes, er ikke nok. Siger også, hvornår sagen går over til førtidspension.',
  ),
  {
    nr: '37-19',
    regler: ['LAB-112-2'],
    afgoer: 'Ved funktionelle lidelser kræves en konkret og individuel vurdering af udviklingsperspektivet.',
    status: 'ikke-efterproevet',
    kilde: 'jcenter.dk; whiplashforeningen.dk',
    sikkerhed: 'anden-kilde',
  },
  {
    ...citeret(
      '24-20',
      ['PRAKSIS-24-20', 'BEK-1708-4', 'BEK-1708-3-1'],
      'Mangler den forberedende del eller lægeattesten, eller er de forældede, er det en retlig mangel; afgørelsen er ugyldig, medmindre manglen konkret var uden betydning.',
    ),
    status: 'delvis-overhalet',
    forbehold: 'Fra 1. januar 2025 kan attesten i nogle tilfælde udelades, BEK 1708/2024 § 4.',
  },
  {
    nr: '218-11',
    regler: [],
    afgoer: 'Nævnt om, hvem der betaler for behandling. Selve meddelelsen er ikke fundet.',
    status: 'ukendt',
    kilde: 'nævnt i en borgerforklaring fra 2013–2014',
    sikkerhed: 'ikke-fundet',
  },
  {
    nr: '68-14',
    regler: ['LSP-16'],
    afgoer: 'Personer med udviklingshæmning kan stadig få førtidspension efter reformen.',
    status: 'ikke-efterproevet',
    kilde: 'nyhed på ast.dk, november 2014',
    sikkerhed: 'anden-kilde',
  },
  {
    nr: '91-15',
    regler: [],
    afgoer: 'Hvem der har ret til jobafklaringsforløb; uarbejdsdygtig vurderes som i sygedagpenge.',
    status: 'ikke-efterproevet',
    kilde: 'nyhed på ast.dk, slutningen af 2015',
    sikkerhed: 'anden-kilde',
  },
  {
    nr: '41-17',
    regler: ['FVL-7-1'],
    afgoer: 'Råd og vejledning kan påklages, også uden et formelt afslag.',
    status: 'ikke-efterproevet',
    kilde: 'jcenter.dk',
    sikkerhed: 'anden-kilde',
  },
  {
    nr: '26-16',
    regler: ['ANKOMST-DIGITAL-POST'],
    afgoer: 'Hvordan det bevises i systemet, hvornår digital post er kommet frem.',
    status: 'ikke-efterproevet',
    kilde: 'nævnt på ast.dk',
    sikkerhed: 'anden-kilde',
  },
  {
    nr: 'F-7-01',
    regler: ['FVL-19', 'FVL-22'],
    afgoer:
      'Brud på krav om oplysning, partshøring og begrundelse antages at have betydning, og myndigheden skal vise det modsatte. Ved hjemvisning tages stilling til, om ydelsen skal gives igen.',
    status: 'ikke-efterproevet',
    forbehold: 'Gammel og muligvis kasseret.',
    kilde: 'retsinformation.dk',
    sikkerhed: 'anden-kilde',
  },
]
