import { useState } from 'react'
import { DELTAGERE_ORD, type ForklaringVisning, type Teambehandlingen } from '@fodfaeste/kontrakt'
import { Tekstknap } from '../../fds/knap.tsx'
import { GoerHer } from '../opgaver/goer-her.tsx'
import type { Her } from '../opgaver/opgavens-beslutninger.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Lovsvar } from './lovsvar.tsx'

interface Egenskaber {
  readonly behandling: Teambehandlingen
  readonly maaSkrive: boolean
}

type Deltager = keyof typeof DELTAGERE_ORD

/** Hvem der var med, hvem der ikke var, og lovens svar på det. Det, der skete, står, også når det ikke var i orden. */
export function Moedet({ behandling, maaSkrive }: Egenskaber) {
  const { sag } = useSagKontekst()
  const { version, deltog = [], fravaerende, moedet } = behandling
  const [her, saetHer] = useState<Her>()
  const skoen = moedet.flatMap(skoenI)
  return (
    <section aria-labelledby="team-moedet">
      <h3 id="team-moedet">Mødet</h3>
      <ul className="team-deltagere">
        {(Object.keys(DELTAGERE_ORD) as Deltager[]).map((hvem) => {
          const borte = fravaerende.find((en) => en.hvem === hvem)
          const ikkeSagt = !deltog.includes(hvem) && borte === undefined
          return (
            <li key={hvem}>
              <b>{DELTAGERE_ORD[hvem]}</b>{' '}
              {deltog.includes(hvem)
                ? 'var med'
                : borte === undefined
                  ? 'er ikke sagt at have været med'
                  : `var ikke med: ${borte.grund}`}{' '}
              {ikkeSagt && maaSkrive && (
                <Tekstknap onClick={() => saetHer(fravaer(version, hvem))}>
                  Skriv hvorfor ikke <span className="kun-oplaesning">{DELTAGERE_ORD[hvem]}</span>
                </Tekstknap>
              )}
            </li>
          )
        })}
      </ul>
      {moedet.map((svar) => (
        <Lovsvar key={svar.id} svar={svar} />
      ))}
      {sag.maa.traeffeSkoen && skoen.length > 0 && (
        <div className="knapper">
          {skoen.map((id) => (
            <Tekstknap
              key={id}
              onClick={() =>
                saetHer({ knap: 'Svar', kommando: { beslutning: 'traef-forholdsskoen', id, vedroerer: version } })
              }
            >
              {SKOEN_ORD[id]}
            </Tekstknap>
          ))}
        </div>
      )}
      {her !== undefined && <GoerHer key={JSON.stringify(her.kommando)} her={her} luk={() => saetHer(undefined)} />}
    </section>
  )
}

const fravaer = (behandling: number, hvem: Deltager): Her => ({
  knap: 'Registrér',
  kommando: { beslutning: 'registrer-moedefravaer', behandling, hvem },
})

/** De skøn, loven venter på om mødet, ved det led, der spørger. */
const SKOEN_VED: { readonly [led: string]: keyof typeof SKOEN_ORD } = {
  'LOB-10-2-formaalsloest': 'team.behandlinger.udenBorgeren',
  'LOB-10-1-5-behov': 'team.behandlinger.behovForUndervisning',
  'LOB-10-1-fleksibel': 'team.behandlinger.sammensaetningPasser',
}
const SKOEN_ORD = {
  'team.behandlinger.udenBorgeren': 'Svar på, om mødet kunne holdes uden borgeren',
  'team.behandlinger.behovForUndervisning': 'Svar på, om sagen havde brug for undervisningsområdet',
  'team.behandlinger.sammensaetningPasser': 'Svar på, om de områder var med, sagen havde brug for',
} as const

function skoenI(led: ForklaringVisning): readonly (keyof typeof SKOEN_ORD)[] {
  const her = SKOEN_VED[led.id]
  const egne = her !== undefined && led.svar === 'kraever-skoen' && led.harBetydning ? [her] : []
  return [...egne, ...led.fordi.flatMap(skoenI)]
}
