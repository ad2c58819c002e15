package org.fresheyes.server.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds entries that would still tell what another one said, so that leaving one out is not leaving it in. */
final class Alike {

    private Alike() {}

    /** The entry that is meant; empty when the case does not have it. */
    static Optional<Item> find(List<RecordFile> files, ItemRef ref) {
        return files.stream()
                .filter(file -> file.id().equals(ref.file()))
                .flatMap(file -> items(file).stream())
                .filter(item -> item.entry().number() == ref.number())
                .findFirst();
    }

    /** The others with the same words or code, and those written in the consultation that is meant. */
    static List<ItemRef> to(List<RecordFile> files, ItemRef ref) {
        Optional<Item> meant = find(files, ref);
        if (meant.isEmpty()) {
            return List.of();
        }
        Item one = meant.get();
        List<ItemRef> found = new ArrayList<>();
        for (RecordFile file : files) {
            for (Item item : items(file)) {
                ItemRef other = new ItemRef(file.id(), item.entry().number());
                if (!other.equals(ref) && (sameWords(one, item) || isInside(ref, one, other, item))) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    /** Consultations of the same kind are not alike: "GP surgery" gives nothing away. */
    private static boolean sameWords(Item one, Item other) {
        return !(one instanceof Item.Consultation)
                && !(other instanceof Item.Consultation)
                && one.entry().what().means(other.entry().what());
    }

    private static boolean isInside(ItemRef ref, Item one, ItemRef other, Item item) {
        return one instanceof Item.Consultation
                && ref.file().equals(other.file())
                && item.entry().consultation().equals(Optional.of(ref.number()));
    }

    private static List<Item> items(RecordFile file) {
        return file.record().map(ImportedRecord::items).orElse(List.of());
    }
}
