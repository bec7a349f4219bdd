export { SimilarList, SimilarSection } from './similar-list.tsx'
export { type SimilarInitiative, type Similarity, type SimilarityQuestion, similarTo } from './similarity.queries.ts'
export { forgetText, readingVersion, rememberText, type TextToRemember } from './similarity.store.ts'
