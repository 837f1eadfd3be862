import type { Sag } from '../sag.ts'
import type { Fortaeller, Tema } from './haendelser.ts'

type Afsnit = keyof Sag['plan']['forberedende'][number]['afsnit']

/**
 * Hvad temaet hedder, og de afsnit i den forberedende del, loven beder om det i. Afsnittene selv er skrevet af et menneske:
 * intet føres over.
 */
export const TEMA: { readonly [T in Tema]: { readonly navn: string; readonly bruges: readonly Afsnit[] } } = {
  helbred: { navn: 'Helbred', bruges: ['helbred', 'helbredets-betydning'] },
  behandling: { navn: 'Behandling', bruges: ['helbred'] },
  arbejde: { navn: 'Arbejde', bruges: ['erfaringer-og-cv', 'udfordringer'] },
  uddannelse: { navn: 'Uddannelse', bruges: ['erfaringer-og-cv'] },
  socialt: { navn: 'Sociale forhold', bruges: ['udfordringer', 'hidtidig-social-indsats'] },
  netvaerk: { navn: 'Familie og netværk', bruges: ['personlige-ressourcer'] },
  oekonomi: { navn: 'Økonomi', bruges: ['udfordringer'] },
  forsoergelseshistorik: { navn: 'Hvad borgeren har levet af', bruges: ['forsoergelseshistorik'] },
  'tidligere-indsats': {
    navn: 'Tidligere indsats',
    bruges: [
      'hidtidig-beskaeftigelsesindsats',
      'hidtidig-social-indsats',
      'kommunens-erfaringer',
      'borgerens-erfaringer',
      'kommunens-aarsag',
      'borgerens-aarsag',
    ],
  },
}

export const FORTAELLER_NAVN: { readonly [F in Fortaeller]: string } = {
  borgeren: 'borgeren',
  paaroerende: 'pårørende',
  kommunen: 'kommunen',
  sundhedsvaesenet: 'sundhedsvæsenet',
  arbejdsgiver: 'en arbejdsgiver',
  andre: 'andre',
}
