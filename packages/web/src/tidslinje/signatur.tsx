import type { Baand } from '@fodfaeste/kontrakt'

const TEGN = [
  {
    naar: (b: Baand) => b.elementer.some((e) => e.spor === 'forloeb' && e.art === 'bjaelke'),
    klasse: 's-forloeb',
    tekst: 'Ressourceforløb',
  },
  {
    naar: (b: Baand) => b.elementer.some((e) => e.spor === 'tidligere' && e.art === 'bjaelke'),
    klasse: 's-tidligere',
    tekst: 'Tidligere forløb',
  },
  { naar: (b: Baand) => b.elementer.some((e) => e.art === 'skravering'), klasse: 's-orlov', tekst: 'Orlov' },
  {
    naar: (b: Baand) => b.elementer.some((e) => e.heraflTilfoejetDage !== undefined),
    klasse: 's-hvid',
    tekst: 'Dage lagt til for orlov',
  },
  {
    naar: (b: Baand) => b.elementer.some((e) => e.art === 'dag' || e.art === 'flag'),
    klasse: 's-dag',
    tekst: 'Dag i sagen',
  },
  {
    naar: (b: Baand) => b.elementer.some((e) => e.art === 'alder'),
    klasse: 's-alder',
    tekst: 'Alder, der betyder noget',
  },
] as const

/** Hvad tegnene på båndet betyder; kun dem, der er der. */
export function Signatur({ baand }: { baand: Baand }) {
  return (
    <ul className="signatur" aria-label="Tegnene på båndet">
      {TEGN.filter(({ naar }) => naar(baand)).map(({ klasse, tekst }) => (
        <li key={klasse}>
          <i className={klasse} />
          {tekst}
        </li>
      ))}
    </ul>
  )
}
