import { Link } from '@tanstack/react-router'
import type { Opgave } from '@fodfaeste/kontrakt'
import { opgaveSted } from '../opgaver/opgave-id.ts'
import { EGEN_SKAERM } from '../opgaver/opgavens-beslutninger.ts'

/** Det, knappen hedder, når der er et bedre ord end at registrere. */
const NAVNE: { readonly [beslutning: string]: string } = {
  'begynd-ventetid': 'Sæt næste skridt',
  'afslut-ventetid': 'Tag op',
}

/** Lige til det sted i sagen, hvor opgaven gøres. Fyldt, når den er overskredet eller skal gøres i dag. */
export function GaaTil({ opgave, haster }: { opgave: Opgave; haster: boolean }) {
  const { sagId, noegle, beslutning, hvad, borger, art } = opgave
  return (
    <Link
      to={EGEN_SKAERM[beslutning ?? ''] ?? '/sager/$sagId'}
      params={{ sagId }}
      search={{}}
      hash={opgaveSted(noegle)}
      className={`knap ${haster ? 'knap-primaer' : ''}`}
      data-gaa-til
    >
      {art === 'vent' ? 'Åbn' : (NAVNE[beslutning ?? ''] ?? (beslutning === undefined ? 'Åbn i sagen' : 'Registrér'))}
      <span className="kun-oplaesning">{` ${hvad}, ${borger}`}</span>
    </Link>
  )
}
