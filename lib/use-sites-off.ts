import { useEffect, useState } from 'preact/hooks';
import { readSitesOff, sitesOff } from './settings.ts';

/** The sites where Variorum is off, followed live; null until read. */
export function useSitesOff(): string[] | null {
  const [off, setOff] = useState<string[] | null>(null);
  useEffect(() => {
    const read = () => void readSitesOff().then(setOff);
    read();
    return sitesOff.watch(read);
  }, []);
  return off;
}
