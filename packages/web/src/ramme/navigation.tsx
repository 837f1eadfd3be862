import { Link } from '@tanstack/react-router'

/** Kun de sider, der findes. */
export function Navigation() {
  return (
    <nav className="ramme-nav" aria-label="Hovednavigation">
      <Link to="/sager" activeOptions={{ includeSearch: false }} activeProps={{ className: 'her' }}>
        Sager
      </Link>
    </nav>
  )
}
