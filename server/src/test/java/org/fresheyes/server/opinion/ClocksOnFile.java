package org.fresheyes.server.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fresheyes.server.deadlines.Deadline;
import org.fresheyes.server.deadlines.Deadlines;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares the deadlines in the database with those that follow from where a case stands. */
public final class ClocksOnFile {

    private final CaseClocks clocks;
    private final Deadlines deadlines;
    private final TransactionTemplate transaction;

    public ClocksOnFile(ApplicationContext server) {
        this.clocks = server.getBean(CaseClocks.class);
        this.deadlines = server.getBean(Deadlines.class);
        this.transaction = new TransactionTemplate(server.getBean(PlatformTransactionManager.class));
    }

    /** Sets the clocks of the case once more, looks whether that changed anything, and takes it back. */
    public void requireWhatTheCaseSays(CaseOnFile file) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            List<Deadline> there = deadlines.of(file.id());
            clocks.set(file);
            assertThat(deadlines.of(file.id()))
                    .as(
                            "deadlines of case %s in stage %s",
                            file.id(), file.state().stage())
                    .containsExactlyInAnyOrderElementsOf(there);
        });
    }
}
