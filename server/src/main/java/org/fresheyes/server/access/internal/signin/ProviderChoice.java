package org.fresheyes.server.access.internal.signin;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The ways to sign in, and which of them can be reached now. */
@Component
class ProviderChoice {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderChoice.class);

    /** How long the sign-in page waits for a provider that was never reached before. */
    private static final int PATIENCE_SECONDS = 4;

    private final Providers providers;

    ProviderChoice(Providers providers) {
        this.providers = providers;
    }

    /** Every way; all providers are asked at once. */
    List<SignInWay> now() {
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<SignInWay>> asked = providers.inUse().stream()
                    .map(id -> CompletableFuture.supplyAsync(() -> way(id, answers(id)), askers)
                            .completeOnTimeout(way(id, false), PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .toList();
            List<SignInWay> ways = asked.stream().map(CompletableFuture::join).toList();
            askers.shutdownNow();
            return ways;
        }
    }

    private SignInWay way(String id, boolean answers) {
        if (providers.isDemo()) {
            return new SignInWay(id, "the demonstration", false, answers);
        }
        NamedProvider provider = providers.named(id);
        return new SignInWay(id, provider.name(), !provider.audience().includesPeople(), answers);
    }

    private boolean answers(String id) {
        try {
            providers.registration(id);
            return true;
        } catch (IllegalArgumentException away) {
            LOG.warn("{} Maybe it is down, or its issuer is another address.", away.getMessage());
            return false;
        }
    }
}
