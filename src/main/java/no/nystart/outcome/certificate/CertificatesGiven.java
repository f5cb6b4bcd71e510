package no.nystart.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import no.nystart.improvement.measure.CertifiedPlacements;

/** A placement has led to a certificate when one was given out that has not been withdrawn. */
@ApplicationScoped
class CertificatesGiven implements CertifiedPlacements {

    @Override
    public String led(String placement) {
        return "EXISTS (SELECT FROM certificate_version v WHERE v.placement = " + placement
                + " AND v.withdrawn_on IS NULL)";
    }
}
