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
        void select(Page page, String field, String value) {
            page.locator(field).selectOption(value);
        }

        @Override
        void write(Page page, String field, String text) {
            page.locator(field).first().fill(text);
        }

        @Override
        void press(Page page, Locator control) {
            control.click();
        }

        @Override
        void openTab(Page page, String tab) {
            page.locator(tab).click();
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
        void select(Page page, String field, String value) {
            tabTo(page, field);
            Locator list = page.locator(field);
            int options = list.locator("option").count();
            for (int arrows = 0; !list.inputValue().equals(value) && arrows < options; arrows++) {
                page.keyboard().press("ArrowDown");
            }
            Assertions.assertThat(list.inputValue()).as(field + " by keyboard").isEqualTo(value);
        }

        @Override
        void write(Page page, String field, String text) {
            tabTo(page, field);
            page.keyboard().press("Control+A");
            page.keyboard().type(text);
        }

        @Override
        void press(Page page, Locator control) {
            control.evaluate("it => it.setAttribute('data-wanted', 'here')");
            tabTo(page, "[data-wanted]");
            page.keyboard().press("Enter");
        }

        @Override
        void openTab(Page page, String tab) {
            tabTo(page, "[role=tab][aria-selected=true]");
            int tabs = page.locator("[role=tab]").count();
            for (int arrows = 0; !selected(page, tab) && arrows < tabs; arrows++) {
                page.keyboard().press("ArrowRight");
            }
            Assertions.assertThat(selected(page, tab)).as(tab + " by keyboard").isTrue();
        }

        private boolean selected(Page page, String tab) {
            return "true".equals(page.locator(tab).getAttribute("aria-selected"));
        }
    };

    /** Most presses of Tab from one end of a page to the other. */
    private static final int MOST_TABS = 100;

    /** NHS.UK shows it by an outline or a shadow, at a radio button or a box around the picture of it. */
    private static final String SHOWS_FOCUS =
            """
            () => {
              const at = document.activeElement
              const shown = style => style.boxShadow !== 'none'
                || style.outlineStyle !== 'none' && style.outlineWidth !== '0px'
              return [at, ...(at.labels ?? [])]
                .some(part => shown(getComputedStyle(part)) || shown(getComputedStyle(part, '::before')))
            }
            """;

    /** Chooses a radio button or ticks a box. */
    abstract void choose(Page page, String field);

    /** Chooses from a list that opens. */
    abstract void select(Page page, String field, String value);

    abstract void write(Page page, String field, String text);

    /** Presses a button or follows a link. */
    abstract void press(Page page, Locator control);

    /** Opens one of the tabs of a list. */
    abstract void openTab(Page page, String tab);

    /** Moves on with Tab, and looks whether it can be seen where the keyboard is. */
    private static void tabTo(Page page, String wanted) {
        String here = "wanted => document.activeElement.matches(wanted)";
        for (int tabs = 0; !Boolean.TRUE.equals(page.evaluate(here, wanted)); tabs++) {
            Assertions.assertThat(tabs)
                    .as("%s cannot be reached with Tab on %s", wanted, page.url())
                    .isLessThan(MOST_TABS);
            page.keyboard().press("Tab");
        }
        Assertions.assertThat(page.evaluate(SHOWS_FOCUS))
                .as("%s on %s shows that the keyboard is there", wanted, page.url())
                .isEqualTo(true);
    }
}
