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

function Formular({ bemanding: { kolleger, maaLede } }: { bemanding: Bemanding }) {
  const mig = useMig().data
  const jeg = mig?.person?.id ?? ''
  const idag = mig?.idag ?? ''
  const [personId, saetPerson] = useState(jeg)
  const [stedfortraederId, saetStedfortraeder] = useState('')
  const [fra, saetFra] = useState(() => (idag === '' ? '' : dagTilFelt(idag)))
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
  const valg = kolleger.map(({ id, navn }) => ({ vaerdi: id, tekst: navn }))
  const dag = (navn: 'fra' | 'til') => ({
    laest: dage[navn].ok ? visDagMedUgedag(dage[navn].vaerdi) : undefined,
    fejl: fejlVed(saet.fejl, `${ROD}-${navn}`),
  })
  return (
    <form className="formular min-dag-formular" noValidate onSubmit={send} aria-label="Sæt en stedfortræder">
      <Fejlopsummering fejl={saet.fejl} overskrift="Stedfortræderen er ikke sat" />
      {maaLede && (
        <Valgliste
          id={`${ROD}-personId`}
          navn="Hvis dag"
          muligheder={valg}
          vaerdi={personId}
          vedAendring={saetPerson}
          fejl={fejlVed(saet.fejl, `${ROD}-personId`)}
        />
      )}
      <Valgliste
        id={`${ROD}-stedfortraederId`}
        navn="Stedfortræder"
        muligheder={[{ vaerdi: '', tekst: 'Vælg en kollega' }, ...valg.filter(({ vaerdi }) => vaerdi !== personId)]}
        vaerdi={stedfortraederId}
        vedAendring={saetStedfortraeder}
        fejl={fejlVed(saet.fejl, `${ROD}-stedfortraederId`)}
      />
      <Dagfelt id={`${ROD}-fra`} navn="Fra" vaerdi={fra} vedAendring={saetFra} {...dag('fra')} />
      <Dagfelt id={`${ROD}-til`} navn="Til og med" vaerdi={til} vedAendring={saetTil} {...dag('til')} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={saet.optaget}>
          Sæt stedfortræder
        </Knap>
      </div>
    </form>
  )
}
