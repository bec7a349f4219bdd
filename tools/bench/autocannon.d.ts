/** The part of autocannon's interface that is used; the package carries no types. */
declare module 'autocannon' {
  type Result = {
    readonly duration: number
    readonly errors: number
    readonly requests: { readonly total: number }
    readonly latency: { readonly p99: number }
    readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>
  }
  type Options = {
    readonly url: string
    readonly connections: number
    readonly duration: number
    readonly headers?: Readonly<Record<string, string>>
    readonly requests?: readonly { readonly setupRequest: (request: object) => object }[]
  }
  export default function autocannon(options: Options): Promise<Result>
}
