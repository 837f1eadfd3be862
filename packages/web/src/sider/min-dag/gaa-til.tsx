import { Link } from '@tanstack/react-router'
import type { Opgave } from '@fodfaeste/kontrakt'
import { opgaveSted } from '../opgaver/opgave-id.ts'

/** Det, knappen hedder, når den ikke bare åbner opgaven i sagen. */
const NAVNE: { readonly [beslutning: string]: string } = {
  'begynd-ventetid': 'Sæt næste skridt',
  'afslut-ventetid': 'Tag op',
  'vejled-om-jobformidler': 'Registrér',
  'vejled-om-sundhedssamtale': 'Registrér',
}

/** De opgaver, der har deres egen skærm i sagen; resten gøres ved opgaven i overblikket. */
const SKAERME: { readonly [beslutning: string]: '/sager/$sagId/dokumenter' } = {
  'registrer-dokument': '/sager/$sagId/dokumenter',
}

/** Lige til det sted i sagen, hvor opgaven gøres. Fyldt, når den er overskredet eller skal gøres i dag. */
export function GaaTil({ opgave, haster }: { opgave: Opgave; haster: boolean }) {
  const { sagId, noegle, beslutning = '', hvad, borger, art } = opgave
  return (
    <Link
      to={SKAERME[beslutning] ?? '/sager/$sagId'}
      params={{ sagId }}
      search={{}}
      hash={opgaveSted(noegle)}
      className={`knap ${haster ? 'knap-primaer' : ''}`}
      data-gaa-til
    >
      {art === 'vent' ? 'Åbn' : (NAVNE[beslutning] ?? 'Åbn i sagen')}
      <span className="kun-oplaesning">{` ${hvad}, ${borger}`}</span>
    </Link>
  )
}
