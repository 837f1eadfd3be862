import { Link } from '@tanstack/react-router'
import { AABNE_SIDER } from './aabne-sider.ts'

const HER = { activeOptions: { includeSearch: false }, activeProps: { className: 'her' } } as const

/** Kun de sider, der findes, og som den, der ser dem, må åbne. */
export function Navigation({ inde }: { inde: boolean }) {
  return (
    <nav className="ramme-nav" aria-label="Hovednavigation">
      {inde && (
        <Link to="/sager" {...HER}>
          Sager
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
