/** The one place for what comes with the drawing (more-map.js), and is not missed until then: sentences about the map, and
 * what few partners need. MapFigure asks for the file wherever there is a partner. */
import type { ComponentProps, ComponentType } from "preact";
import { useLater } from "@shell";
import { AFTER_THE_FIRST_SAVE } from "./figure";
import type { More as Few } from "./more";
import type { Says } from "./says";

interface Parts {
  More?: typeof Few;
  Saying?: typeof Says;
}

function later<Name extends keyof Parts>(name: Name) {
  return function Later(props: ComponentProps<NonNullable<Parts[Name]>>) {
    const parts = useLater<Parts>("more-map", AFTER_THE_FIRST_SAVE);
    // A file of an earlier release has the drawing only.
    const Part = parts && parts !== "failed" && (parts[name] as ComponentType<object> | undefined);
    return Part ? <Part {...props} /> : null;
  };
}

export const More = later("More");
export const Saying = later("Saying");
