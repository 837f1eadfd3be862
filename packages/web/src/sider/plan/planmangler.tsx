import { useState } from 'react'
import { skrivAntal } from '@fodfaeste/grund'
import { FORBEREDENDE_ORD, type Plankrav, type Planmangel } from '@fodfaeste/kontrakt'
import { Tekstknap } from '../../fds/knap.tsx'
import { Hjemmel } from '../../forklaring/hjemmel.tsx'
import { Maerke } from '../../forklaring/maerke.tsx'
import { GoerHer } from '../opgaver/goer-her.tsx'
import { feltId } from './planudkast.ts'

interface Egenskaber {
  readonly mangler: readonly Planmangel[]
  readonly skrevne: readonly Plankrav[]
}

/** Det, den forberedende del mangler lige nu, hvert sted med sin paragraf og vejen derhen. */
export function Planmangler({ mangler, skrevne }: Egenskaber) {
  const der = skrevne.filter(({ tilstand }) => tilstand !== 'mangler').length
  return (
    <section className="plan-mangler" aria-labelledby="plan-mangler">
      <div className="afsnit-hoved">
        <h3 id="plan-mangler">Mangler</h3>
        <span className="daempet" aria-live="polite">
          {der} af {skrivAntal(skrevne.length, 'afsnit', 'afsnit')} skrevet.{' '}
          {mangler.length === 0 ? 'Intet mangler.' : `${mangler.length} mangler.`}
        </span>
      </div>
      {mangler.length > 0 && <Mangelliste mangler={mangler} />}
    </section>
  )
}

export function Mangelliste({ mangler, kanGoere = true }: { mangler: readonly Planmangel[]; kanGoere?: boolean }) {
  return (
    <ul className="plan-mangelliste">
      {mangler.map((mangel) => (
        <Mangellinje key={mangel.id} mangel={mangel} kanGoere={kanGoere} />
      ))}
    </ul>
  )
}

function Mangellinje({ mangel, kanGoere }: { mangel: Planmangel; kanGoere: boolean }) {
  const [aaben, saetAaben] = useState(false)
  const { svar, spoergsmaal, hjemmel, afsnit, felt, goer } = mangel
  const her = afsnit === undefined ? felt : `afsnit.${afsnit}`
  return (
    <li>
      <Maerke tilstand={svar} medOrd />
      <div>
        {her === undefined ? (
          spoergsmaal
        ) : (
          <a
            href={`#${feltId(her)}`}
            onClick={(h) => {
              h.preventDefault()
              document.getElementById(feltId(her))?.focus()
            }}
          >
            {afsnit === undefined ? spoergsmaal : FORBEREDENDE_ORD[afsnit]}
          </a>
        )}{' '}
        <Hjemmel hjemmel={hjemmel} />{' '}
        {kanGoere && goer !== undefined && !aaben && (
          <Tekstknap onClick={() => saetAaben(true)}>
            Svar <span className="kun-oplaesning">på {spoergsmaal}</span>
          </Tekstknap>
        )}
        {goer !== undefined && aaben && (
          <GoerHer her={{ knap: 'Svar', kommando: { ...goer } }} luk={() => saetAaben(false)} />
        )}
      </div>
    </li>
  )
}
