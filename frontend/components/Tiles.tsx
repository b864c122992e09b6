/** Chooses by tapping: radios or checkboxes as tiles, each with room for a drawing. */
import type { ComponentChildren } from "preact";
import { Field, type FieldProps } from "./Field";
import { Icon } from "./Icon";
import "./Tiles.css";

export interface TileOption {
  value: string;
  label: ComponentChildren;
  /** A drawing beside (or, with three columns, above) the words. */
  drawing?: ComponentChildren;
  /** A short line below the label. */
  note?: ComponentChildren;
}

interface TilesBase extends FieldProps {
  options: readonly TileOption[];
  /** 2 or 3 equal columns; by default as many as fit. 3 puts the drawing above the words. */
  columns?: 2 | 3 | undefined;
  readOnly?: boolean | undefined;
}

export interface TilesProps extends TilesBase {
  value: string;
  /** Hides the tick of a radio where weight and edge already show the choice. Checkboxes always show their box. */
  noTick?: boolean | undefined;
  /** Radio: tapping the chosen tile again takes the choice back (`""`). */
  onChange: (value: string) => void;
}

export interface MultiTilesProps extends TilesBase {
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** At most so many; further tiles are disabled until one is taken back. */
  most?: number | undefined;
}

const gridClass = (columns: 2 | 3 | undefined, noTick?: boolean): string =>
  `px-tiles${columns ? ` px-t${String(columns)}` : ""}${noTick ? " px-nt" : ""}`;

function Face({ option }: { option: TileOption }) {
  return (
    <>
      {option.drawing}
      <span>
        {option.label}
        {option.note && <small>{option.note}</small>}
      </span>
      <span class="px-tick">
        <Icon name="check" stroke={2.6} />
      </span>
    </>
  );
}

export function Tiles({ options, value, onChange, columns, readOnly, noTick, ...field }: TilesProps) {
  return (
    <Field {...field} group>
      {({ id }) => (
        <div class={gridClass(columns, noTick)}>
          {options.map((option) => (
            <label class="px-tile" key={option.value}>
              <input
                type="radio"
                name={id}
                checked={option.value === value}
                disabled={readOnly}
                onChange={() => {
                  onChange(option.value);
                }}
                onClick={() => {
                  if (option.value === value) onChange("");
                }}
              />
              <Face option={option} />
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}

export function MultiTiles({ options, value, onChange, columns, readOnly, most, ...field }: MultiTilesProps) {
  const full = most !== undefined && value.length >= most;
  return (
    <Field {...field} group>
      {() => (
        <div class={gridClass(columns)}>
          {options.map((option) => {
            const on = value.includes(option.value);
            return (
              <label class="px-tile" key={option.value}>
                <input
                  type="checkbox"
                  checked={on}
                  disabled={readOnly || (full && !on)}
                  onChange={() => {
                    onChange(on ? value.filter((one) => one !== option.value) : [...value, option.value]);
                  }}
                />
                <Face option={option} />
              </label>
            );
          })}
        </div>
      )}
    </Field>
  );
}
