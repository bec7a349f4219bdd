export { clamdAt, type ScanResult, type VirusScanner } from './clamd.ts'
