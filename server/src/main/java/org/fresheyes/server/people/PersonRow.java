package org.fresheyes.server.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.rules.identity.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A person as a row. */
final class PersonRow {

    private PersonRow() {}

    static Person read(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                new NhsNumber(row.getString("nhs_number")),
                row.getBoolean("traced"),
                new PersonName(row.getString("given"), row.getString("family")),
                row.getObject("born", LocalDate.class),
                Optional.ofNullable(row.getString("outcode")).map(Outcode::new),
                List.of((String[]) row.getArray("address").getArray()),
                new OdsCode(row.getString("practice")),
                Optional.ofNullable(row.getObject("died_on", LocalDate.class)),
                new Contact(
                        Optional.ofNullable(row.getString("phone")),
                        Optional.ofNullable(row.getString("email")),
                        Contact.Preference.valueOf(row.getString("contact_preference"))),
                new Needs(
                        Optional.ofNullable(row.getString("interpreter")),
                        Optional.ofNullable(row.getString("communication")),
                        Optional.ofNullable(row.getString("adjustments"))));
    }

    static StatementSpec write(Person person, StatementSpec statement) {
        return statement
                .param("id", person.id())
                .param("nhsNumber", person.nhsNumber().digits())
                .param("traced", person.traced())
                .param("given", person.name().given())
                .param("family", person.name().family())
                .param("born", person.born())
                .param("outcode", person.outcode().map(Outcode::value).orElse(null))
                .param("address", person.address().toArray(String[]::new))
                .param("practice", person.practice().value())
                .param("died", person.died().orElse(null))
                .param("phone", person.contact().phone().orElse(null))
                .param("email", person.contact().email().orElse(null))
                .param("preference", person.contact().preference().name())
                .param("interpreter", person.needs().interpreter().orElse(null))
                .param("communication", person.needs().communication().orElse(null))
                .param("adjustments", person.needs().adjustments().orElse(null));
    }
}
