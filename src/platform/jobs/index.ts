export { type AnyWorker, type Job, job, type Work, type Worker, worker } from './job.ts'
export { type Jobs, openJobs, sendJob } from './jobs.ts'
