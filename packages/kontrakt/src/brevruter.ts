import { BrevSomPdfSkema, BrevbestillingSkema, BrevlisteSkema, BrevudkastSkema } from './brev.ts'
import { SagStiSkema } from './opslag.ts'
import { FilSkema, type Rute } from './rute.ts'
import { KROP, LAES_SAG } from './rutefejl.ts'

/** Breve i en sag. Intet sendes herfra. */
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
} as const satisfies Record<string, Rute>
