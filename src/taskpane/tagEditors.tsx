import { Checkbox, Select } from "@fluentui/react-components";
import { basisNames, denominatorNames, notFilledIn, tagNames } from "../messages/tags";
import type { Text } from "../messages/text";
import type { Corrections } from "../tables/enrolmentTable";
import { bases, denominators, segments, type Tags } from "../tables/tags";
import { useSay } from "./language";
import { useStyles } from "./styles";

interface TagEditor {
  tags: Tags;
  onSay: (tag: Corrections) => void;
}

export function DenominatorEditor({ tags, onSay }: TagEditor) {
  return (
    <OneOf
      name={tagNames.denominator}
      known={denominators}
      names={denominatorNames}
      value={tags.denominator?.value}
      onChoose={(denominator) => onSay({ denominator })}
    />
  );
}

export function BasisEditor({ tags, onSay }: TagEditor) {
  return (
    <OneOf
      name={tagNames.basis}
      known={bases}
      names={basisNames}
      value={tags.basis?.value}
      onChoose={(basis) => onSay({ basis })}
    />
  );
}

export function SegmentsEditor({ tags, onSay }: TagEditor) {
  const say = useSay();
  const styles = useStyles();
  const chosen = tags.segments?.value ?? [];
  const choose = (segment: string, isIn: boolean) => {
    const next = segments.filter((each) => (each === segment ? isIn : chosen.includes(each)));
    onSay({ segments: next.length > 0 ? next : null });
  };
  return (
    <div role="group" aria-label={say(tagNames.segments)} className={styles.bar}>
      {segments.map((segment) => (
        <Checkbox
          key={segment}
          label={segment}
          checked={chosen.includes(segment)}
          onChange={(_, { checked }) => choose(segment, checked === true)}
        />
      ))}
    </div>
  );
}

function OneOf<T extends string>(props: {
  name: Text;
  known: readonly T[];
  names: Readonly<Record<T, Text>>;
  value?: T;
  /** null: not known. */
  onChoose: (value: T | null) => void;
}) {
  const say = useSay();
  const { known, names } = props;
  return (
    <Select
      size="small"
      aria-label={say(props.name)}
      value={props.value ?? ""}
      onChange={(_, { value }) => props.onChoose(known.find((each) => each === value) ?? null)}
    >
      <option value="">{say(notFilledIn)}</option>
      {known.map((each) => (
        <option key={each} value={each}>
          {say(names[each])}
        </option>
      ))}
    </Select>
  );
}
