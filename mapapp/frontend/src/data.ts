/** What a map shows, as layers/features.py and layers/style.py write it. */

import { decode } from "./polyline";
import { extentOf, project, type Extent } from "./mercator";

export interface Incident {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly date: string;
  readonly earliest: string;
  readonly latest: string;
  readonly place: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: number;
  readonly radius: number | null;
  readonly shape: number | null;
  /** Incidents of one number stand at one point. */
  readonly spot: number | null;
  readonly actors: readonly string[];
  readonly assertion: string;
  readonly quote: string;
  /** Where the place stands in the quote, in UTF-16 units. */
  readonly mark: readonly [number, number] | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly article: number;
  readonly lang: string;
  readonly status: string;
  readonly confidence: number;
  readonly reasons: readonly (readonly [number, string, string])[];
}

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly url: string;
  readonly published: string;
  readonly lang: string;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly country: string;
  readonly admin1: string;
}

export interface Shape {
  readonly isArea: boolean;
  /** Polygons as rings, or one line each, in units of the world. */
  readonly parts: readonly (readonly Float64Array[])[];
  readonly extent: Extent;
}

export interface MapDataJson {
  readonly incidents: readonly Incident[];
  readonly articles: readonly Article[];
  readonly places: readonly Place[];
  readonly shapes: readonly { readonly area: boolean; readonly parts: readonly (readonly string[])[] }[];
  readonly shapeSteps: number;
}

/** The data block of an exported page. */
export interface PageJson {
  readonly map: MapDataJson;
  readonly title: string;
  readonly lang: string;
  readonly tiles: { readonly url: string; readonly host: string; readonly attribution: string } | null;
}

export class MapData {
  readonly incidents: readonly Incident[];
  readonly shapes: readonly Shape[];
  private readonly articles: readonly Article[];
  private readonly places: readonly Place[];
  private readonly byId: ReadonlyMap<string, Incident>;

  constructor(json: MapDataJson) {
    this.incidents = json.incidents;
    this.articles = json.articles;
    this.places = json.places;
    this.byId = new Map(json.incidents.map((incident) => [incident.id, incident]));
    this.shapes = json.shapes.map(({ area, parts }) => {
      const decoded = parts.map((part) => part.map((ring) => project(decode(ring, json.shapeSteps))));
      const all = decoded.flat().flatMap((ring) => Array.from(ring));
      return { isArea: area, parts: decoded, extent: extentOf(Float64Array.from(all)) };
    });
  }

  incident(id: string): Incident | undefined {
    return this.byId.get(id);
  }

  article(incident: Incident): Article {
    const article = this.articles[incident.article];
    if (!article) {
      throw new Error(`incident ${incident.id} has no article`);
    }
    return article;
  }

  place(incident: Incident): Place | undefined {
    return incident.place === null ? undefined : this.places[incident.place];
  }

  articleCount(incidents: readonly Incident[]): number {
    return new Set(incidents.map((incident) => incident.article)).size;
  }
}

/** Whether an incident is drawn: countries and places unknown are in the list only. */
export const isDrawn = (incident: Incident): boolean =>
  incident.shape !== null || (incident.lat !== null && incident.lon !== null);
