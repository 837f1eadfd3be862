/** Beskedens navnerum, som det står i den offentlige dokumentation; forstavelsen er altid «memo». */
export const NAVNERUM = 'https://DigitalPost.dk/MeMo-1'
export const MEMO_1_2 = '1.2'

/** Ét led i et element: hvad det hedder, hvor mange der må være, og hvad der må stå i det. */
export interface Led {
  readonly navn: string
  readonly mindst: 0 | 1
  /** Mangler: så mange, det skal være. */
  readonly hoejst?: number
  /** Elementerne i det, i den orden de skal stå. */
  readonly led?: readonly Led[]
  /** Teksten i det. */
  readonly form?: RegExp
}

const tekst = (hoejst = 256): RegExp => new RegExp(`^[^]{1,${hoejst}}$`, 'u')
const UUID = /^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[aAbB89][a-fA-F0-9]{3}-[a-fA-F0-9]{12}$/
const JA_NEJ = /^(?:true|false|0|1)$/
const OEJEBLIK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/
const DAG = /^\d{4}-\d{2}-\d{2}$/
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

const skal = (navn: string, form: RegExp = tekst()): Led => ({ navn, mindst: 1, hoejst: 1, form })
const kan = (navn: string, form: RegExp = tekst()): Led => ({ navn, mindst: 0, hoejst: 1, form })

const FIL: Led = {
  navn: 'File',
  mindst: 1,
  led: [skal('encodingFormat'), skal('filename'), skal('language', /^[a-z]{2}$/), skal('content', BASE64)],
}

/**
 * Elementerne i en MeMo 1.2-besked, orden og længder, skrevet efter den offentlige dokumentation. Kun de dele, systemet
 * bruger eller kunne komme til at bruge, er med: et element, der ikke står her, er et brud. Se docs/afvigelser.md.
 */
export const BESKED: Led = {
  navn: 'Message',
  mindst: 1,
  hoejst: 1,
  led: [
    {
      navn: 'MessageHeader',
      mindst: 1,
      hoejst: 1,
      led: [
        skal('messageType', /^(?:DIGITALPOST|NEMSMS)$/),
        skal('messageUUID', UUID),
        kan('messageID'),
        kan('messageCode'),
        skal('label'),
        kan('notification', tekst(150)),
        kan('additionalNotification'),
        kan('reply', JA_NEJ),
        kan('replyByDateTime', OEJEBLIK),
        kan('doNotDeliverUntilDate', DAG),
        kan('mandatory', JA_NEJ),
        kan('legalNotification', JA_NEJ),
        kan('postType'),
        {
          navn: 'Sender',
          mindst: 1,
          hoejst: 1,
          led: [skal('senderID', /^\d{8}$/), skal('idType', /^CVR$/), kan('idTypeLabel'), skal('label')],
        },
        {
          navn: 'Recipient',
          mindst: 1,
          hoejst: 1,
          led: [skal('recipientID', /^\d{10}$/), skal('idType', /^CPR$/), kan('idTypeLabel'), kan('label')],
        },
        {
          navn: 'ContentData',
          mindst: 0,
          hoejst: 1,
          led: [{ navn: 'CaseID', mindst: 0, hoejst: 1, led: [skal('caseID'), skal('caseSystem')] }],
        },
      ],
    },
    {
      navn: 'MessageBody',
      mindst: 1,
      hoejst: 1,
      led: [
        skal('createdDateTime', OEJEBLIK),
        { navn: 'MainDocument', mindst: 1, hoejst: 1, led: [kan('mainDocumentID'), kan('label'), FIL] },
        {
          navn: 'AdditionalDocument',
          mindst: 0,
          led: [kan('additionalDocumentID'), kan('label'), FIL],
        },
      ],
    },
  ],
}
