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
  readonly icon: string;
}

/** @throws Error naming what the manifest lacks. */
export function readManifest(xml: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const button = first(document, "Control");
  const pane = resource(document, first(button, "SourceLocation"));
  return {
    namespace: resource(document, first(document, "Namespace")),
    groupLabel: resource(document, childOf(first(document, "Group"), "Label")),
    buttonLabel: resource(document, childOf(button, "Label")),
    buttonTip: resource(document, first(button, "Description")),
    pane: served(pane, pane),
    icon: served(resource(document, first(button, "Image")), pane),
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

/** The Indonesian text or address, the manifest's default, that an element names by its resid. */
function resource(document: Document, element: Element): string {
  const id = element.getAttribute("resid");
  const resources = [...first(document, "Resources").getElementsByTagName("*")];
  const value = resources.find((each) => each.id === id)?.getAttribute("DefaultValue");
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
