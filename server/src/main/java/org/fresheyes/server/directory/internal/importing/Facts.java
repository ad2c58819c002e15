package org.fresheyes.server.directory.internal.importing;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.server.directory.Coordinates;
import org.fresheyes.server.directory.Organisation;
import org.fresheyes.server.directory.Site;
import org.fresheyes.server.directory.TreatmentFunction;

/** What a file says, ready to be stored. */
sealed interface Facts {

    /** Organisations of one type. Those of the type that the last import had and this one has not, have closed. */
    record Organisations(Organisation.Type type, List<Member> members) implements Facts {}

    record Sites(List<Site> sites) implements Facts {}

    record Outcodes(Map<Outcode, Coordinates> middles) implements Facts {}

    /** Waits of a month, and the providers and boards that the file names. */
    record Waits(YearMonth month, Map<Queue, Bands> queues, List<Member> providers, List<Member> boards)
            implements Facts {}

    /** Those who wait at one provider for one treatment function. */
    record Queue(OdsCode provider, TreatmentFunction function) {}

    /** An organisation as a file describes it. */
    record Member(
            OdsCode code,
            String name,
            Optional<Outcode> outcode,
            String address,
            Optional<String> phone,
            Optional<OdsCode> parent,
            boolean open) {

        /** One of which the file gives no more than code and name. */
        static Member named(OdsCode code, String name, Optional<OdsCode> parent) {
            return new Member(code, name, Optional.empty(), "", Optional.empty(), parent, true);
        }
    }
}
