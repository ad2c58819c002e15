package org.fresheyes.server.opinion.pages.hospital;

import java.util.List;
import java.util.function.Predicate;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.server.opinion.CaseRow;

/** A part of the list: cases that need the same kind of attention. Every case is in exactly one. */
public record Group(String heading, String ifNone, List<CaseRow> rows) {

    static List<Group> of(List<CaseRow> rows, OdsCode own) {
        Predicate<CaseRow> closed = row -> !row.stage().isOpen();
        Predicate<CaseRow> ours = row -> row.waitsFor(own);
        Predicate<CaseRow> late = CaseRow::overdue;
        Predicate<CaseRow> fresh = row -> row.stage() == Stage.REFERRED;
        Predicate<CaseRow> open = closed.negate();
        return List.of(
                group("Overdue", "Nothing is overdue.", rows, open.and(ours).and(late)),
                group(
                        "New referrals",
                        "There are no new referrals.",
                        rows,
                        open.and(ours).and(late.negate()).and(fresh)),
                group(
                        "Waiting for you",
                        "Nothing else is waiting for you.",
                        rows,
                        open.and(ours).and(late.negate()).and(fresh.negate())),
                group("With others", "Nothing is with others.", rows, open.and(ours.negate())),
                group("Closed", "Nothing is closed yet.", rows, closed));
    }

    private static Group group(String heading, String ifNone, List<CaseRow> rows, Predicate<CaseRow> which) {
        return new Group(heading, ifNone, rows.stream().filter(which).toList());
    }
}
