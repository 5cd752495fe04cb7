/** A Leaflet layer that is one canvas, a little larger than the map, painted by a function. */

import * as L from "leaflet";
import type { Box } from "./labels";
import type { Extent } from "./mercator";

const PADDING = 0.3;
/** 288 pixels an inch. */
const ON_PAPER = 3;

/** What a canvas shows: where the world's units fall on it. */
export interface View {
  readonly zoom: number;
  /** Pixels a unit of the world. */
  readonly scale: number;
  /** Where the canvas begins, in pixels of the whole world. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly extent: Extent;
  /** The part of the canvas that is on the map when it is painted. */
  readonly shown: Box;
  /** How far west or east the world is drawn again, in units of the world. */
  readonly turns: readonly number[];
}

/** Pixels of a canvas, a pixel of the page: paper shows finer ones than most screens. */
export function sharpnessNow(): number {
  const isPrinting = document.documentElement.classList.contains("is-printing");
  return Math.max(window.devicePixelRatio || 1, isPrinting ? ON_PAPER : 1);
}

export type Paint = (context: CanvasRenderingContext2D, view: View) => void;

export class CanvasLayer extends L.Layer {
  private readonly canvas = document.createElement("canvas");
  private drawnCentre = L.latLng(0, 0);
  private drawnZoom = 0;
  private topLeft = L.point(0, 0);
  private queued = 0;
  private view: View | null = null;

  constructor(
    private readonly pane: string,
    zIndex: number,
    private readonly paint: Paint,
    map: L.Map,
  ) {
    super();
    const made = map.createPane(pane);
    made.style.zIndex = String(zIndex);
    made.style.pointerEvents = "none";
    this.canvas.className = "leaflet-zoom-animated";
    this.canvas.setAttribute("aria-hidden", "true");
  }

  override onAdd(map: L.Map): this {
    map.getPane(this.pane)?.append(this.canvas);
    this.redraw();
    return this;
  }

  override onRemove(): this {
    this.canvas.remove();
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return {
      viewreset: () => this.redraw(),
      moveend: () => this.redraw(),
      resize: () => this.redraw(),
      move: () => this.keepCovered(),
      zoomanim: (event) => this.animate(event as L.ZoomAnimEvent),
    };
  }

  redraw(): void {
    const map = this._map as L.Map | null;
    if (!map) {
      return;
    }
    const size = map.getSize();
    const margin = size.multiplyBy(PADDING).round();
    this.topLeft = map.containerPointToLayerPoint(margin.multiplyBy(-1)).round();
    this.drawnCentre = map.getCenter();
    this.drawnZoom = map.getZoom();
    L.DomUtil.setPosition(this.canvas, this.topLeft);
    const [width, height] = [size.x + 2 * margin.x, size.y + 2 * margin.y];
    const sharpness = sharpnessNow();
    this.canvas.width = Math.round(width * sharpness);
    this.canvas.height = Math.round(height * sharpness);
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
    const context = this.canvas.getContext("2d");
    if (context && width > 0 && height > 0) {
      context.scale(sharpness, sharpness);
      this.view = this.lookAt(map, width, height, margin);
      this.paint(context, this.view);
    }
  }

  /** Add what others of the same size show, until the next redraw: Chromium prints no canvas see-through. */
  layOver(others: readonly CanvasLayer[]): void {
    const context = this.canvas.getContext("2d");
    context?.resetTransform();
    others.forEach(({ canvas }) => context?.drawImage(canvas, 0, 0));
  }

  /** What was painted last. */
  get currentView(): View | null {
    return this.view;
  }

  /** From the map's corner to the canvas's. */
  get marginPoint(): L.Point {
    const map = this._map as L.Map | null;
    return map ? map.containerPointToLayerPoint([0, 0]).subtract(this.topLeft) : L.point(0, 0);
  }

  private lookAt(map: L.Map, width: number, height: number, margin: L.Point): View {
    const origin = map.getPixelOrigin().add(this.topLeft);
    const scale = 256 * 2 ** this.drawnZoom;
    const extent: Extent = [
      origin.x / scale,
      origin.y / scale,
      (origin.x + width) / scale,
      (origin.y + height) / scale,
    ];
    const turns: number[] = [];
    for (let turn = Math.floor(extent[0]); turn <= Math.floor(extent[2]); turn += 1) {
      turns.push(turn);
    }
    return {
      zoom: this.drawnZoom,
      scale,
      left: origin.x,
      top: origin.y,
      width,
      height,
      extent,
      shown: { left: margin.x, top: margin.y, right: width - margin.x, bottom: height - margin.y },
      turns,
    };
  }

  /** Paint again while the map is dragged past what was painted. */
  private keepCovered(): void {
    if (this.queued) {
      return;
    }
    this.queued = requestAnimationFrame(() => {
      this.queued = 0;
      const map = this._map as L.Map | null;
      if (!map || map.getZoom() !== this.drawnZoom) {
        return;
      }
      const moved = map.latLngToContainerPoint(this.drawnCentre).subtract(map.getSize().divideBy(2));
      const margin = map.getSize().multiplyBy(PADDING);
      if (Math.abs(moved.x) > margin.x || Math.abs(moved.y) > margin.y) {
        this.redraw();
      }
    });
  }

  /** Stretch what was painted while the map zooms, as Leaflet's own renderers do. */
  private animate(event: L.ZoomAnimEvent): void {
    const map = this._map;
    const scale = map.getZoomScale(event.zoom, this.drawnZoom);
    const half = map.getSize().multiplyBy(0.5);
    const margin = map.getSize().multiplyBy(PADDING).round();
    const pane = map.getPane("mapPane");
    const panned = pane ? L.DomUtil.getPosition(pane) : L.point(0, 0);
    const origin = map.project(event.center, event.zoom).subtract(half).add(panned).round();
    const corner = half.add(margin).multiplyBy(-scale);
    const offset = corner.add(map.project(this.drawnCentre, event.zoom)).subtract(origin);
    L.DomUtil.setTransform(this.canvas, offset, scale);
  }
}

/** Cut along whole pixels of the screen: along parts of one, neighbours would show a seam. */
export function clipTo(context: CanvasRenderingContext2D, view: View, extent: Extent): void {
  const sharpness = context.getTransform().a;
  const onPixel = (at: number): number => Math.round(at * sharpness) / sharpness;
  const [west, north, east, south] = extent;
  const [left, right] = [west, east].map((x) => onPixel(x * view.scale - view.left)) as [number, number];
  const [top, bottom] = [north, south].map((y) => onPixel(y * view.scale - view.top)) as [number, number];
  context.beginPath();
  context.rect(left, top, right - left, bottom - top);
  context.clip();
}

/** Add a line to a path, leaving out corners that fall on the same pixel. */
export function trace(
  path: CanvasPath,
  corners: Float64Array,
  view: View,
  turn: number,
  close: boolean,
): void {
  let lastX = NaN;
  let lastY = NaN;
  const end = corners.length - 2;
  for (let index = 0; index <= end; index += 2) {
    const x = ((corners[index] ?? 0) + turn) * view.scale - view.left;
    const y = (corners[index + 1] ?? 0) * view.scale - view.top;
    if (index === 0) {
      path.moveTo(x, y);
    } else if (Math.abs(x - lastX) < 0.7 && Math.abs(y - lastY) < 0.7 && index !== end) {
      continue;
    } else {
      path.lineTo(x, y);
    }
    lastX = x;
    lastY = y;
  }
  if (close) {
    path.closePath();
  }
}
