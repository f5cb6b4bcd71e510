package no.nystart.register.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import no.nystart.access.vault.Vault;
import org.jspecify.annotations.Nullable;

/** {@link Contacts} as they lie at rest. */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // compared by identity only where a new seal replaces the old one
record SealedContacts(
        @Column(name = "phone") byte @Nullable [] phone,
        @Column(name = "email") byte @Nullable [] email,
        @Column(name = "emergency_name") @Nullable String emergencyName,
        @Column(name = "emergency_phone") byte @Nullable [] emergencyPhone,
        @Column(name = "guardian_name") @Nullable String guardianName,
        @Column(name = "guardian_phone") byte @Nullable [] guardianPhone) {

    static SealedContacts of(Contacts plain, UUID owner, Vault vault) {
        return new SealedContacts(
                seal(plain.phone(), owner, "phone", vault),
                seal(plain.email(), owner, "email", vault),
                plain.emergencyName(),
                seal(plain.emergencyPhone(), owner, "emergencyPhone", vault),
                plain.guardianName(),
                seal(plain.guardianPhone(), owner, "guardianPhone", vault));
    }

    Contacts open(UUID owner, Vault vault) {
        return new Contacts(
                open(phone, owner, "phone", vault),
                open(email, owner, "email", vault),
                emergencyName,
                open(emergencyPhone, owner, "emergencyPhone", vault),
                guardianName,
                open(guardianPhone, owner, "guardianPhone", vault));
    }

    private static byte @Nullable [] seal(@Nullable String plain, UUID owner, String field, Vault vault) {
        return plain == null ? null : vault.seal(plain, owner, field);
    }

    private static @Nullable String open(byte @Nullable [] sealed, UUID owner, String field, Vault vault) {
        return sealed == null ? null : vault.open(sealed, owner, field);
    }
}
