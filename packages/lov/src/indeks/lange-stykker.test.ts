import { expect, it } from 'vitest'
import { laesParagraffer, skrivParagraf } from './notation.ts'

it.each(['9: 9 1', '9: 10 1', '9: 12(1 11) 2'])('Et stykke kan have ti punktummer eller flere: %s', (linje) => {
  const paragraf = laesParagraffer(linje).get('9')
  expect(paragraf?.stykker).toHaveLength(2)
  expect(paragraf && skrivParagraf(paragraf)).toBe(linje)
})
