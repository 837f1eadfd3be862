import { AdgangslogSideSkema, AdgangslogValgSkema, JournalSkema, SoegAdgangslogSkema } from './journal.ts'
import { FormaalValgSkema } from './formaal.ts'
import { SagStiSkema } from './opslag.ts'
import { FilSkema, type Rute } from './rute.ts'
import { KROP, LAES_SAG } from './rutefejl.ts'

/** Hvad der er sket i en sag, og hvem der har set hvad. */
export const JOURNAL_RUTER = {
  hentJournal: {
    resume: 'Alt, der er sket i sagen, og hvem der har åbnet den og hvorfor',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    valg: FormaalValgSkema,
    status: 200,
    svar: JournalSkema,
    fejl: LAES_SAG,
  },
  hentJournalSomRegneark: {
    resume: 'Journalen som regneark, linje for linje',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    valg: FormaalValgSkema,
    status: 200,
    svar: FilSkema,
    fil: 'text/csv',
    fejl: LAES_SAG,
  },
  soegAdgangslog: {
    resume: 'Søg i kommunens adgangslog: hvem har set hvad, hvornår og hvorfor',
    gruppe: 'Adgangslog',
    adgang: 'bruger',
    krop: SoegAdgangslogSkema,
    status: 200,
    svar: AdgangslogSideSkema,
    fejl: [...KROP, 'UGYLDIGT_INPUT', 'IKKE_LOGGET_IND', 'INGEN_ADGANG'],
  },
  hentAdgangslogSomRegneark: {
    resume: 'Kommunens adgangslog som regneark',
    gruppe: 'Adgangslog',
    adgang: 'bruger',
    valg: AdgangslogValgSkema,
    status: 200,
    svar: FilSkema,
    fil: 'text/csv',
    fejl: ['UGYLDIGT_INPUT', 'IKKE_LOGGET_IND', 'INGEN_ADGANG'],
  },
} as const satisfies Record<string, Rute>
