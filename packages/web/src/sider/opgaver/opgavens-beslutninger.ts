import type { SagensOpgave } from '@fodfaeste/kontrakt'
import type { Kommando } from '../../api/opgave-data.ts'
import type { Beslutningsfelt } from './beslutning-form.tsx'

/** En beslutning, der kan tages lige her, og det, den spørger om. */
export interface Her {
  readonly navn: string
  readonly knap: string
  readonly felter: readonly Beslutningsfelt[]
  readonly kommando: { readonly beslutning: Kommando['beslutning']; readonly [felt: string]: unknown }
}

const DEN: Beslutningsfelt = {
  felt: 'den',
  navn: 'Dagen, det skete',
  art: 'idag',
  skriv: 'Skriv, hvilken dag det skete.',
}

export const LAD_VENTE: Her = {
  navn: 'Lad sagen vente',
  knap: 'Lad sagen vente',
  felter: [
    {
      felt: 'paa',
      navn: 'Hvem eller hvad venter sagen på?',
      art: 'tekst',
      skriv: 'Skriv, hvem eller hvad sagen venter på.',
    },
    { felt: 'aarsag', navn: 'Hvorfor må der ventes?', art: 'tekst', skriv: 'Skriv, hvorfor der må ventes.' },
    {
      felt: 'tagesOp',
      navn: 'Sagen tages op igen',
      art: 'dag',
      hjaelp: 'Den dag står sagen på din dag igen af sig selv. Lovens frister løber imens.',
      skriv: 'Skriv den dag, sagen skal tages op igen.',
    },
    DEN,
  ],
  kommando: { beslutning: 'begynd-ventetid' },
}

/** Det, der opfylder opgaven, når det kan gøres her: en dag, eller hvad der skete. */
export function opfyldHer({ beslutning, ventetid, hvad, art }: SagensOpgave): Her | undefined {
  if (ventetid !== undefined) {
    return {
      navn: 'Afslut ventetiden',
      knap: 'Afslut ventetiden',
      felter: [{ felt: 'hvad', navn: 'Hvad er der sket?', art: 'tekst', skriv: 'Skriv, hvad der er sket.' }, DEN],
      kommando: { beslutning: 'afslut-ventetid', ventetid },
    }
  }
  if (art === 'hus') return LAD_VENTE
  if (beslutning !== 'vejled-om-jobformidler' && beslutning !== 'vejled-om-sundhedssamtale') return undefined
  return { navn: hvad, knap: 'Registrér', felter: [DEN], kommando: { beslutning } }
}

/** Den faglige leder begrunder, at pligten ikke skal opfyldes i denne sag. */
export function begrundBort({ pligt, frist, hvad }: SagensOpgave): Her {
  return {
    navn: `Begrund bort: ${hvad}`,
    knap: 'Begrund pligten bort',
    felter: [
      {
        felt: 'begrundelse',
        navn: 'Hvorfor skal pligten ikke opfyldes i denne sag?',
        art: 'tekst',
        hjaelp:
          'Pligten står stadig i sagen med dit navn og begrundelsen. Flytter oplysningerne fristen, er den der igen.',
        skriv: 'Skriv, hvorfor pligten ikke skal opfyldes. Det skal kunne forklares for borgeren.',
      },
      DEN,
    ],
    kommando: { beslutning: 'begrund-pligt-bort', pligt, ...(frist !== undefined && { fristDen: frist }) },
  }
}
