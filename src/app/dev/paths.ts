/** Addresses of the developer's floor; none of them exists in production. */
export const devPaths = {
  floor: '/dev',
  personas: '/dev/personas',
  enter: (personId: string) => `/dev/personas/${personId}`,
  time: '/dev/clock',
  gallery: '/dev/gallery',
  papers: '/dev/papers',
  issuedPaper: (id: string, format: string) => `/dev/papers/${id}/${format}`,
  samplePaper: (layout: string, file: string) => `/dev/papers/samples/${layout}/${file}`,
  mails: '/dev/mails',
  jump: '/dev/jump',
  jumpTo: (machine: string, state: string) => `/dev/jump?quy-trinh=${machine}&trang-thai=${state}`,
  rooms: '/dev/rooms',
} as const
