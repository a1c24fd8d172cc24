import { HostError } from "../core/hostError";
import { HostCollection, HostObject } from "../core/hostObject";
import type { RecordValue } from "../engine/records";
import type { DocumentSettings } from "../side/documentSettings";

export class Setting extends HostObject {
  override readonly scalars = ["key", "value"];

  constructor(
    private readonly settings: DocumentSettings,
    readonly key: string,
  ) {
    super();
  }

  get id(): string {
    return this.key;
  }

  get value(): RecordValue {
    return this.settings.get(this.key) ?? null;
  }

  set value(value: RecordValue) {
    this.settings.set(this.key, value);
  }

  delete(): void {
    this.settings.remove(this.key);
  }
}

export class SettingCollection extends HostCollection<Setting> {
  constructor(private readonly settings: DocumentSettings) {
    super();
  }

  get items(): Setting[] {
    return this.settings.keys.map((key) => new Setting(this.settings, key));
  }

  /** Adds a setting, or gives an existing one a new value. */
  add(key: string, value: RecordValue): Setting {
    this.settings.set(key, value);
    return new Setting(this.settings, key);
  }

  getItemOrNullObject(key: string): Setting | null {
    return this.settings.get(key) === undefined ? null : new Setting(this.settings, key);
  }

  getItem(key: string): Setting {
    const setting = this.getItemOrNullObject(key);
    if (setting) return setting;
    throw new HostError("ItemNotFound", `There is no setting "${key}".`);
  }
}
