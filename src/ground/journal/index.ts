export {
  appendToJournal,
  type ChainFault,
  chainFaults,
  type HistoryLine,
  historyOf,
  type JournalEntry,
} from './journal.store.ts'
export { journalEnd, totalAt } from './known-totals.ts'
