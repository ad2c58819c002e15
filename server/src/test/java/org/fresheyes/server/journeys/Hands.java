package org.fresheyes.server.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;

/** How somebody works a page: with a pointer, or with the keyboard alone. */
enum Hands {
    POINTER {
        @Override
        void choose(Page page, String field) {
            page.locator(field).first().check();
        }

        @Override
        void write(Page page, String field, String text) {
            page.locator(field).first().fill(text);
        }

        @Override
        void press(Page page, String control) {
            page.locator(control).first().click();
        }
    },

    KEYBOARD {
        @Override
        void choose(Page page, String field) {
            Locator wanted = page.locator(field).first();
            String group = "[name='%s']".formatted(wanted.getAttribute("name"));
            boolean radio = "radio".equals(wanted.getAttribute("type"));
            tabTo(page, radio ? group : field);
            if (!radio || page.locator(group + ":checked").count() == 0) {
                page.keyboard().press("Space");
            }
            for (int arrows = 0;
                    radio && !wanted.isChecked() && arrows < page.locator(group).count();
                    arrows++) {
                page.keyboard().press("ArrowDown");
            }
            Assertions.assertThat(wanted.isChecked()).as(field + " by keyboard").isTrue();
        }

        @Override
        void write(Page page, String field, String text) {
            tabTo(page, field);
            page.keyboard().press("Control+A");
            page.keyboard().type(text);
        }

        @Override
        void press(Page page, String control) {
            tabTo(page, control);
            page.keyboard().press("Enter");
        }
    };

    /** Most presses of Tab from one end of a page to the other. */
    private static final int MOST_TABS = 80;

    abstract void choose(Page page, String field);

    abstract void write(Page page, String field, String text);

    abstract void press(Page page, String control);

    private static void tabTo(Page page, String wanted) {
        String here = "wanted => document.activeElement.matches(wanted)";
        for (int tabs = 0; !Boolean.TRUE.equals(page.evaluate(here, wanted)); tabs++) {
            Assertions.assertThat(tabs)
                    .as("%s cannot be reached with Tab on %s", wanted, page.url())
                    .isLessThan(MOST_TABS);
            page.keyboard().press("Tab");
        }
    }
}
