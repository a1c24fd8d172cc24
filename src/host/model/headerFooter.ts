import { HostError } from "../core/hostError";
import { HostObject } from "../core/hostObject";
import type { HeaderFooterTexts, PageLayouts } from "../side/pageLayouts";
import type { Worksheet } from "./worksheet";

/** Only what stands on all pages is emulated. */
export class HeaderFooterGroup extends HostObject {
  readonly defaultForAllPages: HeaderFooter;

  constructor(layouts: PageLayouts, worksheet: Worksheet) {
    super();
    this.defaultForAllPages = new HeaderFooter(layouts, worksheet);
  }
}

/** As many characters as Excel takes for the three parts of a header, or of a footer. */
const mostCharacters = 255;

export class HeaderFooter extends HostObject {
  override readonly scalars = [
    "centerFooter",
    "centerHeader",
    "leftFooter",
    "leftHeader",
    "rightFooter",
    "rightHeader",
  ];

  constructor(
    private readonly layouts: PageLayouts,
    private readonly worksheet: Worksheet,
  ) {
    super();
  }

  get leftHeader(): string {
    return this.texts.leftHeader;
  }

  set leftHeader(leftHeader: string) {
    this.change({ leftHeader });
  }

  get centerHeader(): string {
    return this.texts.centerHeader;
  }

  set centerHeader(centerHeader: string) {
    this.change({ centerHeader });
  }

  get rightHeader(): string {
    return this.texts.rightHeader;
  }

  set rightHeader(rightHeader: string) {
    this.change({ rightHeader });
  }

  get leftFooter(): string {
    return this.texts.leftFooter;
  }

  set leftFooter(leftFooter: string) {
    this.change({ leftFooter });
  }

  get centerFooter(): string {
    return this.texts.centerFooter;
  }

  set centerFooter(centerFooter: string) {
    this.change({ centerFooter });
  }

  get rightFooter(): string {
    return this.texts.rightFooter;
  }

  set rightFooter(rightFooter: string) {
    this.change({ rightFooter });
  }

  private get texts(): HeaderFooterTexts {
    return this.layouts.of(this.worksheet.id);
  }

  private change(changes: Partial<HeaderFooterTexts>): void {
    this.worksheet.refuseIfProtected();
    if (Object.values(changes).some((text: unknown) => typeof text !== "string")) {
      throw new HostError("InvalidArgument", "A header or footer is a text.");
    }
    const texts = { ...this.texts, ...changes };
    const header = texts.leftHeader + texts.centerHeader + texts.rightHeader;
    const footer = texts.leftFooter + texts.centerFooter + texts.rightFooter;
    if (header.length > mostCharacters || footer.length > mostCharacters) {
      throw new HostError("InvalidArgument", "The header or footer is too long.");
    }
    this.layouts.change(this.worksheet.id, changes);
  }
}
