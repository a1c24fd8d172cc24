import type { Text } from "../messages/text";
import type { NamedFunction } from "./findFunctions";
import { FunctionPage } from "./FunctionPage";
import { FunctionSearch } from "./FunctionSearch";
import { useDecimalSign } from "./useDecimalSign";
import type { Insertion } from "./useInsertion";

/** Where the user is among the functions; kept while the pane lives. */
export interface GalleryPlace {
  /** As typed into the search field. */
  readonly query: string;
  /** The function that is read; the list if there is none. */
  readonly open?: NamedFunction;
  /** The one from which the user came back to the list. */
  readonly left?: string;
}

/** *Rumus*: all functions, and one of them to read and to insert. */
export function FunctionGallery(props: {
  place: GalleryPlace;
  onPlace: (place: GalleryPlace) => void;
  insertion: Insertion;
  onWritten: (failure?: Text) => void;
  onBack: () => void;
}) {
  const { onPlace } = props;
  const { query, open, left } = props.place;
  const decimal = useDecimalSign();
  if (!open) {
    return (
      <FunctionSearch
        query={query}
        left={left}
        onQuery={(typed) => onPlace({ query: typed })}
        onOpen={(each) => onPlace({ query, open: each })}
        onBack={() => {
          onPlace({ query });
          props.onBack();
        }}
      />
    );
  }
  return (
    <FunctionPage
      shown={open}
      decimal={decimal}
      insertion={props.insertion}
      onWritten={props.onWritten}
      onBack={() => onPlace({ query, left: open[0] })}
    />
  );
}
