/** Et moment, en afgørelse lægger vægt på. Samme ord på tværs af sager, så sager kan lægges ved siden af hinanden. */
export type MomentId = keyof typeof MOMENTER

/** Taler momentet for et forløb, eller imod? `krav`: det er en betingelse ved siden af skønnet. */
export type Retning = 'for' | 'imod' | 'krav'

interface MomentTekst {
  readonly retning: Retning
  readonly tekst: string
  /** De regler, momentet hører til, ved deres id i loven. */
  readonly regler: readonly string[]
}

export const MOMENTER = {
  behandlingsmuligheder: {
    retning: 'for',
    tekst: 'Der er behandling eller udredning, som endnu ikke er prøvet.',
    regler: ['LAB-112-2'],
  },
  'arbejdsevne-ikke-afklaret': {
    retning: 'for',
    tekst: 'Arbejdsevnen er ikke afklaret eller prøvet udviklet.',
    regler: ['LAB-112-2'],
  },
  'praktik-uden-vaerdi': {
    retning: 'for',
    tekst: 'Praktik har været for kort, afbrudt eller dårligt fulgt op.',
    regler: ['LAB-112-2'],
  },
  motivation: {
    retning: 'for',
    tekst: 'At der ikke er sket afklaring, skyldes også motivationen.',
    regler: ['LAB-112-2'],
  },
  'stoette-eller-hjaelpemidler': {
    retning: 'for',
    tekst: 'Mentor, støtte, hjælpemidler eller en beskrivelse af funktionsevnen er relevant.',
    regler: ['LAB-112-2'],
  },
  'indsats-fra-flere-sider': {
    retning: 'for',
    tekst: 'Behovet kræver indsats fra flere forvaltninger på én gang.',
    regler: ['LAB-112-1'],
  },
  'behandling-udtoemt': {
    retning: 'imod',
    tekst: 'Der er ingen behandling tilbage, som kan bedre tilstanden.',
    regler: ['LAB-112-2', 'LSP-18-1'],
  },
  'arbejdsevne-proevet': {
    retning: 'imod',
    tekst: 'Arbejdsevnen er prøvet og er fundet stærkt nedsat.',
    regler: ['LAB-112-2', 'LSP-18-1'],
  },
  'ingen-arbejdsfunktion': {
    retning: 'imod',
    tekst: 'Ingen kan pege på et arbejde, borgeren kan udføre.',
    regler: ['LAB-112-2', 'LSP-18-1'],
  },
  'alder-og-andet-forloeb': {
    retning: 'krav',
    tekst: 'Over aldersgrænsen kræver endnu et forløb borgerens ønske.',
    regler: ['LAB-114-4'],
  },
  'borgerens-oenske': { retning: 'krav', tekst: 'Borgeren skal spørges og har svaret.', regler: ['LAB-114-4'] },
  'helbredsoplysninger-mangler': {
    retning: 'krav',
    tekst: 'Væsentlige helbredsoplysninger er ikke hentet ind.',
    regler: ['RSL-10'],
  },
  laengde: { retning: 'krav', tekst: 'Længden ligger inden for lovens ramme.', regler: ['LAB-114-1'] },
} as const satisfies Record<string, MomentTekst>
