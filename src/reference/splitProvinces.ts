/** A province that was made from another one's regions, and from which. */
interface SplitProvince {
  readonly province: string;
  readonly from: string;
  readonly law: string;
  readonly source: string;
}

const PAPUA =
  "https://mataberita.co.id/2022/07/30/presiden-jokowi-teken-uu-pembentukan-3-provinsi-baru/";
const PAPUA_BARAT_DAYA =
  "https://jdih.maritim.go.id/index.php/uu-292022-pembentukan-provinsi-papua-barat-daya";

/** The provinces of 2022, by Kemendagri code: sheets of earlier years list their regions under the older one. */
const splitProvinces: readonly SplitProvince[] = [
  { province: "93", from: "91", law: "UU 14/2022", source: PAPUA },
  { province: "94", from: "91", law: "UU 15/2022", source: PAPUA },
  { province: "95", from: "91", law: "UU 16/2022", source: PAPUA },
  { province: "96", from: "92", law: "UU 29/2022", source: PAPUA_BARAT_DAYA },
];

/** Whether regions of a province belonged to another one until 2022, both by Kemendagri code. */
export function wasPartOf(province: string, other: string): boolean {
  return splitProvinces.some((split) => split.province === province && split.from === other);
}
