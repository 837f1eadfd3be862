import type { Mig } from '@fodfaeste/kontrakt'
import { Link } from '@tanstack/react-router'
import { AABNE_SIDER } from './aabne-sider.ts'

const HER = { activeOptions: { includeSearch: false }, activeProps: { className: 'her' } } as const

/** De lukkede sider, i den orden de står, og det, man skal måtte for at se dem. */
const LUKKEDE_SIDER = [
  { maa: 'minDag', sti: '/min-dag', navn: 'Min dag' },
  { maa: 'seSager', sti: '/sager', navn: 'Sager' },
  { maa: 'seTeammoeder', sti: '/teammoeder', navn: 'Teammøder' },
  { maa: 'ledeMoede', sti: '/adgang/moede', navn: 'Dagens møde' },
  { maa: 'seAabninger', sti: '/adgang/aabninger', navn: 'Åbnet med begrundelse' },
  { maa: 'seAdgangslog', sti: '/adgang/log', navn: 'Adgangslog' },
  { maa: 'administrere', sti: '/administration', navn: 'Administration' },
] as const

/** Kun de sider, der findes, og som rollen åbner; loven selv åbner for alle. */
export function Navigation({ maa }: Pick<Mig, 'maa'>) {
  return (
    <nav className="ramme-nav" aria-label="Hovednavigation">
      {[...LUKKEDE_SIDER.filter((side) => maa?.[side.maa] === true), ...AABNE_SIDER].map(({ sti, navn }) => (
        <Link key={sti} to={sti} {...HER}>
          {navn}
        </Link>
      ))}
    </nav>
  )
}
