package no.nystart.register.companies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import no.nystart.register.codes.Coordinates;
import no.nystart.register.codes.PostalPlace;
import org.jspecify.annotations.Nullable;

/** Where a place is. */
@Embeddable
public record Site(
        @Column(name = "site_address") @Nullable String address,
        @Column(name = "site_postal_code") String postalCode,
        @Column(name = "site_postal_place") String postalPlace,
        @Column(name = "site_lat") double lat,
        @Column(name = "site_lon") double lon) {

    public static Site in(PostalPlace place, @Nullable String address) {
        Coordinates at = place.coordinates();
        return new Site(address, place.code(), place.name(), at.lat(), at.lon());
    }
}
