export type { Bemaerkning, Lovtekst, ParagrafTekst, StykkeTekst, Tekstfejl } from './lovtekst.ts'
export { samletTekst } from './lovtekst.ts'
export { laesLovtekst } from './laes-lovtekst.ts'
export { loveneIFilen } from './lovene-i-filen.ts'
export { opbygning } from './opbygning.ts'
export { type Aftrykssvar, type EftersetLovtekst, type EftersetParagraf, eftersesLovtekst } from './efterse-lovtekst.ts'
export { type Ordlyd, type OrdlydLinje, type StedIParagraf, ordlyd } from './ordlyd.ts'
export { alleCitater } from './citater.ts'
export {
  type Citatdaekning,
  type CitatUdenOrd,
  type Ordparagraf,
  type SlaaOp,
  citatdaekning,
} from './citater-uden-ord.ts'
