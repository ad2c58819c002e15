package org.fresheyes.server.directory;

/**
 * A speciality as waiting times are counted: {@code C_320} Cardiology Service (NHS England, RTT waiting times).
 * There are 23, and they are coarse: {@code X02} to {@code X06} are "other".
 */
public record TreatmentFunction(String code, String name) implements Comparable<TreatmentFunction> {

    /** The row of the published tables that adds up all the others. Not a treatment function. */
    public static final String TOTAL = "C_999";

    /** @throws IllegalArgumentException when the code has another shape, is the total, or the name is blank. */
    public TreatmentFunction {
        if (!isCode(code) || name.isBlank()) {
            throw new IllegalArgumentException(
                    "Treatment function '%s' ('%s'): not a code such as C_320 or X02 with a name. Maybe it is the total."
                            .formatted(code, name));
        }
    }

    /** True for {@code C_nnn} and {@code Xnn}, the total excepted. */
    public static boolean isCode(String code) {
        return code.matches("C_[0-9]{3}|X[0-9]{2}") && !code.equals(TOTAL);
    }

    /** The name for people: "Cardiology", "Other (medical)". */
    public String plainName() {
        String bare = name.replaceFirst(" Services?$", "");
        return bare.startsWith("Other - ")
                ? bare.equals("Other - Other")
                        ? "Other"
                        : "Other (" + bare.substring("Other - ".length()).toLowerCase(java.util.Locale.ROOT) + ")"
                : bare;
    }

    @Override
    public int compareTo(TreatmentFunction other) {
        return code.compareTo(other.code);
    }
}
