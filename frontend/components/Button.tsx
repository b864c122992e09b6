/** Draws buttons, and links that look like them. A screen has one primary button. */
import type { ButtonHTMLAttributes, ComponentChildren } from "preact";
import { Icon } from "./Icon";
import type { IconName } from "./icons";
import "./Button.css";

export interface ButtonProps extends Omit<ButtonHTMLAttributes, "icon" | "size" | "label" | "name" | "disabled"> {
  /** `outline` by default. */
  look?: "primary" | "outline" | "quiet" | "danger" | undefined;
  icon?: IconName | undefined;
  small?: boolean | undefined;
  /** The accessible name of a button that shows only an icon. */
  name?: string | undefined;
  disabled?: boolean | undefined;
  children?: ComponentChildren;
}

function classes(look: ButtonProps["look"], small: boolean | undefined, extra: unknown): string {
  const own = look && look !== "outline" ? ` px-${look}` : "";
  return `px-btn${own}${small ? " px-small" : ""}${typeof extra === "string" ? ` ${extra}` : ""}`;
}

export function Button({ look, icon, small, name, children, class: extra, ...rest }: ButtonProps) {
  if (name !== undefined) {
    return (
      <button type="button" {...rest} class={`px-iconbtn${typeof extra === "string" ? ` ${extra}` : ""}`} aria-label={name}>
        {icon && <Icon name={icon} />}
      </button>
    );
  }
  return (
    <button type="button" {...rest} class={classes(look, small, extra)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export interface LinkButtonProps {
  href: string;
  look?: ButtonProps["look"];
  icon?: IconName;
  small?: boolean;
  /** Opens a page of its own, outside the frame it is in. */
  newTab?: boolean;
  children: ComponentChildren;
}

export function LinkButton({ href, look, icon, small, newTab, children }: LinkButtonProps) {
  return (
    <a href={href} class={classes(look, small, "")} {...(newTab ? { target: "_blank", rel: "noopener" } : {})}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
