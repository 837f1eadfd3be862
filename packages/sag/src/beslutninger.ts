import { REGISTRER_ADRESSE } from './adresse/registrer-adresse.ts'
import { MEDDEL_AFGOERELSE } from './afgoerelse/meddel-afgoerelse.ts'
import { TRAEF_AFGOERELSE } from './afgoerelse/traef-afgoerelse.ts'
import { KVITTER_BREVKOPI } from './brevkopi/kvitter-brevkopi.ts'
import { SEND_BREVKOPI } from './brevkopi/send-brevkopi.ts'
import { UNDLAD_BREVKOPI } from './brevkopi/undlad-brevkopi.ts'
import { OPHOER_REPRAESENTATION } from './repraesentant/ophoer-repraesentation.ts'
import { REGISTRER_REPRAESENTANT } from './repraesentant/registrer-repraesentant.ts'
import { KVITTER_BREV } from './brev/kvitter-brev.ts'
import { SEND_BREV } from './brev/send-brev.ts'
import { BESKRIV_FORHOLD } from './beskrivelse/beskriv-forhold.ts'
import { FORKLAR_TIDLIGERE_INDSATS } from './beskrivelse/forklar-tidligere-indsats.ts'
import { OENSK_BETAENKNINGSTID } from './betaenkningstid/oensk-betaenkningstid.ts'
import { AFSLUT_INDHENTNING } from './indhentning/afslut-indhentning.ts'
import { BESVAR_SAMTYKKE } from './indhentning/besvar-samtykke.ts'
import { NAEVN_OPLYSNING } from './indhentning/naevn-oplysning.ts'
import { SPOERG_OM_SAMTYKKE } from './indhentning/spoerg-om-samtykke.ts'
import { REGISTRER_DOKUMENT } from './dokument/registrer-dokument.ts'
import { ANMOD_OM_AKTINDSIGT } from './forhold/anmod-om-aktindsigt.ts'
import { BEGYND_INDHENTNING } from './forhold/begynd-indhentning.ts'
import { FORLANG_UDSAETTELSE } from './forhold/forlang-udsaettelse.ts'
import { MODTAG_ANSOEGNING } from './forhold/modtag-ansoegning.ts'
import { MODTAG_HENVENDELSE } from './forhold/modtag-henvendelse.ts'
import { OPLYS_FORHOLD } from './forhold/oplys-forhold.ts'
import { TRAEF_FORHOLDSSKOEN } from './forhold/traef-forholdsskoen.ts'
import { AFSLUT_PERIODE } from './forloeb/afslut-periode.ts'
import { BEGYND_FORLOEB } from './forloeb/begynd-forloeb.ts'
import { OPHOER_FORLOEB } from './forloeb/ophoer-forloeb.ts'
import { REGISTRER_BESKAEFTIGELSE } from './forloeb/registrer-beskaeftigelse.ts'
import { REGISTRER_FRAVAER } from './forloeb/registrer-fravaer.ts'
import { REGISTRER_ORLOV } from './forloeb/registrer-orlov.ts'
import { TRAEF_SLUTBESLUTNING } from './forloeb/traef-slutbeslutning.ts'
import { FORELAEG_AFGOERELSE } from './godkendelse/forelaeg-afgoerelse.ts'
import { GODKEND_AFGOERELSE } from './godkendelse/godkend-afgoerelse.ts'
import { RETURNER_AFGOERELSE } from './godkendelse/returner-afgoerelse.ts'
import { UNDLAD_GODKENDELSE } from './godkendelse/undlad-godkendelse.ts'
import { BESVAR_PARTSHOERING } from './hoering/besvar-partshoering.ts'
import { SEND_PARTSHOERING } from './hoering/send-partshoering.ts'
import { VURDER_HOERINGSBEHOV } from './hoeringsbehov/vurder-hoeringsbehov.ts'
import { AFBRYD_INDSATS } from './indsats/afbryd-indsats.ts'
import { AFSLUT_INDSATS } from './indsats/afslut-indsats.ts'
import { AFTAL_INDSATS } from './indsats/aftal-indsats.ts'
import { BEGYND_INDSATS } from './indsats/begynd-indsats.ts'
import { INDSTIL_INDSATS } from './indsats/indstil-indsats.ts'
import { JUSTER_INDSATS } from './indsats/juster-indsats.ts'
import { PLANLAEG_INDSATS } from './indsats/planlaeg-indsats.ts'
import { TAB_INDSATS } from './indsats/tab-indsats.ts'
import { OENSK_JOBFORMIDLER } from './jobformidler/oensk-jobformidler.ts'
import { UDPEG_JOBFORMIDLER } from './jobformidler/udpeg-jobformidler.ts'
import { VEJLED_OM_JOBFORMIDLER } from './jobformidler/vejled-om-jobformidler.ts'
import { FASTHOLD_KLAGE } from './klage/fasthold-klage.ts'
import { FORSINK_KLAGE } from './klage/forsink-klage.ts'
import { GENVURDER_KLAGE } from './klage/genvurder-klage.ts'
import { MODTAG_KLAGE } from './klage/modtag-klage.ts'
import { REGISTRER_KLAGEAFGOERELSE } from './klage/registrer-klageafgoerelse.ts'
import { SEND_KLAGE } from './klage/send-klage.ts'
import { OVERDRAG_SAG } from './koordinerende/overdrag-sag.ts'
import { UDPEG_KOORDINERENDE } from './koordinerende/udpeg-koordinerende.ts'
import { ANMOD_OM_LAEGEATTEST } from './laegeattest/anmod-om-laegeattest.ts'
import { MODTAG_LAEGEATTEST } from './laegeattest/modtag-laegeattest.ts'
import { LAES_LAEGEATTEST } from './laegeattest/laes-laegeattest.ts'
import { RYK_FOR_LAEGEATTEST } from './laegeattest/ryk-for-laegeattest.ts'
import { UDELAD_LAEGEATTEST } from './laegeattest/udelad-laegeattest.ts'
import { MODTAG_MEDDELELSE } from './meddelelse/modtag-meddelelse.ts'
import { SEND_MEDDELELSE } from './meddelelse/send-meddelelse.ts'
import { SKRIV_NOTAT } from './notat/skriv-notat.ts'
import { DEL_FORBEREDENDE_DEL } from './plan/del-forberedende-del.ts'
import { FASTLAEG_INDSATSDEL } from './plan/fastlaeg-indsatsdel.ts'
import { FRYS_FORBEREDENDE_DEL } from './plan/frys-forberedende-del.ts'
import { KOMMENTER_FORBEREDENDE_DEL } from './plan/kommenter-forberedende-del.ts'
import { SKRIV_FORBEREDENDE_DEL } from './plan/skriv-forberedende-del.ts'
import { SKRIV_FORBEREDENDE_UDGAVE } from './plan/skriv-forberedende-udgave.ts'
import { BEGRUND_PLIGT_BORT } from './pligt/begrund-pligt-bort.ts'
import { FRAVIG_TJEK } from './sagstjek/fravig-tjek.ts'
import { AFLYS_SAMTALE } from './samtale/aflys-samtale.ts'
import { AFTAL_SAMTALE } from './samtale/aftal-samtale.ts'
import { HOLD_SAMTALE } from './samtale/hold-samtale.ts'
import { OENSK_SAMTALE } from './samtale/oensk-samtale.ts'
import { TRAEF_SAGSSKOEN } from './skoen/traef-sagsskoen.ts'
import { BEGYND_STANDBY } from './standby/begynd-standby.ts'
import { OPHOER_STANDBY } from './standby/ophoer-standby.ts'
import { ANMOD_OM_SUNDHEDSUDTALELSE } from './sundhed/anmod-om-sundhedsudtalelse.ts'
import { BESVAR_SUNDHEDSSAMTALE } from './sundhed/besvar-sundhedssamtale.ts'
import { HOLD_SUNDHEDSSAMTALE } from './sundhed/hold-sundhedssamtale.ts'
import { MODTAG_SUNDHEDSUDTALELSE } from './sundhed/modtag-sundhedsudtalelse.ts'
import { OENSK_SUNDHEDSSAMTALE } from './sundhed/oensk-sundhedssamtale.ts'
import { UDTAL_SUNDHEDSKOORDINATOR } from './sundhed/udtal-sundhedskoordinator.ts'
import { VEJLED_OM_SUNDHEDSSAMTALE } from './sundhed/vejled-om-sundhedssamtale.ts'
import { AFGIV_INDSTILLING } from './team/afgiv-indstilling.ts'
import { HOLD_TEAMBEHANDLING } from './team/hold-teambehandling.ts'
import { PLANLAEG_TEAMBEHANDLING } from './team/planlaeg-teambehandling.ts'
import { REGISTRER_MOEDEFRAVAER } from './team/registrer-moedefravaer.ts'
import { AENDR_INDSTILLING, SKRIV_INDSTILLING } from './team/skriv-indstilling.ts'
import { AENDR_REFERAT, SKRIV_REFERAT } from './team/skriv-referat.ts'
import { BESTIL_TOLK } from './teamindkaldelse/bestil-tolk.ts'
import { BESVAR_TEAMINDKALDELSE } from './teamindkaldelse/besvar-teamindkaldelse.ts'
import { INDKALD_TIL_TEAM } from './teamindkaldelse/indkald-til-team.ts'
import { REGISTRER_OEVRIGT_FREMMOEDE } from './teamindkaldelse/registrer-oevrigt-fremmoede.ts'
import { TILFOEJ_MOEDEDELTAGER } from './teamindkaldelse/tilfoej-moededeltager.ts'
import { AFSLUT_VENTETID } from './ventetid/afslut-ventetid.ts'
import { BEGYND_VENTETID } from './ventetid/begynd-ventetid.ts'
import { BEGYND_YDELSE } from './ydelse/begynd-ydelse.ts'
import { BESLUT_SANKTION } from './ydelse/beslut-sanktion.ts'
import { OPHOER_YDELSE } from './ydelse/ophoer-ydelse.ts'
import { REGISTRER_YDELSESMAANED } from './ydelse/registrer-ydelsesmaaned.ts'

/** Alle beslutninger, der er en opskrift, ved navn. Navnet er handlingen i bydeform, som filen hedder. */
export const BESLUTNINGER = {
  'registrer-adresse': REGISTRER_ADRESSE,
  'meddel-afgoerelse': MEDDEL_AFGOERELSE,
  'traef-afgoerelse': TRAEF_AFGOERELSE,
  'send-brev': SEND_BREV,
  'kvitter-brev': KVITTER_BREV,
  'send-brevkopi': SEND_BREVKOPI,
  'kvitter-brevkopi': KVITTER_BREVKOPI,
  'undlad-brevkopi': UNDLAD_BREVKOPI,
  'registrer-repraesentant': REGISTRER_REPRAESENTANT,
  'ophoer-repraesentation': OPHOER_REPRAESENTATION,
  'registrer-dokument': REGISTRER_DOKUMENT,
  'afslut-periode': AFSLUT_PERIODE,
  'begynd-forloeb': BEGYND_FORLOEB,
  'ophoer-forloeb': OPHOER_FORLOEB,
  'registrer-beskaeftigelse': REGISTRER_BESKAEFTIGELSE,
  'registrer-fravaer': REGISTRER_FRAVAER,
  'registrer-orlov': REGISTRER_ORLOV,
  'traef-slutbeslutning': TRAEF_SLUTBESLUTNING,
  'besvar-partshoering': BESVAR_PARTSHOERING,
  'send-partshoering': SEND_PARTSHOERING,
  'vurder-hoeringsbehov': VURDER_HOERINGSBEHOV,
  'afbryd-indsats': AFBRYD_INDSATS,
  'afslut-indsats': AFSLUT_INDSATS,
  'aftal-indsats': AFTAL_INDSATS,
  'begynd-indsats': BEGYND_INDSATS,
  'indstil-indsats': INDSTIL_INDSATS,
  'juster-indsats': JUSTER_INDSATS,
  'planlaeg-indsats': PLANLAEG_INDSATS,
  'tab-indsats': TAB_INDSATS,
  'oensk-jobformidler': OENSK_JOBFORMIDLER,
  'udpeg-jobformidler': UDPEG_JOBFORMIDLER,
  'vejled-om-jobformidler': VEJLED_OM_JOBFORMIDLER,
  'fasthold-klage': FASTHOLD_KLAGE,
  'forsink-klage': FORSINK_KLAGE,
  'genvurder-klage': GENVURDER_KLAGE,
  'modtag-klage': MODTAG_KLAGE,
  'registrer-klageafgoerelse': REGISTRER_KLAGEAFGOERELSE,
  'send-klage': SEND_KLAGE,
  'overdrag-sag': OVERDRAG_SAG,
  'udpeg-koordinerende': UDPEG_KOORDINERENDE,
  'anmod-om-laegeattest': ANMOD_OM_LAEGEATTEST,
  'modtag-laegeattest': MODTAG_LAEGEATTEST,
  'laes-laegeattest': LAES_LAEGEATTEST,
  'ryk-for-laegeattest': RYK_FOR_LAEGEATTEST,
  'udelad-laegeattest': UDELAD_LAEGEATTEST,
  'modtag-meddelelse': MODTAG_MEDDELELSE,
  'send-meddelelse': SEND_MEDDELELSE,
  'skriv-notat': SKRIV_NOTAT,
  'fastlaeg-indsatsdel': FASTLAEG_INDSATSDEL,
  'frys-forberedende-del': FRYS_FORBEREDENDE_DEL,
  'skriv-forberedende-del': SKRIV_FORBEREDENDE_DEL,
  'skriv-forberedende-udgave': SKRIV_FORBEREDENDE_UDGAVE,
  'del-forberedende-del': DEL_FORBEREDENDE_DEL,
  'kommenter-forberedende-del': KOMMENTER_FORBEREDENDE_DEL,
  'begrund-pligt-bort': BEGRUND_PLIGT_BORT,
  'fravig-tjek': FRAVIG_TJEK,
  'forelaeg-afgoerelse': FORELAEG_AFGOERELSE,
  'godkend-afgoerelse': GODKEND_AFGOERELSE,
  'returner-afgoerelse': RETURNER_AFGOERELSE,
  'undlad-godkendelse': UNDLAD_GODKENDELSE,
  'aflys-samtale': AFLYS_SAMTALE,
  'aftal-samtale': AFTAL_SAMTALE,
  'hold-samtale': HOLD_SAMTALE,
  'oensk-samtale': OENSK_SAMTALE,
  'traef-sagsskoen': TRAEF_SAGSSKOEN,
  'begynd-standby': BEGYND_STANDBY,
  'ophoer-standby': OPHOER_STANDBY,
  'anmod-om-sundhedsudtalelse': ANMOD_OM_SUNDHEDSUDTALELSE,
  'besvar-sundhedssamtale': BESVAR_SUNDHEDSSAMTALE,
  'hold-sundhedssamtale': HOLD_SUNDHEDSSAMTALE,
  'modtag-sundhedsudtalelse': MODTAG_SUNDHEDSUDTALELSE,
  'oensk-sundhedssamtale': OENSK_SUNDHEDSSAMTALE,
  'udtal-sundhedskoordinator': UDTAL_SUNDHEDSKOORDINATOR,
  'vejled-om-sundhedssamtale': VEJLED_OM_SUNDHEDSSAMTALE,
  'afgiv-indstilling': AFGIV_INDSTILLING,
  'hold-teambehandling': HOLD_TEAMBEHANDLING,
  'planlaeg-teambehandling': PLANLAEG_TEAMBEHANDLING,
  'registrer-moedefravaer': REGISTRER_MOEDEFRAVAER,
  'indkald-til-team': INDKALD_TIL_TEAM,
  'besvar-teamindkaldelse': BESVAR_TEAMINDKALDELSE,
  'bestil-tolk': BESTIL_TOLK,
  'tilfoej-moededeltager': TILFOEJ_MOEDEDELTAGER,
  'registrer-oevrigt-fremmoede': REGISTRER_OEVRIGT_FREMMOEDE,
  'skriv-indstilling': SKRIV_INDSTILLING,
  'aendr-indstilling': AENDR_INDSTILLING,
  'skriv-referat': SKRIV_REFERAT,
  'aendr-referat': AENDR_REFERAT,
  'afslut-ventetid': AFSLUT_VENTETID,
  'begynd-ventetid': BEGYND_VENTETID,
  'begynd-ydelse': BEGYND_YDELSE,
  'beslut-sanktion': BESLUT_SANKTION,
  'ophoer-ydelse': OPHOER_YDELSE,
  'registrer-ydelsesmaaned': REGISTRER_YDELSESMAANED,
  'anmod-om-aktindsigt': ANMOD_OM_AKTINDSIGT,
  'begynd-indhentning': BEGYND_INDHENTNING,
  'forlang-udsaettelse': FORLANG_UDSAETTELSE,
  'modtag-ansoegning': MODTAG_ANSOEGNING,
  'modtag-henvendelse': MODTAG_HENVENDELSE,
  'oplys-forhold': OPLYS_FORHOLD,
  'traef-forholdsskoen': TRAEF_FORHOLDSSKOEN,
  'beskriv-forhold': BESKRIV_FORHOLD,
  'forklar-tidligere-indsats': FORKLAR_TIDLIGERE_INDSATS,
  'naevn-oplysning': NAEVN_OPLYSNING,
  'spoerg-om-samtykke': SPOERG_OM_SAMTYKKE,
  'besvar-samtykke': BESVAR_SAMTYKKE,
  'afslut-indhentning': AFSLUT_INDHENTNING,
  'oensk-betaenkningstid': OENSK_BETAENKNINGSTID,
} as const

export type Opskriftnavn = keyof typeof BESLUTNINGER
