import { ROLLE_NAVN } from '@fodfaeste/sag'
import { DEMO_PERSONER } from '@fodfaeste/sag/demo'

/** Værdien, når man fortryder i stedet for at vælge en person. */
export const afbrudt = 'afbryd'

const side = (titel: string, indhold: string): string => `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><title>${titel}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}
button{font:inherit;padding:.4rem .8rem;margin:.2rem 0}small{color:#454545}</style></head>
<body><main><h1>${titel}</h1>${indhold}</main></body>
</html>`

/** Man vælger, hvem man er. Navnene er demoens egne og indeholder intet, der skal undviges. */
export function interaktionsside(uid: string): string {
  const valg = DEMO_PERSONER.map(
    ({ id, navn, roller }) =>
      `<p><button name="person" value="${id}">${navn}</button> <small>${roller.map((r) => ROLLE_NAVN[r]).join(', ')}</small></p>`,
  )
  return side(
    'Udviklingslogin',
    `<p>Kun på denne maskine. Menneskene er opdigtede.</p><form method="post" action="/valg/${uid}">${valg.join('')}
    <p><button name="person" value="${afbrudt}">Afbryd</button></p></form>`,
  )
}

/** `form` er udbyderens egen, med id'et «op.logoutForm». */
export function logudside(form: string): string {
  return side(
    'Log ud af udviklingslogin',
    `${form}<p><button form="op.logoutForm" name="logout" value="yes">Log ud</button>
    <button form="op.logoutForm">Bliv logget ind</button></p>`,
  )
}

export function udeside(): string {
  return side('Du er logget ud', '<p>Luk fanen.</p>')
}
