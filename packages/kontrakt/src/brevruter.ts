import {
  AfsendtBrevStiSkema,
  BrevSomPdfSkema,
  BrevbestillingSkema,
  BrevlisteSkema,
  BrevudkastSkema,
  KvitterBrevSkema,
  SendBrevSkema,
  SendBrevkopiSkema,
} from './brev.ts'
import { SagStiSkema } from './opslag.ts'
import { FilSkema, type Rute } from './rute.ts'
import { KROP, LAES_SAG } from './rutefejl.ts'
import { SagVisningSkema } from './sag.ts'

/** Breve i en sag: hvilke, hvordan de ser ud, og at sende dem. */
export const BREVRUTER = {
  hentBreve: {
    resume: 'De breve, sagen kan skrive nu',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    status: 200,
    svar: BrevlisteSkema,
    fejl: LAES_SAG,
  },
  forhaandsvisBrev: {
    resume: 'Brevet, som det ser ud nu: blok for blok, hvor tungt det er at læse, og hvad der mangler',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop: BrevbestillingSkema,
    status: 200,
    svar: BrevudkastSkema,
    fejl: [...LAES_SAG, ...KROP, 'AFVIST', 'BREV_KAN_IKKE_SAETTES'],
  },
  forhaandsvisBrevSomPdf: {
    resume: 'Brevet som PDF/UA-1: mærket som udkast, eller færdigt, når intet mangler',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop: BrevSomPdfSkema,
    status: 200,
    svar: FilSkema,
    fil: 'application/pdf',
    fejl: [...LAES_SAG, ...KROP, 'AFVIST', 'BREV_KAN_IKKE_SAETTES'],
  },
  sendBrev: {
    resume: 'Send brevet: det bliver et dokument i sagen og lægges i kanalens kø. En afgørelse er dermed meddelt',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop: SendBrevSkema,
    status: 200,
    svar: SagVisningSkema,
    fejl: [...LAES_SAG, ...KROP, 'AFVIST', 'VERSIONSKONFLIKT', 'BREV_KAN_IKKE_SAETTES'],
  },
  sendBrevkopi: {
    resume: 'Send en kopi af et sendt brev til en partsrepræsentant, når den ikke gik med brevet',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: AfsendtBrevStiSkema,
    krop: SendBrevkopiSkema,
    status: 200,
    svar: SagVisningSkema,
    fejl: [...LAES_SAG, ...KROP, 'AFVIST', 'VERSIONSKONFLIKT', 'BREV_KAN_IKKE_SAETTES'],
  },
  kvitterBrev: {
    resume: 'Skriv, at et sendt brev er lagt i posten, eller at det ikke kunne sendes',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: AfsendtBrevStiSkema,
    krop: KvitterBrevSkema,
    status: 200,
    svar: SagVisningSkema,
    fejl: [...LAES_SAG, ...KROP, 'AFVIST', 'VERSIONSKONFLIKT'],
  },
} as const satisfies Record<string, Rute>
