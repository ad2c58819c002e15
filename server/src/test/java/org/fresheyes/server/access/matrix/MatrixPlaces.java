package org.fresheyes.server.access.matrix;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.Scene;
import org.fresheyes.server.wards.BedNames;
import org.fresheyes.server.wards.HospitalSite;
import org.fresheyes.server.wards.Hospitals;
import org.fresheyes.server.wards.Place;
import org.fresheyes.server.wards.Places;
import org.fresheyes.server.wards.Wards;

/** A hospital of Northmoor, with a new ward of two beds whenever one is asked for. */
final class MatrixPlaces {

    private static final OdsCode SITE = OdsCode.of("ZZN01A");

    private final TestServer server;
    private final Viewer administrator;

    MatrixPlaces(TestServer server, UUID administrator) {
        this.server = server;
        this.administrator = new Viewer(
                administrator,
                "The administrator",
                Optional.empty(),
                Set.of(new Membership(Scene.NORTHMOOR, "Northmoor Hospitals", Role.ADMINISTRATOR)));
        server.bean(Hospitals.class)
                .add(this.administrator, new HospitalSite(SITE, Scene.NORTHMOOR, "Northmoor General", "01632 960 200"));
    }

    OdsCode site() {
        return SITE;
    }

    UUID ward() {
        Hospitals hospitals = server.bean(Hospitals.class);
        Place hospital = server.bean(Places.class).hospital(SITE);
        Place ward = hospitals.addWard(administrator, hospital, "Ward " + UUID.randomUUID(), "");
        hospitals.addBeds(administrator, ward, BedNames.of("Bed 1 to 2"));
        return ward.ward().orElseThrow().id();
    }

    /** The code on the card of a bed. */
    String code() {
        Places all = server.bean(Places.class);
        return all.codeOf(all.bed(bed())).value();
    }

    UUID bed() {
        return server.bean(Wards.class).beds(ward()).getFirst().id();
    }
}
