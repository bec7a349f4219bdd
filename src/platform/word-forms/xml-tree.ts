import { XMLParser } from 'fast-xml-parser'
import { unescaped } from './xml-text.ts'

/** A node as the parser keeps it, in the order of the document: its name is its one key beside the attributes. */
export type XmlNode = { readonly [name: string]: unknown }

const attributesKey = ':@'
const prefix = '@_'

/**
 * Parses without entities of the document's own: a document type is refused, for nothing honest needs one here.
 * @throws when it is no XML
 */
export function parseXml(xml: string): readonly XmlNode[] {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new Error('A document type')
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: prefix,
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
  })
  return parser.parse(xml, true) as XmlNode[]
}

export const nameOf = (node: XmlNode): string => Object.keys(node).find((key) => key !== attributesKey) ?? ''

export const childrenOf = (node: XmlNode | undefined): readonly XmlNode[] => {
  const children = node?.[nameOf(node)]
  return Array.isArray(children) ? (children as XmlNode[]) : []
}

export const attributeOf = (node: XmlNode | undefined, name: string): string => {
  const attributes = node?.[attributesKey] as Readonly<Record<string, string>> | undefined
  return unescaped(attributes?.[`${prefix}${name}`] ?? '')
}

/** Words directly in a node. */
export const wordsIn = (node: XmlNode): string =>
  childrenOf(node)
    .map((child) => (typeof child['#text'] === 'string' ? unescaped(child['#text']) : ''))
    .join('')

export const named = (nodes: readonly XmlNode[], name: string): XmlNode | undefined =>
  nodes.find((node) => nameOf(node) === name)

/** The first node of this name at any depth down to `depth`. */
export function within(node: XmlNode | undefined, name: string, depth = 4): XmlNode | undefined {
  if (depth === 0) return undefined
  for (const child of childrenOf(node)) {
    const found = nameOf(child) === name ? child : within(child, name, depth - 1)
    if (found) return found
  }
  return undefined
}
