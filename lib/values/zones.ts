/** Names of time zones as texts give them, and what time they are elsewhere. */

/** Abbreviations and first words of names ("Eastern time", "Moscow time") as IANA zones. */
export const ZONES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['America/New_York', 'et est edt eastern washington york'],
      ['America/Chicago', 'ct cst cdt central chicago'],
      ['America/Denver', 'mt mst mdt mountain denver'],
      ['America/Los_Angeles', 'pt pst pdt pacific angeles'],
      ['UTC', 'gmt utc zulu'],
      ['Europe/London', 'bst london british'],
      ['Europe/Berlin', 'cet cest berlin'],
      ['Europe/Paris', 'paris french'],
      ['Europe/Brussels', 'brussels'],
      ['Europe/Rome', 'rome'],
      ['Europe/Athens', 'athens'],
      ['Europe/Helsinki', 'helsinki eet eest'],
      ['Europe/Warsaw', 'warsaw'],
      ['Europe/Madrid', 'madrid'],
      ['Europe/Vienna', 'vienna'],
      ['Europe/Zurich', 'geneva zurich swiss'],
      ['Europe/Stockholm', 'stockholm'],
      ['Europe/Oslo', 'oslo'],
      ['Europe/Copenhagen', 'copenhagen'],
      ['Europe/Prague', 'prague'],
      ['Europe/Budapest', 'budapest'],
      ['Europe/Bucharest', 'bucharest'],
      ['Europe/Lisbon', 'lisbon'],
      ['Europe/Dublin', 'dublin irish'],
      ['Europe/Minsk', 'minsk'],
      ['Asia/Tbilisi', 'tbilisi'],
      ['Asia/Baku', 'baku'],
      ['Africa/Cairo', 'cairo'],
      ['Africa/Nairobi', 'nairobi'],
      ['Africa/Lagos', 'lagos'],
      ['Africa/Johannesburg', 'sast johannesburg'],
      ['Asia/Baghdad', 'baghdad'],
      ['Asia/Qatar', 'doha qatar'],
      ['Asia/Kabul', 'kabul'],
      ['Asia/Karachi', 'karachi islamabad pkt'],
      ['Asia/Dhaka', 'dhaka'],
      ['Asia/Bangkok', 'bangkok'],
      ['Asia/Singapore', 'singapore sgt'],
      ['Asia/Jakarta', 'jakarta'],
      ['Asia/Manila', 'manila'],
      ['Asia/Taipei', 'taipei'],
      ['Pacific/Auckland', 'auckland nzst nzdt'],
      ['America/Toronto', 'toronto ottawa'],
      ['America/Sao_Paulo', 'brasilia brt'],
      ['Europe/Moscow', 'moscow msk kremlin'],
      ['Europe/Kyiv', 'kyiv kiev'],
      ['Europe/Istanbul', 'istanbul ankara'],
      ['Asia/Riyadh', 'riyadh saudi jeddah'],
      ['Asia/Dubai', 'dubai'],
      ['Asia/Jerusalem', 'jerusalem israel israeli'],
      ['Asia/Tehran', 'tehran'],
      ['Asia/Kolkata', 'ist delhi india indian'],
      ['Asia/Shanghai', 'beijing shanghai china chinese'],
      ['Asia/Hong_Kong', 'hkt'],
      ['Asia/Tokyo', 'jst tokyo japan'],
      ['Asia/Seoul', 'kst seoul'],
      ['Australia/Sydney', 'aest aedt sydney'],
    ] as const
  ).flatMap(([zone, names]) => names.split(' ').map((name): [string, string] => [name, zone])),
);

const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      });
    } catch {
      format = null;
    }
    formats.set(zone, format);
  }
  return format;
}

/** Minutes a zone is ahead of UTC at a UTC instant (ms); null for a zone the platform does not know. */
export function zoneOffset(zone: string, instant: number): number | null {
  const format = formatOf(zone);
  if (!format) return null;
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const local = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!);
  return Math.round((local - instant) / 60000);
}

/** Clock time of `minutes` in zone `from` as minutes after midnight in zone `to`, on a day (days since 1970); null if unknown. */
export function convertClock(minutes: number, from: string, to: string, day: number): number | null {
  if (from === to) return minutes;
  const wall = day * 86400000 + minutes * 60000;
  const guess = zoneOffset(from, wall);
  if (guess === null) return null;
  const instant = wall - (zoneOffset(from, wall - guess * 60000) ?? guess) * 60000;
  const target = zoneOffset(to, instant);
  if (target === null) return null;
  const there = Math.round(instant / 60000) + target;
  return ((there % 1440) + 1440) % 1440;
}
