package no.nystart.register.cohorts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A NAV office, by its number of four digits. */
@Entity
public class Office {

    @Id
    private String code;

    private String name;
    private String region;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Office() {}

    public Office(String code, String name, String region) {
        this.code = code;
        this.name = name;
        this.region = region;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String region() {
        return region;
    }
}
