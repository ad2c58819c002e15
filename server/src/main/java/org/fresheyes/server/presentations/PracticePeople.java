package org.fresheyes.server.presentations;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom each practice has told about. It decides nothing about who may look. */
@Repository
class PracticePeople {

    private static final String KNOWN =
            """
            select t.*, p.id as registered, coalesce(p.given, t.given) as first, coalesce(p.family, t.family) as last
            from presentation_person t
            left join person p on p.nhs_number = t.nhs_number and p.practice = t.practice
            """;

    private final JdbcClient sql;

    PracticePeople(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The number of a person's episodes. Whoever is told about for the first time gets one: that of the same NHS number
     * at this practice, told about or registered here, if there is one. Until the transaction ends, nobody else keeps
     * somebody with this NHS number or under this number of the practice's own.
     */
    UUID keep(OdsCode practice, PersonAtPractice told) {
        told.nhsNumber().ifPresent(number -> lock(practice, number));
        return sql.sql(
                        """
                insert into presentation_person as known (practice, own_id, person, nhs_number, given, family)
                values (:practice, :ownId,
                    coalesce(
                        (select person from presentation_person
                         where practice = :practice and nhs_number = :nhsNumber::text limit 1),
                        (select id from person where practice = :practice and nhs_number = :nhsNumber::text),
                        :new),
                    :nhsNumber::text, :given, :family)
                on conflict (practice, own_id) do update set
                    nhs_number = coalesce(excluded.nhs_number, known.nhs_number),
                    given = case when excluded.given || excluded.family = '' then known.given else excluded.given end,
                    family = case when excluded.given || excluded.family = '' then known.family else excluded.family end
                returning person
                """)
                .param("practice", practice.value())
                .param("ownId", told.ownId())
                .param("new", number(practice, told.ownId()))
                .param("nhsNumber", told.nhsNumber().map(NhsNumber::digits).orElse(null))
                .param("given", told.name().map(PersonName::given).orElse(""))
                .param("family", told.name().map(PersonName::family).orElse(""))
                .query(UUID.class)
                .single();
    }

    private void lock(OdsCode practice, NhsNumber number) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0)) is null")
                .param("%s %s".formatted(practice.value(), number.digits()))
                .query(Boolean.class)
                .single();
    }

    /** The number of whoever was told about under this number of the practice's own, and is not known otherwise. */
    static UUID number(OdsCode practice, String ownId) {
        String name = "fresheyes/person-at/%s/%s".formatted(practice.value(), ownId);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Whom the practice means; found by NHS number too. */
    Meant meant(OdsCode practice, PersonAtPractice told) {
        return sql.sql(
                        """
                select (select id from person where practice = :practice and nhs_number = :nhsNumber::text) as registered,
                       (select person from presentation_person
                        where practice = :practice and (own_id = :ownId or nhs_number = :nhsNumber::text)
                        order by own_id <> :ownId limit 1) as told
                """)
                .param("practice", practice.value())
                .param("ownId", told.ownId())
                .param("nhsNumber", told.nhsNumber().map(NhsNumber::digits).orElse(null))
                .query((row, number) -> new Meant(
                        Optional.ofNullable(row.getObject("registered", UUID.class)),
                        Optional.ofNullable(row.getObject("told", UUID.class)),
                        number(practice, told.ownId())))
                .single();
    }

    /** @throws NoSuchElementException when nobody was told about under this number */
    KnownPerson get(OdsCode practice, UUID person) {
        return sql.sql(KNOWN + "where t.practice = ? and t.person = ? order by t.own_id limit 1")
                .params(practice.value(), person)
                .query(PracticePeople::read)
                .optional()
                .orElseThrow(() -> new NoSuchElementException(
                        "Person %s: practice %s has not told about them.".formatted(person, practice)));
    }

    /** Everybody a practice has told about. */
    List<KnownPerson> at(OdsCode practice) {
        return sql.sql(KNOWN + "where t.practice = ? order by t.family, t.given, t.own_id")
                .param(practice.value())
                .query(PracticePeople::read)
                .list();
    }

    /** As whom practices know somebody who is registered here. */
    List<KnownPerson> who(UUID registered) {
        return sql.sql(KNOWN + "where p.id = ? order by t.own_id")
                .param(registered)
                .query(PracticePeople::read)
                .list();
    }

    private static KnownPerson read(ResultSet row, int number) throws SQLException {
        String given = row.getString("first");
        String family = row.getString("last");
        return new KnownPerson(
                row.getObject("person", UUID.class),
                new OdsCode(row.getString("practice")),
                row.getString("own_id"),
                Optional.ofNullable(row.getString("nhs_number")).map(NhsNumber::new),
                (given + family).isBlank() ? Optional.empty() : Optional.of(new PersonName(given, family)),
                Optional.ofNullable(row.getObject("registered", UUID.class)));
    }
}
