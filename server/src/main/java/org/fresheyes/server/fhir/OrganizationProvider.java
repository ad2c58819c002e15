package org.fresheyes.server.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.Organisation;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;

/** Organisations of the directory, by ODS code. They are public, so anybody who is signed in reads them. */
final class OrganizationProvider implements IResourceProvider {

    private final Directory directory;

    OrganizationProvider(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Class<Organization> getResourceType() {
        return Organization.class;
    }

    /** One by its ODS code. */
    @Read
    public Organization read(@IdParam IdType id) {
        if (!id.getIdPart().matches("[A-Z0-9]{3,12}")) {
            throw FhirReading.notKnown();
        }
        return directory
                .organisation(OdsCode.of(id.getIdPart()))
                .map(OrganizationProvider::resource)
                .orElseThrow(FhirReading::notKnown);
    }

    private static Organization resource(Organisation organisation) {
        Organization resource = new Organization();
        resource.setId(organisation.code().value());
        resource.addIdentifier(Fhir.identifier(organisation.code()));
        resource.setActive(organisation.open()).setName(organisation.name());
        organisation.phone().ifPresent(phone -> resource.addTelecom()
                .setSystem(ContactPoint.ContactPointSystem.PHONE)
                .setValue(phone));
        if (!organisation.address().isEmpty()) {
            resource.addAddress().setText(String.join(", ", organisation.address()));
        }
        organisation.parent().ifPresent(parent -> resource.setPartOf(Fhir.organisation(parent, Optional.empty())));
        return resource;
    }
}
