/** The ends of a shape in longitude and latitude. */
interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export interface GeoFilter {
  readonly relation: string;
  readonly shape: { readonly coordinates: unknown };
}

/** Whether a location lies to a shape as a filter says. Shapes are taken for the boxes around them. */
export function liesAs(location: { readonly geometry: { readonly coordinates: unknown } } | undefined, { relation, shape }: GeoFilter): boolean {
  if (!location) return false;
  const a = boxOf(location.geometry.coordinates);
  const b = boxOf(shape.coordinates);
  if (relation === 'WITHIN') return a.west >= b.west && a.east <= b.east && a.south >= b.south && a.north <= b.north;
  const meets = a.west <= b.east && a.east >= b.west && a.south <= b.north && a.north >= b.south;
  return meets === (relation === 'INTERSECTS');
}

function boxOf(coordinates: unknown): Box {
  const numbers = (coordinates as unknown[]).flat(Infinity) as number[];
  const east = numbers.filter((_, index) => index % 2 === 0);
  const north = numbers.filter((_, index) => index % 2 === 1);
  return { west: Math.min(...east), east: Math.max(...east), south: Math.min(...north), north: Math.max(...north) };
}
