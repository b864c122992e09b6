/** The settings that a kind and its preset bring with them. */
import type { KindChoice, StudioValues } from "./types";

export function ofKind(kind: KindChoice | undefined, id: string): Partial<StudioValues> {
  const preset = kind?.presets.find((one) => one.value === id) ?? kind?.presets[0];
  if (!kind || !preset) return {};
  return {
    kind: kind.value, preset: preset.value, minimum: kind.minimum, needs_trainer: kind.needs_trainer, grading: kind.grading,
    level: preset.level, hours: preset.hours, competencies: preset.competencies, wpa: preset.wpa,
  };
}
