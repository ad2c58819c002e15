package org.fresheyes.server.directory;

/**
 * A place on Earth (WGS84), in degrees: latitude −90 to 90, longitude −180 to 180.
 */
public record Coordinates(double latitude, double longitude) {

    /** Mean radius of the Earth, in kilometres (IUGG). */
    private static final double EARTH_KM = 6371.0088;

    private static final double KM_PER_MILE = 1.609344;

    /** @throws IllegalArgumentException when the place is not on Earth. */
    public Coordinates {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "Coordinates %s, %s: latitude is -90 to 90, longitude -180 to 180. Maybe they are swapped."
                            .formatted(latitude, longitude));
        }
    }

    /** Straight-line distance over the ground in kilometres (haversine); a road is longer. */
    public double kilometresTo(Coordinates other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double chord = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
    }

    /** {@link #kilometresTo} in miles, as distances are shown in England. */
    public double milesTo(Coordinates other) {
        return kilometresTo(other) / KM_PER_MILE;
    }
}
