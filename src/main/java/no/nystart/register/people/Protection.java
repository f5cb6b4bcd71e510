package no.nystart.register.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.nystart.register.codes.AddressProtection;

/** Whether somebody is hidden from all but those cleared: by the population register, or shielded by NAV. */
@Embeddable
public record Protection(
        @Column(name = "protection") @Enumerated(EnumType.STRING)
        AddressProtection address,

        @Column(name = "shielded") boolean shielded) {

    public static final Protection NONE = new Protection(AddressProtection.NONE, false);

    public boolean hides() {
        return address != AddressProtection.NONE || shielded;
    }
}
