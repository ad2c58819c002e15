package org.fresheyes.server.access.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Set;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewers;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The lists of practices and hospitals are for people who work in one. Pages of a case are left to the decision about
 * that case, which also records it.
 */
final class StaffOnly implements HandlerInterceptor {

    private static final Set<Role> PRACTICE = EnumSet.of(Role.GP, Role.PRACTICE_STAFF);
    private static final Set<Role> HOSPITAL = EnumSet.of(Role.CONSULTANT, Role.HOSPITAL_STAFF);

    private final Viewers viewers;

    StaffOnly(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        switch (request.getRequestURI()) {
            case "/practice" -> require(PRACTICE);
            case "/hospital" -> require(HOSPITAL);
            default -> {
                // a case or a person: decided and recorded by Access
            }
        }
        return true;
    }

    private void require(Set<Role> roles) {
        viewers.current()
                .filter(viewer -> viewer.organisationsAs(roles).isEmpty())
                .ifPresent(stranger -> {
                    throw new ResponseStatusException(HttpStatus.FORBIDDEN);
                });
    }
}
