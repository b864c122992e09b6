/**
 * Draws the parts that come with more-map.js and can wait for it: sentences about the map, fields that few partners
 * need, and details beyond the rows. MapFigure asks for the file wherever there is a partner, and says so where it
 * does not come.
 */
import type { ComponentProps, ComponentType } from "preact";
import { Lost, useLater } from "@shell";
import type { Gone as Asked } from "./answers";
import type { PartnerDetails as Told } from "./details";
import { AFTER_THE_FIRST_SAVE } from "./figure";
import type { More as Few } from "./more";
import type { Says } from "./says";
import type { Ties as Knows } from "./ties";

interface Parts {
  Gone?: typeof Asked;
  More?: typeof Few;
  Saying?: typeof Says;
  PartnerDetails?: typeof Told;
  Ties?: typeof Knows;
}

/** `far`: away from the drawing, so that a missing file is reported here too. */
function later<Name extends keyof Parts>(name: Name, far = false) {
  return function Later(props: ComponentProps<NonNullable<Parts[Name]>>) {
    const parts = useLater<Parts>("more-map", AFTER_THE_FIRST_SAVE);
    if (far && parts === "failed") return <Lost name="more-map" />;
    // The file of an earlier release contains only the drawing.
    const Part = parts && parts !== "failed" && (parts[name] as ComponentType<object> | undefined);
    return Part ? <Part {...props} /> : null;
  };
}

export const More = later("More", true);
export const Gone = later("Gone");
export const Ties = later("Ties");
export const Saying = later("Saying");
export const PartnerDetails = later("PartnerDetails");
