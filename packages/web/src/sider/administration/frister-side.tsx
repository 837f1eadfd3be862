import { useQuery } from '@tanstack/react-query'
import type { FristListe } from '@fodfaeste/kontrakt'
import { skrivAntal } from '@fodfaeste/grund'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Dagfelt, Tekstfelt } from '../../fds/felt.tsx'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { Browserkladdelinje } from '../../kladde/browserkladdelinje.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visDag, visTidspunkt } from '../../tekst/dage.ts'
import { Svartid } from './svartid.tsx'
import { useFristform } from './use-fristform.ts'
import '../adgang/adgang.css'

const ID = { uger: 'frist-uger', offentliggjort: 'frist-offentliggjort', gaelderFra: 'frist-fra' } as const

/** Kommunens egen frist efter RSL § 3, stk. 2, og de frister, den har haft. */
export function FristerSide() {
  useTitel('Frister')
  const svar = useQuery({ queryKey: noegler.frister, queryFn: ({ signal }) => hent('hentFrister', {}, signal) })
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  return (
    <>
      <h1>Frister</h1>
      <p className="daempet administration-indledning">
        Loven sætter ikke selv et tal for, hvor lang tid en sag må tage. Kommunen skal sætte en frist for hvert
        sagsområde og offentliggøre den (RSL § 3, stk. 2). Er den sat, er den en dag i sagen, på Min dag og i
        kalenderen, regnet fra henvisningen. En ny frist flytter dagen i de sager, der er henvist den dag, den gælder
        fra, eller senere.
      </p>
      {svar.data !== undefined && (
        <Fristtabel frister={svar.data.frister.filter(({ sagstype }) => sagstype === 'ressourceforloeb')} />
      )}
      <section className="administration-afsnit" aria-labelledby="ny-frist">
        <h2 id="ny-frist">Sæt en frist for ressourceforløb</h2>
        <Fristform />
      </section>
      <Svartid frister={svar.data?.frister} />
    </>
  )
}

function Fristtabel({ frister }: FristListe) {
  if (frister.length === 0) {
    return <p className="adgang-tom">Kommunen har ikke sat en frist endnu. Sæt den herunder, når den er besluttet.</p>
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- tabellen kan rulle, og så skal tastaturet kunne nå den
    <section className="adgang-rulle" aria-label="Frister" tabIndex={0}>
      <table className="adgang-tabel">
        <thead>
          <tr>
            <th scope="col">Gælder fra</th>
            <th scope="col">Frist</th>
            <th scope="col">Offentliggjort</th>
            <th scope="col">Sat af</th>
          </tr>
        </thead>
        <tbody>
          {frister.map((f) => (
            <tr key={f.sat}>
              <td className="ubrudt">
                {visDag(f.gaelderFra)} {f.gaelder && <b>gælder nu</b>}
              </td>
              <td className="ubrudt">{f.uger === undefined ? 'Ingen' : skrivAntal(f.uger, 'uge', 'uger')}</td>
              <td>{f.offentliggjort}</td>
              <td className="ubrudt">
                {f.satAf}, {visTidspunkt(f.sat)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const TOM = { uger: '', offentliggjort: '', gaelderFra: '' }

function Fristform() {
  const { kladde, fejl, felt, laestDag, optaget, send } = useFristform({
    sted: 'frist',
    tom: TOM,
    id: ID,
    krop: ({ uger, offentliggjort }, gaelderFra) => {
      const krop = { sagstype: 'ressourceforloeb', offentliggjort, gaelderFra } as const
      return uger.trim() === '' ? krop : { ...krop, uger: Number(uger.replace(',', '.')) }
    },
    sagt: 'Fristen er sat.',
  })
  return (
    <form className="administration-form" noValidate onSubmit={send}>
      <Fejlopsummering overskrift="Fristen er ikke sat" fejl={fejl} />
      <Tekstfelt
        navn="Uger fra henvisning til afgørelse"
        hjaelp="Hele uger. Tomt: fra den dag har kommunen ingen frist."
        inputMode="numeric"
        {...felt('uger')}
      />
      <Tekstfelt
        navn="Offentliggjort"
        hjaelp="Hvor borgerne kan se den, fx adressen på siden."
        {...felt('offentliggjort')}
      />
      <Dagfelt navn="Gælder fra" laest={laestDag} {...felt('gaelderFra')} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={optaget}>
          Sæt fristen
        </Knap>
      </div>
      <Browserkladdelinje kladde={kladde} />
    </form>
  )
}
