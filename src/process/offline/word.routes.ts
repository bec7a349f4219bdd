import type { Route } from '#ground/identity'
import { paths } from '#ground/paths'
import { postsFor, registrationMachine } from '#lifecycle'
import { compareFile, downloadForm, uploadPage } from './word.reading.tsx'
import { takeAnswers } from './word.writing.tsx'

const registrars = postsFor(registrationMachine, 'save')
const upload = paths.fromWord(':id')
const take = paths.takeFromWord(':id')

export const wordRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: paths.wordForm(':id'),
    name: 'registration.word-form',
    open: registrars,
    handle: downloadForm,
  },
  { method: 'GET', path: upload, name: 'registration.from-word', open: registrars, handle: uploadPage },
  {
    method: 'POST',
    path: upload,
    name: 'registration.compare-word',
    open: registrars,
    takes: 'files',
    handle: compareFile,
  },
  { method: 'POST', path: take, name: 'registration.save', open: registrars, handle: takeAnswers },
]
