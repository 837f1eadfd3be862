import type { Baand } from '@fodfaeste/kontrakt'
import { Hjemmel } from '../forklaring/hjemmel.tsx'
import { visDag } from '../tekst/dage.ts'
import { SPOR_NAVN, erIGang } from './laesning.ts'

/** De samme elementer i samme orden som på båndet. */
export function BaandTabel({ baand }: { baand: Baand }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- tabellen kan rulle, og så skal tastaturet kunne nå den
    <section className="tabelramme" aria-label="Forløbsbånd som tabel" tabIndex={0}>
      <table className="tabel">
        <thead>
          <tr>
            <th scope="col">Spor</th>
            <th scope="col">Hvad</th>
            <th scope="col" className="t-tal">
              Fra
            </th>
            <th scope="col" className="t-tal">
              Til og med
            </th>
            <th scope="col">Varighed</th>
            <th scope="col">Status</th>
            <th scope="col">Hvorfor</th>
          </tr>
        </thead>
        <tbody>
          {baand.elementer.map((e) => (
            <tr key={e.id} className={erIGang(e, baand.idag) ? 't-i-gang' : ''} data-element={e.id}>
              <td className="daempet">{SPOR_NAVN[e.spor]}</td>
              <th scope="row">{e.navn}</th>
              <td className="t-tal">{visDag(e.fra)}</td>
              <td className="t-tal">{e.til === undefined ? '' : visDag(e.til)}</td>
              <td>
                {e.varighed}
                {e.heraflTilfoejetDage !== undefined && (
                  <span className="daempet">, heraf {e.heraflTilfoejetDage} dage for orlov</span>
                )}
              </td>
              <td>{e.status}</td>
              <td>
                {e.hvorfor} <Hjemmel hjemmel={e.hjemmel} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
