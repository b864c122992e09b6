export interface KeptDevice {
  name: string;
  version: number;
  stores: { name: string; keyPath: string | null; indexes: { name: string; keyPath: string }[]; records: Record<string, unknown>[] }[];
}
export function keptOnDevice(): Promise<KeptDevice>;
export function putOnDevice(kept: KeptDevice): Promise<void>;
