import type { Blok, Brevvilkaar } from '../blok.ts'
import { fvl } from '../hjemler.ts'
import { egneOrd } from './egne-ord.ts'

/** De vigtigste oplysninger, fortalt af den, der kender sagen. */
export const OPLYSNINGERNE: Blok<Brevvilkaar> = {
  id: 'oplysningerne',
  overskrift: 'Det ved vi om din situation',
  hjemmel: [fvl({ paragraf: '24', stk: 2 })],
  skriv: (grundlag) =>
    egneOrd(grundlag.egneOrd, {
      id: 'oplysninger',
      navn: 'De vigtigste oplysninger',
      vejledning: 'Skriv kort, hvad der er sket, og hvad du har lagt til grund. Skriv til borgeren: «Du har …».',
      kraeves: true,
    }),
}
