package no.nystart.register.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.nystart.register.codes.Coordinates;
import no.nystart.register.codes.PostalPlace;
import no.nystart.register.codes.Transport;

/** Where somebody lives, as exactly as the matching needs it, and how far they can travel each way. */
@Embeddable
public record Home(
        @Column(name = "home_postal_code") String postalCode,
        @Column(name = "home_postal_place") String postalPlace,
        @Column(name = "home_lat") double lat,
        @Column(name = "home_lon") double lon,

        @Enumerated(EnumType.STRING) @Column(name = "transport")
        Transport transport,

        @Column(name = "max_commute_minutes") int maxCommuteMinutes) {

    public Home {
        if (maxCommuteMinutes < 1) {
            throw new IllegalArgumentException("Nobody travels " + maxCommuteMinutes + " minutes");
        }
    }

    public static Home in(PostalPlace place, Transport transport, int maxCommuteMinutes) {
        Coordinates at = place.coordinates();
        return new Home(place.code(), place.name(), at.lat(), at.lon(), transport, maxCommuteMinutes);
    }
}
