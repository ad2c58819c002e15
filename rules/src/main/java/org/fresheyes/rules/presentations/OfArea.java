package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fresheyes.rules.symptoms.AreaId;

/**
 * The presentations that can count towards one area, by day: its own, and those with a general symptom, which count in a
 * window with at least two of its own (reading 6).
 */
final class OfArea {

    private static final int ENOUGH_OF_ITS_OWN = 2;

    private final AreaId area;
    private final NavigableMap<LocalDate, Presentation> byDay = new TreeMap<>();

    /**
     * @param own     presentations of this area, by day
     * @param general presentations with a general symptom, by day
     */
    OfArea(AreaId area, SortedMap<LocalDate, Presentation> own, SortedMap<LocalDate, Presentation> general) {
        this.area = area;
        byDay.putAll(own);
        byDay.putAll(general);
    }

    /** The days of its own and of general presentations, the latest first. */
    NavigableSet<LocalDate> latestDays() {
        return byDay.descendingKeySet();
    }

    /** The window of so many days that ends on this day, both ends included. */
    Window window(LocalDate end, int days) {
        Collection<Presentation> within =
                byDay.subMap(end.minusDays(days), true, end, true).values();
        return new Window(area, generalJoins(area, within), end, List.copyOf(within));
    }

    /** Reading 9: the window's presentations, and later ones each within 60 days of the one before. */
    List<Presentation> run(Window window) {
        List<Presentation> run = new ArrayList<>(window.presentations());
        LocalDate last = window.end();
        for (Presentation later : byDay.tailMap(window.end(), false).values()) {
            boolean counts = window.withGeneral() || later.isOf(area);
            if (counts && Days.apart(last, later.day()) <= Days.RUN_GOES_ON) {
                run.add(later);
                last = later.day();
            }
        }
        return run;
    }

    /** Whether general symptoms count towards an area among these presentations. */
    static boolean generalJoins(AreaId area, Collection<Presentation> among) {
        return area.isGeneral()
                || among.stream()
                                .filter(presentation -> presentation.isOf(area))
                                .limit(ENOUGH_OF_ITS_OWN)
                                .count()
                        == ENOUGH_OF_ITS_OWN;
    }
}
