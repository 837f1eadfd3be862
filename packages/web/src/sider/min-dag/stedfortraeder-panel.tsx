import { type FormEvent, useState } from 'react'
import type { Bemanding } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { Dagfelt, Valgliste } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { visDag, visDagMedUgedag } from '../../tekst/dage.ts'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'
import { useBemand } from './use-bemand.ts'

const ROD = 'stedfortraeder'

/** Hvem ser min dag, mens jeg er væk? Lederen kan sætte det for andre. */
export function StedfortraederPanel({ bemanding }: { bemanding: Bemanding }) {
  const { stedfortraedere } = bemanding
  const fjern = useBemand('fjernStedfortraeder', ROD)
  return (
    <section aria-labelledby="stedfortraeder-overskrift">
      <h2 id="stedfortraeder-overskrift">Stedfortræder</h2>
      <p className="daempet">
        Stedfortræderen ser dagen i perioden. Sager, der er lukket for stedfortræderen selv, vises ikke.
      </p>
      <Fejlopsummering fejl={fjern.fejl} overskrift="Ikke fjernet" />
      {stedfortraedere.length > 0 && (
        <ul className="min-dag-rader">
          {stedfortraedere.map(({ person, stedfortraeder, fra, til, maaFjernes }) => (
            <li key={`${person.id} ${stedfortraeder.id}`}>
              {stedfortraeder.navn} for {person.navn}, {visDag(fra)} til {visDag(til)}{' '}
              {maaFjernes && (
                <Tekstknap
                  onClick={() => fjern.send({ krop: { personId: person.id, stedfortraederId: stedfortraeder.id } })}
                >
                  Fjern<span className="kun-oplaesning">{` ${stedfortraeder.navn} for ${person.navn}`}</span>
                </Tekstknap>
              )}
            </li>
          ))}
        </ul>
      )}
      <Formular bemanding={bemanding} />
    </section>
  )
}

/** Det valgte, og vejen til at sætte det. */
function useFormular() {
  const mig = useMig().data
  const [personId, saetPerson] = useState(mig?.person?.id ?? '')
  const [stedfortraederId, saetStedfortraeder] = useState('')
  const [fra, saetFra] = useState(() => (mig === undefined ? '' : dagTilFelt(mig.idag)))
  const [til, saetTil] = useState('')
  const saet = useBemand('saetStedfortraeder', ROD, () => {
    laesOp('Stedfortræderen er sat.')
    saetStedfortraeder('')
    saetTil('')
  })
  const dage = { fra: laesDag(fra), til: laesDag(til) }
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (dage.fra.ok && dage.til.ok && stedfortraederId !== '') {
      saet.send({ krop: { personId, stedfortraederId, fra: dage.fra.vaerdi, til: dage.til.vaerdi } })
      return
    }
    saet.saetFejl([
      ...(stedfortraederId === '' ? [{ felt: `${ROD}-stedfortraederId`, besked: 'Vælg en kollega.' }] : []),
      ...(dage.fra.ok ? [] : [{ felt: `${ROD}-fra`, besked: dage.fra.afvist }]),
      ...(dage.til.ok ? [] : [{ felt: `${ROD}-til`, besked: dage.til.afvist }]),
    ])
  }
  const felt = (navn: string, vaerdi: string, vedAendring: (ny: string) => void) => ({
    id: `${ROD}-${navn}`,
    vaerdi,
    vedAendring,
    fejl: fejlVed(saet.fejl, `${ROD}-${navn}`),
  })
  const dagfelt = (navn: 'fra' | 'til', vaerdi: string, vedAendring: (ny: string) => void) => {
    const laest = dage[navn]
    return { ...felt(navn, vaerdi, vedAendring), laest: laest.ok ? visDagMedUgedag(laest.vaerdi) : undefined }
  }
  return {
    saet,
    send,
    person: felt('personId', personId, saetPerson),
    stedfortraeder: felt('stedfortraederId', stedfortraederId, saetStedfortraeder),
    fra: dagfelt('fra', fra, saetFra),
    til: dagfelt('til', til, saetTil),
  }
}

function Formular({ bemanding: { kolleger, maaLede } }: { bemanding: Bemanding }) {
  const { saet, send, person, stedfortraeder, fra, til } = useFormular()
  const valg = kolleger.map(({ id, navn }) => ({ vaerdi: id, tekst: navn }))
  const andre = valg.filter(({ vaerdi }) => vaerdi !== person.vaerdi)
  return (
    <form className="formular min-dag-formular" noValidate onSubmit={send} aria-label="Sæt en stedfortræder">
      <Fejlopsummering fejl={saet.fejl} overskrift="Stedfortræderen er ikke sat" />
      {maaLede && <Valgliste navn="Hvis dag" muligheder={valg} {...person} />}
      <Valgliste
        navn="Stedfortræder"
        muligheder={[{ vaerdi: '', tekst: 'Vælg en kollega' }, ...andre]}
        {...stedfortraeder}
      />
      <Dagfelt navn="Fra" {...fra} />
      <Dagfelt navn="Til og med" {...til} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={saet.optaget}>
          Sæt stedfortræder
        </Knap>
      </div>
    </form>
  )
}
