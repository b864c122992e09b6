/** Draws a kind's own part of the page; an error in it leaves the rest of the page and the work untouched. */
import type { Kind, KindProps } from "../kind";
import { Boundary } from "./mount";
import { Banner } from "./surfaces";

export function Face({ kind, props }: { kind: Kind; props: KindProps }) {
  const View = props.face === "edit" ? kind.Edit : kind.Read;
  return (
    <Boundary
      message={
        <Banner tone="danger" icon="info">
          {props.t("page.part_failed")}
        </Banner>
      }
    >
      <View {...props} />
    </Boundary>
  );
}
