package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;

/**
 * Reading 11: a review on or after the newest presentation settles its areas; while something it set going is open and
 * not overdue, more of the same is listed only; otherwise one new presentation within the window is a return. A dismissal
 * holds until its expiry, a new red flag or a step.
 */
final class Reviewed {

    private final Life life;
    private final Covering covering;
    private final Settings settings;
    private final LocalDate asOf;

    Reviewed(Life life, Covering covering, Settings settings, LocalDate asOf) {
        this.life = life;
        this.covering = covering;
        this.settings = settings;
        this.asOf = asOf;
    }

    /** For every area reviewed: the window that ends at the latest new presentation after the review. */
    List<Reached> returned() {
        return covering.reviews().entrySet().stream()
                .flatMap(entry -> returned(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private Optional<Reached> returned(AreaId area, Review review) {
        return life.of(area).latestDays().stream()
                .filter(end -> end.isAfter(review.day()) && isWithinWindow(review, end))
                .flatMap(end -> returned(review, life.of(area).window(end, settings.window())).stream())
                .findFirst();
    }

    /** Holds when the window ends at a presentation that is new since the review. */
    private Optional<Reached> returned(Review review, Window window) {
        List<Presentation> found = since(review.day(), window).presentations();
        boolean endsIt = !found.isEmpty() && found.get(found.size() - 1).day().equals(window.end());
        return endsIt
                ? Optional.of(new Reached(
                        new Reason.ReturnedAfterReview(window.area(), review.id(), review.day(), window.end()),
                        window,
                        groups(found, window)))
                : Optional.empty();
    }

    /** How an area of a run stands. */
    Standing standing(Run run, AreaId area) {
        Window window = run.of(area);
        Optional<Held> dismissed = dismissed(area, window);
        return Optional.ofNullable(covering.reviews().get(area))
                .filter(review -> isInForce(review, window))
                .map(review -> afterReview(review, window, dismissed))
                .orElseGet(() -> new Standing(dismissed, false, SinceThen.redFlags(area, run.mentions())));
    }

    private Standing afterReview(Review review, Window window, Optional<Held> dismissed) {
        SinceThen since = since(review.day(), window);
        List<Presentation> found = since.presentations();
        SortedSet<GroupId> redFlags = since.redFlags();
        Optional<Held> held = Optional.empty();
        if (found.isEmpty() && redFlags.isEmpty()) {
            held = Optional.of(new Held(window.area(), Held.How.REVIEWED, review.id()));
        } else if (isWaiting(review) && redFlags.isEmpty() && !since.hasNewGroup() && !since.hasStep()) {
            held = Optional.of(new Held(window.area(), Held.How.WAITING, review.id()));
        }
        boolean returned = found.stream().anyMatch(presentation -> isWithinWindow(review, presentation.day()));
        return new Standing(held.or(() -> dismissed), returned, redFlags);
    }

    /** A review is spent when everything that is new came later than a window after it. */
    private boolean isInForce(Review review, Window window) {
        List<Presentation> found = since(review.day(), window).presentations();
        return found.isEmpty() || isWithinWindow(review, found.get(0).day());
    }

    private Optional<Held> dismissed(AreaId area, Window window) {
        return covering.dismissals().getOrDefault(area, List.of()).stream()
                .filter(dismissal -> {
                    SinceThen since = since(dismissal.day(), window);
                    return since.redFlags().isEmpty() && !since.hasStep();
                })
                .findFirst()
                .map(dismissal -> new Held(area, Held.How.DISMISSED, dismissal.id()));
    }

    private boolean isWaiting(Review review) {
        return review.followUps().stream().anyMatch(followUp -> followUp.isRunning(asOf));
    }

    private boolean isWithinWindow(Review review, LocalDate day) {
        return Days.apart(review.day(), day) <= settings.window();
    }

    private SinceThen since(LocalDate day, Window window) {
        return SinceThen.of(window, day, life, settings);
    }

    private static SortedSet<GroupId> groups(List<Presentation> found, Window window) {
        SortedSet<GroupId> groups = new TreeSet<>();
        found.stream()
                .flatMap(Presentation::mentions)
                .filter(window::counts)
                .forEach(mention -> groups.add(mention.group()));
        return groups;
    }
}
