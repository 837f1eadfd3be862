import { MEMO_1_2, NAVNERUM } from './memo-regler.ts'
import { type Element, element } from './xml.ts'

/** Det, en besked med ét brev bærer. */
export interface Memobrev {
  /** Beskedens id: den samme, hvor mange gange den end skrives. */
  readonly uuid: string
  /** Står i postkassens liste og i adviseringer: intet om sagen. */
  readonly emne: string
  readonly afsender: { readonly navn: string; readonly cvr: string }
  /** Ti cifre. */
  readonly cpr: string
  readonly sagsnummer: string
  readonly oprettet: Date
  readonly fil: { readonly navn: string; readonly pdf: Uint8Array }
}

/** Et brev som besked i MeMo 1.2. Samme brev giver samme besked. */
export function memoBesked({ uuid, emne, afsender, cpr, sagsnummer, oprettet, fil }: Memobrev): Element {
  const memo = (navn: string, indhold: Element['indhold']): Element => element(`memo:${navn}`, indhold)
  return element(
    'memo:Message',
    [
      memo('MessageHeader', [
        memo('messageType', 'DIGITALPOST'),
        memo('messageUUID', uuid),
        memo('label', emne),
        memo('mandatory', 'false'),
        memo('legalNotification', 'false'),
        memo('Sender', [memo('senderID', afsender.cvr), memo('idType', 'CVR'), memo('label', afsender.navn)]),
        memo('Recipient', [memo('recipientID', cpr), memo('idType', 'CPR')]),
        memo('ContentData', [memo('CaseID', [memo('caseID', sagsnummer), memo('caseSystem', 'Fodfæste')])]),
      ]),
      memo('MessageBody', [
        memo('createdDateTime', `${oprettet.toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}Z`),
        memo('MainDocument', [
          memo('File', [
            memo('encodingFormat', 'application/pdf'),
            memo('filename', fil.navn),
            memo('language', 'da'),
            memo('content', Buffer.from(fil.pdf).toString('base64')),
          ]),
        ]),
      ]),
    ],
    { 'xmlns:memo': NAVNERUM, memoVersion: MEMO_1_2 },
  )
}
