package org.fresheyes.server.messages.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.fresheyes.server.messages.Channel;
import org.fresheyes.server.messages.Sent.State;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.fresheyes.server.web.Dates;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What a demo would have sent to its made-up people. Without the demo there is no such page. */
@Controller
class DemoOutboxPages {

    private static final int MOST = 100;

    private final JdbcClient sql;
    private final Settings settings;
    private final Pages pages;
    private final Views views;

    DemoOutboxPages(JdbcClient sql, Settings settings, Pages pages, Views views) {
        this.sql = sql;
        this.settings = settings;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/demo/messages")
    ModelAndView messages() {
        if (!settings.isOn(Setting.DEMO)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<ShownMessage> shown = sql.sql(
                        """
                        select asked_at, channel, address, state, subject, words from message
                        order by asked_at desc, id limit ?
                        """)
                .param(MOST)
                .query((row, number) -> shown(row))
                .list();
        return views.page(
                "messages/demoOutbox", pages.titled("Messages of the demo").back("/"), Map.of("messages", shown));
    }

    private static ShownMessage shown(ResultSet row) throws SQLException {
        return new ShownMessage(
                Dates.moment(row.getObject("asked_at", OffsetDateTime.class).toInstant()),
                Channel.valueOf(row.getString("channel")).words(),
                row.getString("address"),
                State.valueOf(row.getString("state")).label(),
                row.getString("subject"),
                row.getString("words"));
    }
}
