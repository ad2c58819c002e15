package org.fresheyes.server.people;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every person the server knows. It decides nothing about who may look: ask {@code Access} first. */
@Repository
public class People {

    private final JdbcClient jdbc;

    public People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person with this id. */
    public Optional<Person> find(UUID id) {
        return jdbc.sql("select * from person where id = ?")
                .param(id)
                .query(PersonRow::read)
                .optional();
    }

    /** The person with this id, who must be known. @throws NoSuchPerson when nobody has it. */
    public Person get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchPerson(id));
    }

    /** The person with this NHS number, for staff who search and for sign-in. */
    public Optional<Person> byNhsNumber(NhsNumber number) {
        return jdbc.sql("select * from person where nhs_number = ?")
                .param(number.digits())
                .query(PersonRow::read)
                .optional();
    }

    /**
     * Everybody registered at a practice whom a search describes, by family name; {@code limit} at most.
     *
     * @param search says at least one thing
     */
    public List<Person> registeredAt(OdsCode practice, PersonSearch search, int limit) {
        return jdbc.sql(
                        """
                select * from person
                where practice = :practice
                  and (:nhsNumber::text is null or nhs_number = :nhsNumber)
                  and (:born::date is null or born = :born)
                  and not exists (select 1 from regexp_split_to_table(lower(:name), ' ') word
                                  where strpos(lower(given || ' ' || family), word) = 0)
                order by family, given, born limit :limit
                """)
                .param("practice", practice.value())
                .param("nhsNumber", search.nhsNumber().map(NhsNumber::digits).orElse(null), Types.VARCHAR)
                .param("born", search.born().orElse(null), Types.DATE)
                .param("name", search.name())
                .param("limit", limit)
                .query(PersonRow::read)
                .list();
    }

    /** Adds a person. @throws org.springframework.dao.DuplicateKeyException when the id or NHS number is known. */
    public void add(Person person) {
        PersonRow.write(
                        person,
                        jdbc.sql(
                                """
                insert into person (id, nhs_number, traced, given, family, born, outcode, address, practice, died_on,
                                    phone, email, contact_preference, interpreter, communication, adjustments)
                values (:id, :nhsNumber, :traced, :given, :family, :born, :outcode, :address, :practice, :died,
                        :phone, :email, :preference, :interpreter, :communication, :adjustments)
                """))
                .update();
    }

    /** Replaces what is known of a person. @throws NoSuchPerson when nobody has this id. */
    public void change(Person person) {
        int rows = PersonRow.write(
                        person,
                        jdbc.sql(
                                """
                update person set nhs_number = :nhsNumber, traced = :traced, given = :given, family = :family,
                    born = :born, outcode = :outcode, address = :address, practice = :practice, died_on = :died,
                    phone = :phone, email = :email, contact_preference = :preference, interpreter = :interpreter,
                    communication = :communication, adjustments = :adjustments
                where id = :id
                """))
                .update();
        if (rows == 0) {
            throw new NoSuchPerson(person.id());
        }
    }
}
