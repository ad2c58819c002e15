package org.fresheyes.server.access.internal.signin;

import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions live in the database: a restart, or another server process, keeps people signed in. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionConfiguration {

    /** After the migrations, because the repository tidies up by the clock from the moment it is made. */
    @Bean
    @DependsOnDatabaseInitialization
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionLifetime(Settings settings) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(settings.duration(Setting.SESSION_LIFETIME));
    }

    /** With https the browser itself makes sure (prefix {@code __Host-}) that no other host can set the cookie. */
    @Bean
    CookieSerializer sessionCookie(Settings settings) {
        boolean https = settings.address(Setting.PUBLIC_URL)
                .filter(url -> "https".equals(url.getScheme()))
                .isPresent();
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(https ? "__Host-session" : "session");
        cookie.setUseSecureCookie(https);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }
}
