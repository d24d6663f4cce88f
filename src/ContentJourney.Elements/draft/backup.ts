import { type Fields, typed } from "./fields.ts";

/** What of `localStorage` is needed. */
export interface Shelf {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Typing that the server has not confirmed. */
export interface Backup {
  fields: Fields;
  /** When it was typed, ISO 8601. */
  at: string;
  /** The version it was typed over. */
  basedOn: string;
  /** The form was sent as a whole; a newer version then is this very text. */
  sent: boolean;
}

const days = 30;

/** Backups of one item. Each opened page has one of its own, so that two tabs never overwrite each other's. */
export class Backups {
  readonly #prefix: string;
  readonly #own: string;

  constructor(private readonly shelf: Shelf | null, scope: string, page: string) {
    this.#prefix = `cj-draft:${scope}:`;
    this.#own = this.#prefix + page;
  }

  /** Says whether the browser took it; a full or forbidden storage does not. */
  write(backup: Backup): boolean {
    try {
      this.shelf?.setItem(this.#own, JSON.stringify({ ...backup, fields: typed(backup.fields) }));
      return this.shelf !== null;
    } catch {
      return false;
    }
  }

  /** The newest backup that other openings of the page left behind, with the key to forget it by. */
  found(now: Date): { key: string; backup: Backup } | null {
    let newest: { key: string; backup: Backup } | null = null;
    for (const key of this.#keys()) {
      const backup = this.#read(key);
      if (!backup || now.getTime() - Date.parse(backup.at) > days * 86_400_000) this.forget(key);
      else if (!newest || backup.at > newest.backup.at) newest = { key, backup };
    }
    return newest;
  }

  forget(key = this.#own): void {
    try {
      this.shelf?.removeItem(key);
    } catch {
      // Nothing is stored where storing is forbidden.
    }
  }

  #keys(): string[] {
    if (!this.shelf) return [];
    return Array.from({ length: this.shelf.length }, (_, index) => this.shelf?.key(index) ?? "")
      .filter((key) => key.startsWith(this.#prefix) && key !== this.#own);
  }

  #read(key: string): Backup | null {
    try {
      const value: unknown = JSON.parse(this.shelf?.getItem(key) ?? "null");
      return isBackup(value) ? value : null;
    } catch {
      return null;
    }
  }
}

function isBackup(value: unknown): value is Backup {
  const backup = value as Partial<Backup> | null;
  return typeof backup === "object" && backup !== null && typeof backup.fields === "object" && !Number.isNaN(Date.parse(backup.at ?? ""));
}
