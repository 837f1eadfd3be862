/** Et moment, en afgørelse lægger vægt på. Samme ord på tværs af sager, så sager kan lægges ved siden af hinanden. */
export type MomentId = keyof typeof MOMENTER

/** Taler momentet for et forløb, eller imod? `krav`: det er en betingelse ved siden af skønnet. */
export type Retning = 'for' | 'imod' | 'krav'

interface MomentTekst {
  readonly retning: Retning
  readonly tekst: string
}

export const MOMENTER = {
  behandlingsmuligheder: { retning: 'for', tekst: 'Der er behandling eller udredning, som endnu ikke er prøvet.' },
  'arbejdsevne-ikke-afklaret': { retning: 'for', tekst: 'Arbejdsevnen er ikke afklaret eller prøvet udviklet.' },
  'praktik-uden-vaerdi': { retning: 'for', tekst: 'Praktik har været for kort, afbrudt eller dårligt fulgt op.' },
  motivation: { retning: 'for', tekst: 'At der ikke er sket afklaring, skyldes også motivationen.' },
  'stoette-eller-hjaelpemidler': {
    retning: 'for',
    tekst: 'Mentor, støtte, hjælpemidler eller en beskrivelse af funktionsevnen er relevant.',
  },
  'indsats-fra-flere-sider': { retning: 'for', tekst: 'Behovet kræver indsats fra flere forvaltninger på én gang.' },
  'behandling-udtoemt': { retning: 'imod', tekst: 'Der er ingen behandling tilbage, som kan bedre tilstanden.' },
  'arbejdsevne-proevet': { retning: 'imod', tekst: 'Arbejdsevnen er prøvet og er fundet stærkt nedsat.' },
  'ingen-arbejdsfunktion': { retning: 'imod', tekst: 'Ingen kan pege på et arbejde, borgeren kan udføre.' },
  'alder-og-andet-forloeb': { retning: 'krav', tekst: 'Over aldersgrænsen kræver endnu et forløb borgerens ønske.' },
  'borgerens-oenske': { retning: 'krav', tekst: 'Borgeren skal spørges og har svaret.' },
  'helbredsoplysninger-mangler': { retning: 'krav', tekst: 'Væsentlige helbredsoplysninger er ikke hentet ind.' },
  laengde: { retning: 'krav', tekst: 'Længden ligger inden for lovens ramme.' },
} as const satisfies Record<string, MomentTekst>
