import { type OplysningVisning, kladdested } from '@fodfaeste/kontrakt'
import { useKladdePaa } from '../../api/kladde-data.ts'
import { Tekstknap } from '../../fds/knap.tsx'
import { visDag } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { useBord } from './bord.ts'
import { felt } from './felt-id.ts'
import { HvisValg } from './hvis-valg.tsx'
import { Kvittering } from './kvittering.tsx'
import { OplysningForm } from './oplysning-form.tsx'

interface Egenskaber {
  readonly oplysning: OplysningVisning
  /** Uden, når linjen over allerede siger værdi og kilde. */
  readonly visNavn: boolean
}

/** En oplysning med kilde og dag, og vejen til at rette den. */
export function OplysningRaekke({ oplysning, visNavn }: Egenskaber) {
  const { id, navn, tekst, vaerdi, registreretAf } = oplysning
  const rod = felt('faktum', id)
  const bord = useBord()
  return (
    <li className="indgang" id={rod} tabIndex={-1}>
      <div>
        {visNavn && (
          <p>
            {navn}: {vaerdi === undefined ? <span className="t-uoplyst">uoplyst</span> : <b>{tekst}</b>}
          </p>
        )}
        {visNavn && <Kilde oplysning={oplysning} />}
        {!visNavn && registreretAf !== undefined && <p className="indgang-kilde">Registreret af {registreretAf}.</p>}
      </div>
      {bord.hvis === undefined ? (
        <Retknap oplysning={oplysning} />
      ) : (
        <HvisValg indgang={{ art: 'faktum', id, oplysning }} />
      )}
      {bord.hvis === undefined && bord.erAaben('faktum', id) && <OplysningForm oplysning={oplysning} />}
      <Kvittering rod={rod} />
    </li>
  )
}

function Kilde({ oplysning: { kilde, den, registreretAf } }: { oplysning: OplysningVisning }) {
  if (kilde === undefined) return null
  return (
    <p className="indgang-kilde">
      Kilde: {kilde}
      {den !== undefined && `, ${visDag(den)}`}. Registreret af {registreretAf}.
    </p>
  )
}

/** «Registrér» eller «Ret», når man må. */
function Retknap({ oplysning: { id, navn, vaerdi } }: { oplysning: OplysningVisning }) {
  const { sag, laesekun } = useSagKontekst()
  const bord = useBord()
  const kladde = useKladdePaa(sag.id, kladdested({ beslutning: 'registrer-oplysning', id }))
  if (laesekun || !sag.maa.registrere || bord.erAaben('faktum', id)) return null
  return (
    <Tekstknap onClick={() => bord.gaaTil('faktum', id)}>
      {kladde !== undefined ? 'Fortsæt kladden' : vaerdi === undefined ? 'Registrér' : 'Ret'}
      <span className="kun-oplaesning"> {navn}</span>
    </Tekstknap>
  )
}
