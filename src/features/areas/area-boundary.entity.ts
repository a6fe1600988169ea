import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';

/** A polygon or several, as GeoJSON has them (longitude, latitude; EPSG:4326). */
export interface BoundaryGeometry {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly coordinates: unknown;
}

/** Where an area lay from a day on. A change of boundary is a new row; the old one stays for older figures. */
@Entity()
export class AreaBoundary extends Recorded {
  @Column('uuid')
  areaId: string;

  @Column('date')
  validFrom: string;

  @Column('jsonb')
  geometry: BoundaryGeometry;

  /** Who published it, under which licence. */
  @Column('text')
  source: string;
}
