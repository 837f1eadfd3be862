import type { Mig } from '@fodfaeste/kontrakt'
import { Link } from '@tanstack/react-router'
import { AABNE_SIDER } from './aabne-sider.ts'

const HER = { activeOptions: { includeSearch: false }, activeProps: { className: 'her' } } as const

/** Kun de sider, der findes, og som rollen åbner; loven selv åbner for alle. */
export function Navigation({ maa }: Pick<Mig, 'maa'>) {
  return (
    <nav className="ramme-nav" aria-label="Hovednavigation">
      {maa?.minDag === true && (
        <Link to="/min-dag" {...HER}>
          Min dag
        </Link>
      )}
      {maa?.seSager === true && (
        <Link to="/sager" {...HER}>
          Sager
        </Link>
      )}
      {maa?.seTeammoeder === true && (
        <Link to="/teammoeder" {...HER}>
          Teammøder
        </Link>
      )}
      {maa?.ledeMoede === true && (
        <Link to="/adgang/moede" {...HER}>
          Dagens møde
        </Link>
      )}
      {maa?.seAabninger === true && (
        <Link to="/adgang/aabninger" {...HER}>
          Åbnet med begrundelse
        </Link>
      )}
      {maa?.seAdgangslog === true && (
        <Link to="/adgang/log" {...HER}>
          Adgangslog
        </Link>
      )}
      {maa?.administrere === true && (
        <Link to="/administration" {...HER}>
          Administration
        </Link>
      )}
      {AABNE_SIDER.map(({ sti, navn }) => (
        <Link key={sti} to={sti} {...HER}>
          {navn}
        </Link>
      ))}
    </nav>
  )
}
