package org.fresheyes.server.directory.internal.importing;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of file that can be read, in the order in which they are stored. Known by their columns, never by their name. */
enum Shape {
    TRUSTS(
            "NHS trusts (ODS export etr)",
            "NHS England, Organisation Data Service",
            Licences.OGL,
            ',',
            "etr.csv: NHS England, Organisation Data Service, \"Data Search and Export\", NHS trusts; 27 columns, no header"),
    PRACTICES(
            "GP practices (ODS export epraccur)",
            "NHS England, Organisation Data Service",
            Licences.OGL,
            ',',
            "epraccur.csv: the same place, GP practices; 27 columns, no header"),
    WAITS(
            "Referral to treatment waiting times, full extract",
            "NHS England",
            Licences.OGL,
            ',',
            "the full CSV file of a month: NHS England, Statistics, \"Consultant-led Referral to Treatment Waiting Times\";"
                    + " columns such as Provider Org Code, RTT Part Type, Gt 00 To 01 Weeks SUM 1"),
    SITES(
            "Hospitals of the NHS website",
            "NHS England, NHS website",
            Licences.OGL,
            '~',
            "Hospital.csv: the data sets of the NHS website; columns OrganisationCode, ParentODSCode, Latitude, Longitude"),
    PAEDIATRIC_SITES(
            "Hospitals that care for children",
            "Royal College of Paediatrics and Child Health",
            "MIT; facts from NHS England under the Open Government Licence v3.0",
            ',',
            "optional: organisations of the RCPCH; the same columns with commas"),
    PLACES(
            "Places with their outcodes",
            "geonames.org",
            "geonames.org, CC BY 4.0",
            ',',
            "places of Great Britain by outcode, from geonames.org; columns ZCTA5, LAT, LON"),
    OUTCODES(
            "United Kingdom outcodes",
            "dangibbs.co.uk",
            "UK postcode towns and counties, dangibbs.co.uk; no licence stated",
            ',',
            "instead of the places: a table of outcodes; columns postcode, latitude, longitude");

    private static final class Licences {
        static final String OGL = "Open Government Licence v3.0";
    }

    private final String sourceName;
    private final String publisher;
    private final String licence;
    private final char separator;
    private final String where;

    Shape(String sourceName, String publisher, String licence, char separator, String where) {
        this.sourceName = sourceName;
        this.publisher = publisher;
        this.licence = licence;
        this.separator = separator;
        this.where = where;
    }

    String sourceName() {
        return sourceName;
    }

    String publisher() {
        return publisher;
    }

    String licence() {
        return licence;
    }

    char separator() {
        return separator;
    }

    /** Which file this is and where it can be had. */
    String where() {
        return where;
    }

    /** Columns that a file of this shape is known by; none when it has no header. */
    private List<String> columns() {
        return switch (this) {
            case TRUSTS, PRACTICES -> List.of();
            case WAITS ->
                List.of(
                        "Period",
                        "Provider Parent Org Code",
                        "Provider Parent Name",
                        "Provider Org Code",
                        "Provider Org Name",
                        "RTT Part Type",
                        "Treatment Function Code",
                        "Treatment Function Name",
                        "Gt 00 To 01 Weeks SUM 1",
                        "Gt 104 Weeks SUM 1",
                        "Patients with unknown clock start date",
                        "Total All");
            case SITES, PAEDIATRIC_SITES ->
                List.of("OrganisationCode", "OrganisationName", "ParentODSCode", "Latitude", "Longitude");
            case PLACES -> List.of("ZCTA5", "LAT", "LON");
            case OUTCODES -> List.of("postcode", "latitude", "longitude");
        };
    }

    boolean hasHeaderLine() {
        return !columns().isEmpty();
    }

    /** The shape of a file, if it is one of these, by its first two records. */
    static Optional<Shape> of(DataFile file) throws IOException {
        Map<Character, List<List<String>>> beginnings = new HashMap<>();
        for (Shape shape : values()) {
            if (!beginnings.containsKey(shape.separator)) {
                beginnings.put(shape.separator, file.beginning(shape.separator));
            }
            if (shape.fits(beginnings.getOrDefault(shape.separator, List.of()))) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    private boolean fits(List<List<String>> beginning) {
        if (beginning.size() < 2) {
            return beginning.size() == 1 && fits(List.of(beginning.getFirst(), List.of()));
        }
        List<String> first = beginning.getFirst();
        return switch (this) {
            case TRUSTS -> OdsRows.areTrusts(first);
            case PRACTICES -> OdsRows.arePrescribers(first);
            case SITES, PAEDIATRIC_SITES -> first.containsAll(columns()) && areHospitals(first, beginning.getLast());
            case WAITS, PLACES, OUTCODES -> first.containsAll(columns());
        };
    }

    /** The NHS website has surgeries and clinics in files of the same columns. */
    private static boolean areHospitals(List<String> header, List<String> row) {
        int type = header.indexOf("OrganisationType");
        return type < 0 || row.size() <= type || List.of("Hospital", "").contains(row.get(type));
    }
}
