export {
  appendToJournal,
  type ChainFault,
  chainFaults,
  type HistoryLine,
  historyOf,
  type JournalEntry,
} from './journal.store.ts'
export { knownTotal } from './known-totals.ts'
