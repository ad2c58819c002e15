package org.fresheyes.server.directory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.directory.Clinic;
import org.fresheyes.server.directory.TreatmentFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What organisations say they offer. */
public final class Clinics {

    private static final String ALL =
            """
            select clinic.*, treatment_function.name as function_name
            from clinic join treatment_function on treatment_function.code = clinic.treatment_function
            """;

    private final JdbcClient jdbc;

    public Clinics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The clinics of one organisation, by treatment function and name. */
    public List<Clinic> of(OdsCode trust) {
        return jdbc.sql(ALL + "where trust = :trust order by treatment_function, clinic.name")
                .param("trust", trust.value())
                .query((row, n) -> clinic(row))
                .list();
    }

    /** The clinics of all organisations for one treatment function, by name. */
    List<Clinic> of(TreatmentFunction function) {
        return jdbc.sql(ALL + "where treatment_function = :function order by clinic.name, clinic.id")
                .param("function", function.code())
                .query((row, n) -> clinic(row))
                .list();
    }

    /** Adds a clinic, or replaces the one with the same id. */
    public void keep(Clinic clinic) {
        jdbc.sql(
                        """
                        insert into clinic
                            (id, trust, treatment_function, name, accepts_second_opinions, records_only, contact)
                        values (:id, :trust, :function, :name, :accepts, :recordsOnly, :contact)
                        on conflict (id) do update set
                            trust = excluded.trust, treatment_function = excluded.treatment_function,
                            name = excluded.name, accepts_second_opinions = excluded.accepts_second_opinions,
                            records_only = excluded.records_only, contact = excluded.contact
                        """)
                .param("id", clinic.id())
                .param("trust", clinic.trust().value())
                .param("function", clinic.function().code())
                .param("name", clinic.name())
                .param("accepts", clinic.acceptsSecondOpinions())
                .param("recordsOnly", clinic.recordsOnly())
                .param("contact", clinic.contact())
                .update();
    }

    private static Clinic clinic(ResultSet row) throws SQLException {
        return new Clinic(
                row.getObject("id", UUID.class),
                new OdsCode(row.getString("trust")),
                new TreatmentFunction(row.getString("treatment_function"), row.getString("function_name")),
                row.getString("name"),
                row.getBoolean("accepts_second_opinions"),
                row.getBoolean("records_only"),
                row.getString("contact"));
    }
}
