package org.fresheyes.rules.earlywarning.scenario;

import org.fresheyes.rules.earlywarning.news2.News2;
import org.fresheyes.rules.earlywarning.news2.News2Table;
import org.fresheyes.rules.earlywarning.pews.Pews;
import org.fresheyes.rules.earlywarning.pews.PewsTable;
import org.fresheyes.rules.scenario.Lines;

/** The scores with the tables of the product. */
public final class ProductTables {

    private ProductTables() {}

    public static News2 news2() {
        return new News2(News2Table.read("news2.txt", Lines.of(News2Table.RESOURCE)));
    }

    public static Pews pews() {
        return new Pews(PewsTable.read("pews.txt", Lines.of(PewsTable.RESOURCE)));
    }
}
