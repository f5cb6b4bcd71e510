package no.nystart.register.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.register.codes.AddressProtection;
import no.nystart.register.codes.Certificate;
import no.nystart.register.codes.CompanyKind;
import no.nystart.register.codes.CompanySize;
import no.nystart.register.codes.ConsentPurpose;
import no.nystart.register.codes.Goal;
import no.nystart.register.codes.Need;
import no.nystart.register.codes.NorwegianLevel;
import no.nystart.register.codes.Purpose;
import no.nystart.register.codes.Purpose.LegalBasis;
import no.nystart.register.codes.Sector;
import no.nystart.register.codes.Sex;
import no.nystart.register.codes.Status;
import no.nystart.register.codes.Transport;
import no.nystart.register.intake.ImportKind;

/** What the codes of the closed lists are called; texts in messages/codes_nb, codes_nn and codes_en. */
@MessageBundle(value = "codes", locale = "nb")
public interface CodeMessages {

    @Message
    String need(Need need);

    @Message
    String goal(Goal goal);

    @Message
    String certificate(Certificate certificate);

    @Message
    String level(NorwegianLevel level);

    @Message
    String transportName(Transport transportName);

    @Message
    String sectorName(Sector sectorName);

    @Message
    String kindName(CompanyKind kindName);

    @Message
    String sizeName(CompanySize sizeName);

    @Message
    String protectionName(AddressProtection protectionName);

    @Message
    String consentName(ConsentPurpose consentName);

    @Message
    String sexName(Sex sexName);

    @Message
    String statusName(Status statusName);

    @Message
    String purposeName(Purpose purposeName);

    @Message
    String basisName(LegalBasis basisName);

    @Message
    String importHeading(ImportKind importHeading);

    @Message
    String fileOf(ImportKind fileOf);

    @Message
    String uploadOf(ImportKind uploadOf);

    @Message
    String templateOf(ImportKind templateOf);

    @Message
    String importName(ImportKind importName);
}
