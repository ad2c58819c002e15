package org.fresheyes.server.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.server.directory.internal.Choices;
import org.fresheyes.server.directory.internal.Clinics;
import org.fresheyes.server.directory.internal.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who there is to ask, where they are, and how long people wait there. Answers from what was last imported. */
@Service
public class Directory {

    /** Most practices that one search lists. */
    public static final int MOST_PRACTICES = 20;

    /** Most trusts that one search lists. */
    public static final int MOST_HOSPITALS = 20;

    private final Organisations organisations;
    private final Choices choices;
    private final Clinics clinics;

    public Directory(JdbcClient jdbc) {
        this.organisations = new Organisations(jdbc);
        this.choices = new Choices(jdbc);
        this.clinics = new Clinics(jdbc);
    }

    /** An organisation of any kind, open or closed. */
    public Optional<Organisation> organisation(OdsCode code) {
        return organisations.organisation(code);
    }

    /** What people call an organisation; its code when the directory does not know it. */
    public String named(OdsCode code) {
        return organisation(code).map(Organisation::name).orElse(code.value());
    }

    /**
     * Open GP practices that have every one of these words, or beginnings of words, in their name, address,
     * postcode or code. Best match first, at most {@link #MOST_PRACTICES}; none for a blank text.
     */
    public List<Organisation> practices(String text) {
        List<String> words = words(text);
        return words.equals(List.of("")) ? List.of() : organisations.practices(words, MOST_PRACTICES);
    }

    /**
     * Open trusts and independent providers that have every one of these words, or beginnings of words, in their name,
     * address, postcode or code, or in the names of their hospitals. By name, at most {@link #MOST_HOSPITALS}; none for
     * a blank text.
     */
    public List<Organisation> hospitals(String text) {
        List<String> words = words(text);
        return words.equals(List.of("")) ? List.of() : organisations.hospitals(words, MOST_HOSPITALS);
    }

    private static List<String> words(String text) {
        return List.of(text.replace("'", "")
                .replace("’", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{Alnum}]+", " ")
                .strip()
                .split(" "));
    }

    /** All open NHS trusts, by name. */
    public List<Organisation> trusts() {
        return organisations.trusts();
    }

    /** The hospitals of an organisation, by name; empty when no source gives any. */
    public List<Site> sites(OdsCode trust) {
        return organisations.sites(trust);
    }

    /** Where the middle of a postcode area is, when that is known. */
    public Optional<Coordinates> where(Outcode outcode) {
        return choices.origin(outcode).map(Choices.Origin::coordinates);
    }

    /** All treatment functions, by code. */
    public List<TreatmentFunction> functions() {
        return choices.functions();
    }

    /** The treatment function with this code. */
    public Optional<TreatmentFunction> function(String code) {
        return functions().stream()
                .filter(function -> function.code().equals(code))
                .findFirst();
    }

    /** How long people wait at one provider for one treatment function, when that is published. */
    public Optional<Wait> wait(OdsCode trust, TreatmentFunction function) {
        return choices.wait(trust, function);
    }

    /** Who treats this, how far away and after how long. Never fails: an empty list says why in its problems. */
    public Shortlist shortlist(ShortlistRequest request) {
        return choices.shortlist(request);
    }

    /** What an organisation says it offers, by treatment function and name. */
    public List<Clinic> clinics(OdsCode trust) {
        return clinics.of(trust);
    }

    /** Adds a clinic, or replaces the one with the same id. */
    public void keep(Clinic clinic) {
        clinics.keep(clinic);
    }
}
