import type { Tekster } from './del.ts'
import type { Livsdata } from './haendelser.ts'
import { ADRESSE_TEKST } from './adresse/tekst.ts'
import { AFGOERELSE_TEKST } from './afgoerelse/tekst.ts'
import { BREV_TEKST } from './brev/tekst.ts'
import { BREVKOPI_TEKST } from './brevkopi/tekst.ts'
import { BESKRIVELSE_TEKST } from './beskrivelse/tekst.ts'
import { BETAENKNINGSTID_TEKST } from './betaenkningstid/tekst.ts'
import { DOKUMENT_TEKST } from './dokument/tekst.ts'
import { FORLOEB_TEKST } from './forloeb/tekst.ts'
import { FORHOLD_TEKST } from './forhold/tekst.ts'
import { GODKENDELSE_TEKST } from './godkendelse/tekst.ts'
import { HOERING_TEKST } from './hoering/tekst.ts'
import { HOERINGSBEHOV_TEKST } from './hoeringsbehov/tekst.ts'
import { INDHENTNING_TEKST } from './indhentning/tekst.ts'
import { INDSATS_TEKST } from './indsats/tekst.ts'
import { JOBFORMIDLER_TEKST } from './jobformidler/tekst.ts'
import { KLAGE_TEKST } from './klage/tekst.ts'
import { KOORDINERENDE_TEKST } from './koordinerende/tekst.ts'
import { LAEGEATTEST_TEKST } from './laegeattest/tekst.ts'
import { MEDDELELSE_TEKST } from './meddelelse/tekst.ts'
import { NOTAT_TEKST } from './notat/tekst.ts'
import { PLAN_TEKST } from './plan/tekst.ts'
import { PLIGT_TEKST } from './pligt/tekst.ts'
import { REPRAESENTANT_TEKST } from './repraesentant/tekst.ts'
import { SAGSTJEK_TEKST } from './sagstjek/tekst.ts'
import { SAMTALE_TEKST } from './samtale/tekst.ts'
import { SKOEN_TEKST } from './skoen/tekst.ts'
import { STANDBY_TEKST } from './standby/tekst.ts'
import { SUNDHED_TEKST } from './sundhed/tekst.ts'
import { TEAM_TEKST } from './team/tekst.ts'
import { TEAMINDKALDELSE_TEKST } from './teamindkaldelse/tekst.ts'
import { VENTETID_TEKST } from './ventetid/tekst.ts'
import { YDELSE_TEKST } from './ydelse/tekst.ts'

/** Journalens linje om hver hændelse i sagens liv. Typen kræver én til hver. */
export const LIVETS_TEKSTER: Tekster<Livsdata> = {
  ...ADRESSE_TEKST,
  ...AFGOERELSE_TEKST,
  ...BREV_TEKST,
  ...BREVKOPI_TEKST,
  ...BESKRIVELSE_TEKST,
  ...BETAENKNINGSTID_TEKST,
  ...DOKUMENT_TEKST,
  ...FORHOLD_TEKST,
  ...FORLOEB_TEKST,
  ...GODKENDELSE_TEKST,
  ...HOERING_TEKST,
  ...HOERINGSBEHOV_TEKST,
  ...INDHENTNING_TEKST,
  ...INDSATS_TEKST,
  ...JOBFORMIDLER_TEKST,
  ...KLAGE_TEKST,
  ...KOORDINERENDE_TEKST,
  ...LAEGEATTEST_TEKST,
  ...MEDDELELSE_TEKST,
  ...NOTAT_TEKST,
  ...PLAN_TEKST,
  ...PLIGT_TEKST,
  ...REPRAESENTANT_TEKST,
  ...SAGSTJEK_TEKST,
  ...SAMTALE_TEKST,
  ...SKOEN_TEKST,
  ...STANDBY_TEKST,
  ...SUNDHED_TEKST,
  ...TEAM_TEKST,
  ...TEAMINDKALDELSE_TEKST,
  ...VENTETID_TEKST,
  ...YDELSE_TEKST,
}
