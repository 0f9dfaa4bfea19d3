/** Lightness and chroma that are seen on white, on sepia and on black. */
const mark = { lightness: 0.6, chroma: 0.11 } as const;

/**
 * The colour of a hue (OKLCH degrees) as `#rrggbb`, since few e-readers know `oklch()`.
 * https://bottosson.github.io/posts/oklab/
 */
export function hueToHex(hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [mark.chroma * Math.cos(angle), mark.chroma * Math.sin(angle)];
  const l = (mark.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (mark.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (mark.lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels.map(toByte).join('')}`;
}

function toByte(linear: number): string {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');
}
