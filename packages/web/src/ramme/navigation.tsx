import type { Mig } from '@fodfaeste/kontrakt'
import { Link } from '@tanstack/react-router'

/** Kun de sider, der findes, og som rollen åbner. */
export function Navigation({ maa }: Pick<Mig, 'maa'>) {
  return (
    <nav className="ramme-nav" aria-label="Hovednavigation">
      {maa?.seSager === true && (
        <Link to="/sager" activeOptions={{ includeSearch: false }} activeProps={HER}>
          Sager
        </Link>
      )}
      {maa?.seAabninger === true && (
        <Link to="/adgang/aabninger" activeProps={HER}>
          Åbnet med begrundelse
        </Link>
      )}
      {maa?.administrere === true && (
        <Link to="/adgang/brugere" activeProps={HER}>
          Brugere
        </Link>
      )}
    </nav>
  )
}

const HER = { className: 'her' } as const
