/** What the workbench takes from the add-in's manifest. */
export interface Manifest {
  /** What stands before the point in the add-in's functions. */
  readonly namespace: string;
  /** The name of the group on the ribbon. */
  readonly groupLabel: string;
  readonly buttonLabel: string;
  /** What the button does, in one sentence. */
  readonly buttonTip: string;
  /** Addresses on the workbench's server. */
  readonly pane: string;
  /** What the add-in's functions are called and take. */
  readonly metadata: string;
  readonly icon: string;
}

/**
 * @param locale the program's: en-US has words of its own
 * @throws Error naming what the manifest lacks
 */
export function readManifest(xml: string, locale: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const resource = (element: Element) => resourceOf(document, element, locale);
  const button = first(document, "Control");
  const pane = resource(first(button, "SourceLocation"));
  return {
    namespace: resource(first(document, "Namespace")),
    groupLabel: resource(childOf(first(document, "Group"), "Label")),
    buttonLabel: resource(childOf(button, "Label")),
    buttonTip: resource(first(button, "Description")),
    pane: served(pane, pane),
    metadata: served(resource(first(first(document, "Metadata"), "SourceLocation")), pane),
    icon: served(resource(first(button, "Image")), pane),
  };
}

function first(parent: Document | Element, name: string): Element {
  const element = parent.getElementsByTagNameNS("*", name)[0];
  if (!element) throw new Error(`manifest.xml: ${name}`);
  return element;
}

function childOf(parent: Element, name: string): Element {
  const child = [...parent.children].find((element) => element.localName === name);
  if (!child) throw new Error(`manifest.xml: ${parent.localName}/${name}`);
  return child;
}

/** The text or address that an element names by its resid: the locale's, or else the default. */
function resourceOf(document: Document, element: Element, locale: string): string {
  const id = element.getAttribute("resid");
  const resources = [...first(document, "Resources").getElementsByTagName("*")];
  const found = resources.find((each) => each.id === id);
  const own = [...(found?.children ?? [])].find((each) => each.getAttribute("Locale") === locale);
  const value = own?.getAttribute("Value") ?? found?.getAttribute("DefaultValue");
  if (!value) throw new Error(`manifest.xml: ${id ?? element.localName}`);
  return value;
}

/**
 * The add-in's own address → where the workbench's server has the same file. The add-in's folder,
 * whatever its public address is, is the one that holds the pane.
 */
function served(address: string, pane: string): string {
  const folder = new URL(".", pane).pathname;
  return `/addin/${new URL(address).pathname.slice(folder.length)}`;
}
