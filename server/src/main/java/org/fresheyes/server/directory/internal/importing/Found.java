package org.fresheyes.server.directory.internal.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a folder that can be read, at most one of each shape.
 *
 * @param files in the order in which they are stored.
 * @param passedOver why other files that could be read are not.
 * @param others how many files there are that are none of these.
 */
record Found(Map<Shape, DataFile> files, List<String> passedOver, int others) {

    static final Found NOTHING = new Found(Map.of(), List.of(), 0);

    private static final int DEEP = 3;

    static Found in(Path folder) throws IOException {
        Map<Shape, DataFile> files = new EnumMap<>(Shape.class);
        List<String> passedOver = new ArrayList<>();
        int others = 0;
        for (DataFile file : separatedValues(folder)) {
            Optional<Shape> shape = shape(file);
            if (shape.isEmpty()) {
                others++;
                continue;
            }
            DataFile older = files.put(shape.get(), file);
            if (older != null) {
                passedOver.add("%s is not read: %s is newer.".formatted(older.name(), file.name()));
            }
        }
        DataFile places = files.get(Shape.PLACES);
        DataFile outcodes = files.get(Shape.OUTCODES);
        if (places != null && outcodes != null) {
            passedOver.add("%s is not read: %s tells where outcodes are.".formatted(outcodes.name(), places.name()));
            files.remove(Shape.OUTCODES);
        }
        return new Found(files, passedOver, others);
    }

    /** Oldest first, by the month in the name; files without one come before those with one. */
    private static List<DataFile> separatedValues(Path folder) throws IOException {
        try (Stream<Path> paths = Files.find(
                folder,
                DEEP,
                (path, attributes) -> attributes.isRegularFile()
                        && path.getFileName()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .matches(".+\\.(csv|txt|csv\\.gz|txt\\.gz|zip)"))) {
            return paths.map(DataFile::new)
                    .sorted(Comparator.comparing(
                                    (DataFile file) -> file.monthInName().orElse(YearMonth.of(1, 1)))
                            .thenComparing(DataFile::path))
                    .toList();
        }
    }

    private static Optional<Shape> shape(DataFile file) throws IOException {
        try {
            return Shape.of(file);
        } catch (IOException e) {
            throw new IOException(file.name() + ": " + e.getMessage(), e);
        }
    }
}
