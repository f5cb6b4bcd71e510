package no.nystart.register.companies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import no.nystart.register.codes.CompanyKind;
import no.nystart.register.codes.CompanySize;
import no.nystart.register.codes.Sector;
import org.jspecify.annotations.Nullable;

/** A company, or a unit of a municipality, that takes young people in. */
@Entity
public class Company {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String organisationNumber;

    @Column(updatable = false)
    private String region;

    private String name;

    @Column(insertable = false, updatable = false)
    private String nameOrder;

    @Enumerated(EnumType.STRING)
    private CompanyKind kind;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @Enumerated(EnumType.STRING)
    private CompanySize size;

    private String contactName;
    private @Nullable String contactEmail;
    private @Nullable String contactPhone;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Company() {}

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    Company(UUID id, OrganisationNumber organisationNumber, String region, CompanyDetails details) {
        this.id = id;
        this.organisationNumber = organisationNumber.digits();
        this.region = region;
        change(details);
    }

    void change(CompanyDetails details) {
        name = details.name();
        kind = details.kind();
        sector = details.sector();
        size = details.size();
        contactName = details.contactName();
        contactEmail = details.contactEmail();
        contactPhone = details.contactPhone();
    }

    public CompanyDetails details() {
        return new CompanyDetails(name, kind, sector, size, contactName, contactEmail, contactPhone);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String organisationNumber() {
        return organisationNumber;
    }

    public String region() {
        return region;
    }

    public String name() {
        return name;
    }
}
