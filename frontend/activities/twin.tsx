/** Asks about a new partner's name that one in the network has already: that one, or another of the same name? */
import { Button } from "@shell";

export interface TwinProps {
  /** What is asked, as the group's name: the line above says it to the eye. */
  label: string;
  take: string;
  other: string;
  onTake: () => void;
  onOther: () => void;
}

/** Enter was pressed in the field and has added nothing: where the focus goes says so. */
const focusFirst = (row: HTMLElement | null): void => {
  row?.querySelector("button")?.focus();
};

export const Twin = ({ label, take, other, onTake, onOther }: TwinProps) => (
  <div ref={focusFirst} class="px-row" role="group" aria-label={label}>
    <Button small onClick={onTake}>{take}</Button>
    <Button small look="quiet" onClick={onOther}>{other}</Button>
  </div>
);
