import { Link } from '@tanstack/react-router'
import type { JournalLinje } from '@fodfaeste/kontrakt'
import { dagIDanmark, visDag, visKlokkeslaet } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { EMNE_NAVN, emneAf } from './journalvalg.ts'

/** Én linje: hvornår, hvad, hvem. En åbning er dæmpet, så det, der er sket, ses først. */
export function Journallinje({ linje }: { linje: JournalLinje }) {
  return (
    <li className={`journal-linje journal-${linje.art}`}>
      <Klokken linje={linje} />
      <span className="journal-emne">{EMNE_NAVN[emneAf(linje)]}</span>
      <span className="journal-tekst">
        {linje.art === 'haendelse' ? (
          <>
            {linje.tekst}
            <Virkning linje={linje} />
            <Ret linje={linje} />
          </>
        ) : (
          <>
            {linje.hvad}
            {linje.antal > 1 && ` · ${linje.antal} gange`} · {linje.formaal}
          </>
        )}
      </span>
      <span className="journal-hvem">{linje.hvem}</span>
    </li>
  )
}

function Klokken({ linje }: { linje: JournalLinje }) {
  const { tidspunkt } = linje
  const fra = linje.art === 'aabning' && linje.antal > 1 ? linje.foersteGang : undefined
  return (
    <time dateTime={tidspunkt} className="journal-tid">
      {fra !== undefined && visKlokkeslaet(fra) !== visKlokkeslaet(tidspunkt) && `${visKlokkeslaet(fra)}–`}
      {visKlokkeslaet(tidspunkt)}
    </time>
  )
}

/** Dagen, den virker fra, når det er en anden end den, den blev skrevet. */
function Virkning({
  linje: { virkerFra, tidspunkt, version, hash },
}: {
  linje: Extract<JournalLinje, { art: 'haendelse' }>
}) {
  const anden =
    virkerFra !== undefined && virkerFra !== dagIDanmark(tidspunkt) ? ` · virker fra ${visDag(virkerFra)}` : ''
  return (
    <span className="journal-spor">
      Hændelse {version} · spor {hash.slice(0, 8)}
      {anden}
    </span>
  )
}

/** Vejen til at rette den. Sagens oprettelse kan ikke rettes. */
function Ret({ linje: { version, type } }: { linje: Extract<JournalLinje, { art: 'haendelse' }> }) {
  const { sag, laesekun } = useSagKontekst()
  if (laesekun || !sag.maa.rette || type === 'SagOprettet') return null
  return (
    <Link
      to="/sager/$sagId/registrer"
      params={{ sagId: sag.id }}
      search={{ ret: version }}
      className="journal-ret"
      aria-label={`Ret hændelse ${version}`}
    >
      Ret
    </Link>
  )
}
