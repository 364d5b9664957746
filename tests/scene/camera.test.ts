import { geoMercator } from "d3-geo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitCamera, metresPerPixel, project, unproject, visibleBounds, worldSize } from "../../src/scene/camera.ts";

const size = { width: 900, height: 600 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const anyCamera = fc.record({
  zoom: fc.double({ min: 3, max: 12, noNaN: true }),
  lat: fc.double({ min: 40, max: 57, noNaN: true }),
  lng: fc.double({ min: 136, max: 162, noNaN: true }),
});
const anyPlace = fc.tuple(fc.double({ min: 130, max: 170, noNaN: true }), fc.double({ min: 35, max: 60, noNaN: true }));

describe("the camera", () => {
  it("puts its centre in the middle of the box", () => {
    expect(project([146.6, 44.3], { zoom: 6.5, lat: 44.3, lng: 146.6 }, size)).toEqual([450, 300]);
  });
  it("agrees with d3's Mercator everywhere", () => {
    fc.assert(
      fc.property(anyCamera, anyPlace, (camera, place) => {
        const mercator = geoMercator()
          .scale(worldSize(camera.zoom) / (2 * Math.PI))
          .center([camera.lng, camera.lat])
          .translate([size.width / 2, size.height / 2]);
        const [x, y] = mercator(place) ?? [Number.NaN, Number.NaN];
        const [ours, down] = project(place, camera, size);
        expect(Math.hypot(ours - x, down - y)).toBeLessThan(0.01);
      }),
    );
  });
  it("finds the place under a pixel again", () => {
    fc.assert(
      fc.property(anyCamera, anyPlace, (camera, place) => {
        const [lon, lat] = unproject(project(place, camera, size), camera, size);
        expect(lon).toBeCloseTo(place[0], 8);
        expect(lat).toBeCloseTo(place[1], 8);
      }),
    );
  });
  it("fits bounds inside the padding, touching two sides", () => {
    const padding = { top: 20, right: 30, bottom: 80, left: 296 };
    const bounds = [145.3, 43.3, 149, 45.7] as const;
    const camera = fitCamera(bounds, size, padding, 12);
    const [left, top] = project([bounds[0], bounds[3]], camera, size);
    const [right, bottom] = project([bounds[2], bounds[1]], camera, size);
    expect(left).toBeGreaterThanOrEqual(296 - 1e-6);
    expect(right).toBeLessThanOrEqual(870 + 1e-6);
    expect(top).toBeGreaterThanOrEqual(20 - 1e-6);
    expect(bottom).toBeLessThanOrEqual(520 + 1e-6);
    expect(Math.min(left - 296, top - 20)).toBeCloseTo(0, 6);
  });
  it("goes no deeper and no farther than it may", () => {
    expect(fitCamera([146, 44, 146, 44], size, none, 9).zoom).toBe(9);
    expect(fitCamera([-170, -60, 170, 70], size, none, 9).zoom).toBe(3);
  });
  it("knows what is in sight and how long a pixel is", () => {
    const camera = { zoom: 6, lat: 45, lng: 147 };
    const [west, south, east, north] = visibleBounds(camera, size, none);
    expect([west < 147, east > 147, south < 45, north > 45]).toEqual([true, true, true, true]);
    // At the equator and zoom 0 the world's 40,075 km lie on 512 pixels.
    expect(metresPerPixel({ zoom: 0, lat: 0, lng: 0 })).toBeCloseTo(40_075_016.7 / 512, 0);
  });
});
