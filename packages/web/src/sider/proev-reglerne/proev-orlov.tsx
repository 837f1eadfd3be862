import { Valgliste } from '../../fds/felt.tsx'
import type { Feltfejl } from '../../fds/fejlopsummering.tsx'
import { Tekstknap } from '../../fds/knap.tsx'
import { Dag } from './proev-dag.tsx'
import { flytFokus, naesteNoegle } from './proev-liste.ts'
import { FLEST_ORLOVER, type JaNej, type Orlovsfelter, felt } from './proev-svar.ts'

interface Egenskaber {
  /** Det, felternes id'er begynder med: tom for forløbet selv, «forloeb-0-» for et tidligere. */
  readonly rod: string
  readonly orlov: readonly Orlovsfelter[]
  readonly ret: (orlov: readonly Orlovsfelter[]) => void
  readonly fejl: readonly Feltfejl[]
  /** Hvilket forløb, til dem, der hører siden: «forløbet», «forløb 2». */
  readonly i: string
}

const ARTER = [
  { vaerdi: 'barsel', tekst: 'Barsel' },
  { vaerdi: 'sorgorlov', tekst: 'Sorgorlov' },
] as const

const RET = [
  { vaerdi: '', tekst: 'Ved ikke' },
  { vaerdi: 'ja', tekst: 'Ja' },
  { vaerdi: 'nej', tekst: 'Nej' },
] as const

/** Barsel og sorgorlov i et forløb. Uden nogen regnes der ingen. */
export function Orlov({ rod, orlov, ret, fejl, i }: Egenskaber) {
  const ny = felt(`${rod}orlov-ny`)
  const retEn = (nr: number, rettet: Partial<Orlovsfelter>): void =>
    ret(orlov.map((o, n) => (n === nr ? { ...o, ...rettet } : o)))
  const tilfoej = (): void => {
    const en = { noegle: naesteNoegle(orlov), fra: '', til: '', art: 'barsel', ret: '' } as const
    flytFokus(felt(`${rod}orlov-${orlov.length}-fra`), () => ret([...orlov, en]))
  }
  const fjern = (nr: number): void => flytFokus(ny, () => ret(orlov.filter((_, n) => n !== nr)))
  return (
    <div className="proev-orlover">
      {orlov.map((en, nr) => (
        <fieldset key={en.noegle} className="proev-orlov">
          <legend className="kun-oplaesning">
            Orlov {nr + 1} i {i}
          </legend>
          <Dag
            id={`${rod}orlov-${nr}-fra`}
            navn="Orlovens første dag"
            vaerdi={en.fra}
            ret={(fra) => retEn(nr, { fra })}
            fejl={fejl}
          />
          <Dag
            id={`${rod}orlov-${nr}-til`}
            navn="Orlovens sidste dag"
            vaerdi={en.til}
            ret={(til) => retEn(nr, { til })}
            fejl={fejl}
          />
          <Valgliste
            id={felt(`${rod}orlov-${nr}-art`)}
            navn="Art"
            muligheder={ARTER}
            vaerdi={en.art}
            vedAendring={(art) => retEn(nr, { art })}
          />
          <Valgliste<JaNej>
            id={felt(`${rod}orlov-${nr}-ret`)}
            navn="Ret til dagpenge"
            muligheder={RET}
            vaerdi={en.ret}
            vedAendring={(svaret) => retEn(nr, { ret: svaret })}
          />
          <Tekstknap onClick={() => fjern(nr)}>
            Fjern orloven
            <span className="kun-oplaesning">
              {' '}
              {nr + 1} i {i}
            </span>
          </Tekstknap>
        </fieldset>
      ))}
      <Tekstknap id={ny} onClick={tilfoej} disabled={orlov.length >= FLEST_ORLOVER}>
        Tilføj barsel eller sorgorlov<span className="kun-oplaesning"> i {i}</span>
      </Tekstknap>
    </div>
  )
}
