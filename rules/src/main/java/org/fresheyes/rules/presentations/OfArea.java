package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fresheyes.rules.symptoms.AreaId;

/**
 * The presentations that can count towards one area, by day: its own, and those with a general symptom, which count in a
 * window with at least two of its own (reading 6).
 */
final class OfArea {

    private final AreaId area;
    private final List<Presentation> all;
    private final int[] ownUpTo;

    /** @param all presentations of the person, by day */
    OfArea(AreaId area, List<Presentation> all) {
        this.area = area;
        this.all = all.stream()
                .filter(presentation -> presentation.isOf(area) || presentation.isOf(AreaId.GENERAL))
                .toList();
        this.ownUpTo = new int[this.all.size() + 1];
        for (int at = 0; at < this.all.size(); at++) {
            ownUpTo[at + 1] = ownUpTo[at] + (this.all.get(at).isOf(area) ? 1 : 0);
        }
    }

    /** The days of its own and of general presentations, by day. */
    List<LocalDate> days() {
        return all.stream().map(Presentation::day).toList();
    }

    /** The window of so many days that ends on this day, both ends included. */
    Window window(LocalDate end, int days) {
        int from = firstFrom(end.minusDays(days));
        int to = firstFrom(end.plusDays(1));
        boolean withGeneral = area.isGeneral() || ownUpTo[to] - ownUpTo[from] >= 2;
        return new Window(area, withGeneral, end, all.subList(from, to));
    }

    /** Reading 9: the window's presentations, and later ones each within 60 days of the one before. */
    List<Presentation> run(Window window) {
        List<Presentation> run = new ArrayList<>(window.presentations());
        LocalDate last = window.end();
        for (Presentation later : all.subList(firstFrom(window.end().plusDays(1)), all.size())) {
            if (Days.apart(last, later.day()) > Days.RUN_GOES_ON) {
                break;
            }
            if (window.withGeneral() || later.isOf(area)) {
                run.add(later);
                last = later.day();
            }
        }
        return run;
    }

    private int firstFrom(LocalDate day) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).day().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
