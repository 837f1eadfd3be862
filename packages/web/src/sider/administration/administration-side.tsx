import { Link, Outlet } from '@tanstack/react-router'
import '../sag/sag.css'
import './administration.css'

const SIDER = [
  { sti: '/administration/brugere', navn: 'Brugere' },
  { sti: '/administration/teams', navn: 'Teams' },
  { sti: '/administration/frister', navn: 'Frister' },
  { sti: '/administration/tekster', navn: 'Tekster' },
  { sti: '/administration/opbevaring', navn: 'Opbevaring' },
  { sti: '/administration/valg', navn: 'Kommunens valg' },
  { sti: '/administration/forsendelser', navn: 'Forsendelser' },
  { sti: '/administration/selvtjek', navn: 'Selvtjek' },
] as const

/** Rammen om det, administratoren passer. Hver side har sin egen overskrift. */
export function AdministrationSide() {
  return (
    <>
      <nav className="faner" aria-label="Administration">
        {SIDER.map(({ sti, navn }) => (
          <Link key={sti} to={sti} activeProps={{ className: 'her' }}>
            {navn}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  )
}
