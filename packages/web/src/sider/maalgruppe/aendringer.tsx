import { opregn } from '@fodfaeste/grund'
import type { Forskel } from '../../forklaring/forskel.ts'
import { Tilstandsmaerke } from '../../forklaring/maerke.tsx'

/** Hvad der er anderledes end før. Et led, der er nyt i træet, er ikke en ændring for den, der læser. */
export function Aendringer({ forskel: { konklusion, led, nyeMangler, afhjulpne } }: { forskel: Forskel }) {
  const vendt = led.filter(({ fra }) => fra !== undefined)
  if (konklusion === undefined && vendt.length === 0 && nyeMangler.length === 0 && afhjulpne.length === 0) {
    return <p>Intet andet i svaret er ændret.</p>
  }
  return (
    <ul className="aendringer">
      {vendt.map(({ id, spoergsmaal, fra, til }) => (
        <li key={id}>
          <span>{spoergsmaal}</span>
          <span className="aendringer-fra-til">
            {fra !== undefined && <Tilstandsmaerke tilstand={fra} />}
            <span aria-hidden="true">→</span>
            <span className="kun-oplaesning">bliver</span>
            <Tilstandsmaerke tilstand={til} />
          </span>
        </li>
      ))}
      {afhjulpne.length > 0 && <li>Mangler ikke længere: {opregn(afhjulpne)}.</li>}
      {nyeMangler.length > 0 && <li>Mangler nu: {opregn(nyeMangler)}.</li>}
    </ul>
  )
}
