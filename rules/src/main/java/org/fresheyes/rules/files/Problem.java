package org.fresheyes.rules.files;

/**
 * What is wrong in a file.
 *
 * @param line  counted from 1; 0 when it is about the whole file
 * @param field the field or column
 * @param value as it stands there
 * @param cause what is wrong with it
 * @param maybe what may help, a sentence that begins with "Maybe"
 */
public record Problem(int line, String field, String value, String cause, String maybe) {

    @Override
    public String toString() {
        String where = line == 0 ? "" : "line %d, ".formatted(line);
        return "%s%s '%s': %s. %s".formatted(where, field, value, cause, maybe);
    }
}
