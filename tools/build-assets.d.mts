/** Builds what a browser fetches into `outDir`; resolves to the manifest, from plain name to address. */
export function buildAssets(outDir: string): Promise<Record<string, string>>
