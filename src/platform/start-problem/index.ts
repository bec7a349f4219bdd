export { atStage, explain, type Stage, type Surroundings } from './explain.ts'
export { homeNotWritable, nodeProblem } from './machine-problems.ts'
export { type Sentences, StartProblem } from './problem.ts'
export { sentencesOf } from './sentences.ts'
