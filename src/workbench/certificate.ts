import { X509Certificate } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { generateCertificates, verifyCertificates } from "office-addin-dev-certs";
import { localhostCertificatePath, localhostKeyPath } from "office-addin-dev-certs/lib/defaults";
import type { Certificate } from "./server";

/** Where a certificate is kept that nobody trusts: warned of once, the browser remembers it. */
const folder = path.resolve(__dirname, "../../node_modules/.cache/localhost-certificate");
const own = {
  authority: path.join(folder, "ca.crt"),
  cert: path.join(folder, "localhost.crt"),
  key: path.join(folder, "localhost.key"),
};
const days = 365;

export interface LocalCertificate extends Certificate {
  /** Whether the developer has installed it on this computer. */
  readonly trusted: boolean;
}

/** The installed development certificate, else one of our own. Asks nobody and installs nothing. */
export async function localCertificate(): Promise<LocalCertificate> {
  if (isInstalled()) return { ...read(localhostCertificatePath, localhostKeyPath), trusted: true };
  if (!isUsable()) {
    rmSync(folder, { recursive: true, force: true });
    await generateCertificates(own.authority, own.cert, own.key, days);
  }
  return { ...read(own.cert, own.key), trusted: false };
}

/** What can't be verified counts as not installed. */
function isInstalled(): boolean {
  try {
    return verifyCertificates();
  } catch {
    return false;
  }
}

function isUsable(): boolean {
  try {
    const { cert } = read(own.cert, own.key);
    return new Date(new X509Certificate(cert).validTo) > new Date();
  } catch {
    return false;
  }
}

function read(cert: string, key: string): Certificate {
  return { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
}
