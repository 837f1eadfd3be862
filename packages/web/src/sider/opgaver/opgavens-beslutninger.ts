import type { Formular, SagensOpgave } from '@fodfaeste/kontrakt'
import type { Kommando } from '../../api/opgave-data.ts'

/** Det, der kan gøres lige ved opgaven: beslutningen og det af den, opgaven selv ved. */
export interface Her {
  readonly knap: string
  readonly kommando: { readonly beslutning: Kommando['beslutning']; readonly [felt: string]: unknown }
  /** Kun det, der ikke står på listen over registreringer. */
  readonly formular?: Formular
}

export const LAD_VENTE: Her = { knap: 'Lad sagen vente', kommando: { beslutning: 'begynd-ventetid' } }

/** De beslutninger, der har deres egen skærm i sagen. */
export const EGEN_SKAERM: {
  readonly [beslutning: string]:
    | '/sager/$sagId/afgoerelse'
    | '/sager/$sagId/dokumenter'
    | '/sager/$sagId/hoering'
    | '/sager/$sagId/maalgruppe'
    | '/sager/$sagId/oplysninger'
    | '/sager/$sagId/plan'
    | '/sager/$sagId/team'
} = {
  'traef-afgoerelse': '/sager/$sagId/afgoerelse',
  'traef-slutbeslutning': '/sager/$sagId/afgoerelse',
  'godkend-afgoerelse': '/sager/$sagId/afgoerelse',
  'send-partshoering': '/sager/$sagId/hoering',
  'besvar-partshoering': '/sager/$sagId/hoering',
  'registrer-dokument': '/sager/$sagId/dokumenter',
  'skriv-forberedende-del': '/sager/$sagId/plan',
  'frys-forberedende-del': '/sager/$sagId/plan',
  'fastlaeg-indsatsdel': '/sager/$sagId/plan',
  'afgiv-indstilling': '/sager/$sagId/team',
  'besvar-teamindkaldelse': '/sager/$sagId/team',
  'bestil-tolk': '/sager/$sagId/team',
  'registrer-oplysning': '/sager/$sagId/maalgruppe',
  'spoerg-om-oenske': '/sager/$sagId/maalgruppe',
  'besvar-oenske': '/sager/$sagId/maalgruppe',
  'traef-skoen': '/sager/$sagId/maalgruppe',
  'vaelg-laesning': '/sager/$sagId/maalgruppe',
  'foretag-vurdering': '/sager/$sagId/maalgruppe',
  'afslut-indhentning': '/sager/$sagId/oplysninger',
}

/** Det, der opfylder opgaven, når det kan gøres her. */
export function opfyldHer({ beslutning, ventetid, art }: SagensOpgave): Her | undefined {
  if (ventetid !== undefined) {
    return { knap: 'Afslut ventetiden', kommando: { beslutning: 'afslut-ventetid', ventetid } }
  }
  if (beslutning !== undefined && beslutning in EGEN_SKAERM) return undefined
  if (art === 'hus' && beslutning === 'begynd-ventetid') return LAD_VENTE
  if (beslutning === undefined) return undefined
  // Navnet kommer fra sagens egen tabel over, hvad der opfylder en pligt.
  return { knap: 'Registrér', kommando: { beslutning: beslutning as Kommando['beslutning'] } }
}

/** Den faglige leder begrunder, at pligten ikke skal opfyldes i denne sag. */
export function begrundBort({ pligt, frist, hvad }: SagensOpgave): Her {
  return {
    knap: 'Skal ikke opfyldes …',
    kommando: { beslutning: 'begrund-pligt-bort', pligt, ...(frist !== undefined && { fristDen: frist }) },
    formular: {
      navn: `Begrund bort: ${hvad}`,
      knap: 'Begrund pligten bort',
      felter: {
        begrundelse: {
          art: 'tekst',
          navn: 'Hvorfor skal pligten ikke opfyldes i denne sag?',
          hjaelp:
            'Pligten står stadig i sagen med dit navn og begrundelsen. Flytter oplysningerne fristen, er den der igen.',
          mangler: 'Skriv, hvorfor pligten ikke skal opfyldes. Det skal kunne forklares for borgeren.',
        },
      },
      valgfrie: [],
    },
  }
}
